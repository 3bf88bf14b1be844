import { describe, expect, it } from "vitest";
import { isStuk, onderwerpenVan } from "../../../src/tables/inburgering/onderwerpen.ts";
import type { Table } from "../../../src/tables/table.ts";
import { dataset, tablesFor } from "../support/real.ts";

const tablesOf = (opsteller: string, year: number): Table[] => {
  const set = tablesFor(opsteller, year);
  return set.ids().flatMap((id) => set.get(id) ?? []);
};

describe("de onderwerpen van tabellen", () => {
  it.each(dataset().opstellers.map(({ id }) => id))("hebben samen elke tabel van %s, elke één keer", (opsteller) => {
    const tables = tablesOf(opsteller, 2022);
    const listed = onderwerpenVan(tables).flatMap(({ tabellen }) => tabellen);
    expect(listed).toHaveLength(tables.length);
    expect(new Set(listed)).toEqual(new Set(tables));
  });

  it("staan in de volgorde van de stukken: eerst de taken, en het geld met de middelen voorop", () => {
    const subjects = onderwerpenVan(tablesOf("hbel", 2022));
    expect(subjects[0]?.id).toBe("taken");
    expect(subjects.at(-1)?.id).toBe("naslag");
    const money = subjects.find(({ id }) => id === "geld")?.tabellen.map(({ id }) => id);
    expect(money?.slice(0, 3)).toEqual([
      "middelen-2022",
      "uitvoeringskosten-2022",
      "uitvoeringskosten-per-gemeente-2022",
    ]);
  });

  it("houden wat één onderdeel uit een grote tabel laat zien bij elkaar", () => {
    const pieces = onderwerpenVan(tablesOf("hbel", 2022)).find(({ id }) => id === "per-onderdeel");
    expect(pieces?.tabellen.length).toBeGreaterThan(15);
    expect(pieces?.tabellen.every(isStuk)).toBe(true);
    expect(pieces?.tabellen.map(({ id }) => id)).not.toContain("rollen");
  });

  it("die geen tabel hebben, blijven weg", () => {
    expect(onderwerpenVan(tablesOf("midden-limburg", 2021)).map(({ id }) => id)).not.toContain("inburgeraars");
  });

  it("laten geen tabel liggen die niemand heeft ingedeeld", () => {
    const [table] = tablesOf("hbel", 2022);
    expect(() => onderwerpenVan([{ ...(table as Table), id: "nieuw-2022" }])).toThrow("nieuw-2022 has no subject");
  });
});

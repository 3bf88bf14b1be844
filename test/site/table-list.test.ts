import { describe, expect, it } from "vitest";
import { contentOf, tableSubjects } from "../../src/site/table-list.ts";
import type { Table } from "../../src/tables/table.ts";
import { ownPublication } from "../support/own-publication.ts";
import { tableOf } from "../tables/support/real.ts";

describe("wat een lijst over een tabel zegt", () => {
  it("zijn het jaar, de regels en de kolommen", () => {
    expect(contentOf(tableOf("hbel", 2022, "personen-per-leerroute"))).toBe(
      "Cijfers over 2022, per leerroute: Aandeel, Personen, Personen bij landelijke verdeling, Prijs per persoon (4 regels)",
    );
  });

  it("is zonder jaar een zin met een hoofdletter; een komma in een kop leest niet als een volgende kolom", () => {
    expect(contentOf(tableOf("hbel", 2022, "instroom"))).toBe(
      "Per jaar: Asielstatushouders met inburgeringsplicht, Gezins- en overige migranten, Inburgeraars totaal (één regel)",
    );
  });

  it("noemt van veel kolommen de eerste vijf en telt geen tussenkoppen", () => {
    expect(contentOf(tableOf("hbel", 2022, "samenwerking"))).toMatch(/Asiel Z-route en nog één \(\d+ regels\)$/);
    const grouped = tableOf("hbel", 2022, "rollen") as Table;
    const rows = grouped.rows.filter(({ kind }) => kind !== "groep").length;
    expect(rows).toBeLessThan(grouped.rows.length);
    expect(contentOf(grouped)).toContain(`(${rows} regels)`);
  });
});

describe("de tabellen van een opsteller per onderwerp", () => {
  const publication = ownPublication();
  const opsteller = publication.opsteller("hbel");
  const documents = opsteller.gegevens.documenten.map(({ id }) => publication.render(opsteller, id, "web").document);
  const subjects = tableSubjects("hbel", opsteller.allTables(), documents);

  it("wijzen naar elke plek in de stukken en naar elk bestand", () => {
    const costs = subjects.flatMap(({ regels }) => regels).find(({ id }) => id === "uitvoeringskosten-2022");
    expect(costs?.plaatsen.map(({ naam }) => naam.replace(/\d+/, "N"))).toEqual([
      "Beleidskader, tabel N",
      "Uitvoeringsplan, tabel N",
    ]);
    expect(costs?.plaatsen.at(-1)?.adres).toBe("/hbel/uitvoeringsplan/#tabel-uitvoeringskosten");
    expect(costs?.formaten.map(({ naam }) => naam)).toEqual(["CSV", "XLSX", "ODS", "JSON"]);
    expect(costs?.formaten[0]?.adres).toBe("/hbel/tabellen/uitvoeringskosten-2022.csv");
  });

  it("tellen ook wat alleen met zijn titel in de lijst staat", () => {
    const pieces = subjects.find(({ anker }) => anker === "over-per-onderdeel");
    expect(pieces?.regels).toEqual([]);
    expect(pieces?.stukken.length).toBe(pieces?.aantal);
  });
});

it("een opsteller zonder stukken en zonder begroting heeft de tabellen die van geen jaar zijn", () => {
  const tables = ownPublication().opsteller("drechtsteden").allTables();
  expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["doelen", "partners", "risicos"]));
  expect(tables.every(({ year }) => year === undefined)).toBe(true);
});

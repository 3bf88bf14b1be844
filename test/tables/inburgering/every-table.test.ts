import { describe, expect, it } from "vitest";
import { shownCell } from "../../../src/tables/shown.ts";
import type { Table } from "../../../src/tables/table.ts";
import { tableFigures } from "../../../src/tables/table-figures.ts";
import { dataset, graphOf, tablesFor } from "../support/real.ts";

const cases = dataset().opstellers.flatMap(({ id, begrotingen, documenten }) => {
  const years = new Set([...begrotingen, ...documenten].map(({ jaar }) => jaar));
  return [...years].map((year) => ({ id, year }));
});

/** What templates may ask for; the tables per theme come on top of these. */
const promised =
  "instroom personen-per-leerroute leerroutes uitvoeringskosten uitvoeringskosten-per-gemeente middelen raming-en-middelen voorzieningen participatie instrumenten meerjaren aanbodplicht samenwerking keten rollen overleg partners fasen planning inkoop risicos monitoring communicatie privacy keuzes-startnotitie keuzes-beleidskader keuzes-uitvoeringsplan termijnen boetes doelen strategieen besluitvorming begrippen bronnen";

describe("de namen van tabellen", () => {
  it("zijn er voor elk onderwerp en voor elk thema", () => {
    const ids = tablesFor("hbel", 2022).ids();
    for (const id of promised.split(" ")) expect(ids).toContain(id);
    for (const { id } of dataset().landelijk.themas)
      expect(ids).toEqual(expect.arrayContaining([`rollen-${id}`, `overleg-${id}`]));
  });
});

describe.each(cases)("elke tabel van $id in $year", ({ id, year }) => {
  const set = tablesFor(id, year);
  const tables = set.ids().flatMap((each): [string, Table][] => {
    const table = set.get(each);
    return table ? [[each, table]] : [];
  });

  it("heeft een eigen id, een titel en rijen met een blijvend id", () => {
    expect(new Set(tables.map(([, table]) => table.id)).size).toBe(tables.length);
    for (const [key, table] of tables) {
      expect([key, `${key}-${year}`]).toContain(table.id);
      expect(table.title).not.toMatch(/undefined|\s\s/);
      expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
      for (const row of table.rows) expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("heeft geen lege cel en geen lege kop", () => {
    for (const [key, { rows, columns }] of tables) {
      for (const { header } of [...rows, ...columns]) expect(header, key).not.toBe("");
      for (const cell of rows.flatMap((row) => row.cells)) expect(shownCell(cell), key).not.toBe("");
    }
  });

  it("toont alleen cijfers uit het register, en noemt hun bronnen", () => {
    const graph = graphOf(id);
    for (const [key, table] of tables) {
      const figures = tableFigures(table);
      for (const figure of figures) expect(graph.has(figure.id), `${key}: ${figure.id}`).toBe(true);
      if (figures.length > 0) expect(table.sources.length, key).toBeGreaterThan(0);
    }
  });
});

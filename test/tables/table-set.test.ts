import { describe, expect, it } from "vitest";
import { buildTable } from "../../src/tables/build-table.ts";
import { row } from "../../src/tables/row.ts";
import { lazyTables } from "../../src/tables/table-set.ts";

const table = buildTable({ id: "doelen", title: "Doelen", stub: "Doel", columns: [], rows: [row("a", "Meedoen", [])] });

describe("de tabellen van een opsteller", () => {
  it("worden pas gemaakt als iemand erom vraagt, en dan één keer", () => {
    const asked: string[] = [];
    const make = (id: string) => () => {
      asked.push(id);
      return table;
    };
    const tables = lazyTables(
      new Map([
        ["doelen", make("doelen")],
        ["risicos", make("risicos")],
      ]),
    );
    expect(asked).toEqual([]);
    expect(tables.has("doelen")).toBe(true);
    expect(tables.get("doelen")).toBe(table);
    expect(asked).toEqual(["doelen"]);
  });

  it("kennen ook de namen van tabellen waarvan de gegevens er niet zijn", () => {
    const tables = lazyTables(new Map([["middelen", () => undefined]]));
    expect(tables.ids()).toEqual(["middelen"]);
    expect(tables.has("middelen")).toBe(false);
    expect(tables.has("midelen")).toBe(false);
  });
});

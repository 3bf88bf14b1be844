import { describe, expect, test } from "vitest";
import { decimal } from "../../src/decimal.ts";
import type { NumberFigure } from "../../src/figures/figure.ts";
import { layoutTable, narrowScreen } from "../../src/site/table-layout.ts";
import { figure, type Row, type Table, text } from "../../src/tables/table.ts";

const share = (value: number): NumberFigure => ({
  kind: "number",
  id: `aandeel.${value}`,
  label: "Aandeel",
  group: "Aandelen",
  status: "raming",
  operands: [],
  value: decimal(value),
  unit: "procent",
  decimals: 1,
});
const row = (id: string, kind: Row["kind"], percentage: number): Row => ({
  id,
  kind,
  header: id,
  cells: kind === "groep" ? [] : [figure(share(percentage)), text("gelijk")],
});
const table: Table = {
  id: "kosten-2022",
  title: "Kosten",
  stub: "Post",
  columns: [
    { id: "aandeel", header: "Aandeel", unit: "%", numeric: true },
    { id: "bron-vermeldt", header: "Bron vermeldt", unit: "€", numeric: true },
  ],
  rows: [
    row("consulent", "regel", 60),
    row("inkoop", "regel", 30),
    row("totaal", "totaal", 100),
    row("toelichting", "regel", 10),
  ],
  notes: [],
  sources: [],
  wide: false,
};

test("het totaal en wat daarna komt staan in de voet van de tabel", () => {
  const { groups, foot } = layoutTable(table, false);
  expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["consulent", "inkoop"]);
  expect(foot.map(({ id }) => id)).toEqual(["totaal", "toelichting"]);
});

test("een groepskop opent een eigen groep regels", () => {
  const rows = [row("fase 1", "groep", 0), row("a", "regel", 1), row("fase 2", "groep", 0), row("b", "regel", 2)];
  const { groups } = layoutTable({ ...table, rows }, false);
  expect(groups.map(({ heading, rows }) => [heading?.header, rows.length])).toEqual([
    ["fase 1", 1],
    ["fase 2", 1],
  ]);
});

describe("wat de bron vermeldt", () => {
  test("is op papier een kolom", () => {
    expect(layoutTable(table, true).table.columns.map(({ id }) => id)).toContain("bron-vermeldt");
  });

  test("is op het scherm geen kolom, en elke regel houdt zijn overige cellen", () => {
    const { table: onScreen } = layoutTable(table, false);
    expect(onScreen.columns.map(({ id }) => id)).toEqual(["aandeel"]);
    expect(onScreen.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

test("de breedste balk hoort bij het grootste aandeel; op papier zijn er geen", () => {
  expect(layoutTable(table, false).bars?.widths).toEqual(
    new Map([
      ["consulent", 100],
      ["inkoop", 50],
    ]),
  );
  expect(layoutTable(table, true).bars).toBeUndefined();
});

test("een tabel met drie kolommen getallen past op een smal scherm, een met drie kolommen tekst niet", () => {
  const columns = (numeric: boolean) => [1, 2, 3].map((id) => ({ id: String(id), header: "Kolom", numeric }));
  const long = text("een lange omschrijving van wat er gebeurt");
  const rows: Row[] = [{ id: "a", kind: "regel", header: "a", cells: [long, long, long] }];
  expect(layoutTable({ ...table, columns: columns(true), rows }, false).width).toBeLessThanOrEqual(narrowScreen);
  expect(layoutTable({ ...table, columns: columns(false), rows }, false).width).toBeGreaterThan(narrowScreen);
});

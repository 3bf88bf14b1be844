import { expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { buildTable } from "../../src/tables/build-table.ts";
import { euros, words } from "../../src/tables/column.ts";
import { extractTable } from "../../src/tables/extract.ts";
import { row, total } from "../../src/tables/row.ts";
import { figure, missing, type Table, text } from "../../src/tables/table.ts";
import { given } from "./support/figures.ts";

const day = (id: string, value: string) =>
  figure({ kind: "date", id, label: id, group: "", value: date(value), status: "besluit", operands: [] });

const planning = buildTable({
  id: "planning",
  title: "Planning",
  stub: "Mijlpaal",
  columns: [words("datum", "Datum"), words("eigenaar", "Eigenaar"), words("oordeel", "Op tijd?")],
  rows: [
    row("a", "Pilot", [day("a", "2019-10-01"), text("dienst"), text("ja")], { detail: "klein" }),
    row("b", "Besluit", [day("b", "2021-12-20"), text("raden"), text("ja")]),
    row("c", "Start", [day("c", "2022-01-01"), text("dienst"), text("ja")]),
    row("d", "Evaluatie", [day("d", "2024-01-01"), text("raden"), text("nee")]),
  ],
  notes: ["Een opmerking."],
  wide: true,
}) as Table;

test("een uittreksel toont de gevraagde kolommen en rijen, en zegt hoeveel er nog zijn", () => {
  const short = extractTable(planning, { columns: ["datum", "oordeel"], rows: 2 });
  expect(short.columns.map(({ id }) => id)).toEqual(["datum", "oordeel"]);
  expect(short.rows.map(({ header, cells }) => [header, cells.length])).toEqual([
    ["Pilot", 2],
    ["Besluit", 2],
  ]);
  expect(short.notes).toEqual(["In het stuk staan nog 2 regels."]);
  expect(short.rows[0]?.detail).toBeUndefined();
  expect(short.wide).toBe(false);
});

test("wat al voorbij was toen het stuk verscheen, valt weg", () => {
  const upcoming = { column: "datum", from: date("2021-11-30") };
  expect(extractTable(planning, { rows: 5, upcoming }).rows.map(({ id }) => id)).toEqual(["b", "c", "d"]);
});

test("een kolom waarin niets overblijft valt weg", () => {
  const none = {
    ...planning,
    rows: planning.rows.map((each) => ({ ...each, cells: [...each.cells.slice(0, 2), missing("n.v.t.")] })),
  };
  expect(extractTable(none, {}).columns.map(({ id }) => id)).toEqual(["datum", "eigenaar"]);
});

test("van een som wordt niets weggelaten", () => {
  const sum = buildTable({
    id: "som",
    title: "Som",
    stub: "Post",
    columns: [euros("bedrag", "Bedrag")],
    rows: [
      row("een", "Een", [figure(given("een", 1))]),
      row("twee", "Twee", [figure(given("twee", 2))]),
      total("Samen", [figure(given("samen", 3))]),
    ],
  }) as Table;
  const short = extractTable(sum, { rows: 1 });
  expect(short.rows).toHaveLength(3);
  expect(short.notes).toEqual([]);
});

test("van een som met veertig posten blijft het totaal over, want een samenvatting heeft twee bladzijden", () => {
  const sum = buildTable({
    id: "som",
    title: "Som",
    stub: "Gemeente",
    columns: [euros("bedrag", "Bedrag")],
    rows: [
      ...Array.from({ length: 40 }, (_, at) => row(`g${at}`, `Gemeente ${at}`, [figure(given(`g${at}`, 1))])),
      total("Samen", [figure(given("samen", 40))]),
      row("aandeel", "Aandeel", [figure(given("aandeel", 100))]),
    ],
  }) as Table;
  const short = extractTable(sum, {});
  expect(short.rows.map(({ header }) => header)).toEqual(["Samen", "Aandeel"]);
  expect(short.notes).toEqual(["In het stuk staan nog 40 regels."]);
});

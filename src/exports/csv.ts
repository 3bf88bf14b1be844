import { roundHalfUp } from "../decimal.ts";
import { sourceSentence } from "../figures/explain.ts";
import type { Source } from "../figures/figure.ts";
import { mergeSources, sourcesOfFigures } from "../figures/sources.ts";
import { shownCell } from "../tables/shown.ts";
import type { Cell, Column, Row, Table } from "../tables/table.ts";
import { rowFigures } from "../tables/table-figures.ts";

/** Excel takes a file without this mark for Windows text and breaks the €. */
const byteOrderMark = "\uFEFF";
/** The most decimals that a download gives: amounts and shares are exact in fewer, a growth rate has no end. */
const decimals = 6;

function quoted(field: string): string {
  return /[;"\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function header({ header, unit }: Column): string {
  return unit ? `${header} (${unit})` : header;
}

/** Exact, with a decimal comma and without thousands points: `38528,4`; a date as `2021-10-01`. */
function field(cell: Cell): string {
  const number = cell.kind === "text" ? cell.value : undefined;
  if (number) return number.toFixed().replace(".", ",");
  if (cell.kind !== "figure" || cell.withUnit) return shownCell(cell);
  const { figure } = cell;
  return figure.kind === "date" ? figure.value : roundHalfUp(figure.value, decimals).toFixed().replace(".", ",");
}

function attribution(row: Row, table: Table): string {
  const own: readonly Source[] = mergeSources(sourcesOfFigures(rowFigures([row])));
  return (own.length > 0 ? own : table.sources).map(sourceSentence).join("; ");
}

/** Each row with the header of the group it stands in; the heading of a group is a row too, without cells. */
function grouped(rows: readonly Row[]): { row: Row; group: string }[] {
  let group = "";
  return rows.map((row) => {
    if (row.kind === "groep") group = row.header;
    return { row, group };
  });
}

/**
 * The table as CSV for Excel and for programs (RFC 4180, UTF-8 with byte order mark, semicolons, decimal comma). Nothing but
 * data: one header line, one line per row; groups, kinds of rows and sources are columns. Notes are in the JSON.
 */
export function tableToCsv(table: Table): string {
  const rows = grouped(table.rows);
  const columns: { header: string; field: (row: Row, group: string) => string; isUsed: boolean }[] = [
    { header: "Groep", field: (_, group) => group, isUsed: rows.some(({ group }) => group !== "") },
    { header: table.stub, field: (row) => row.header, isUsed: true },
    {
      header: "Toelichting",
      field: (row) => row.detail ?? "",
      isUsed: rows.some(({ row }) => row.detail !== undefined),
    },
    ...table.columns.map((column, index) => ({
      header: header(column),
      field: ({ cells }: Row) => (cells[index] ? field(cells[index]) : ""),
      isUsed: true,
    })),
    { header: "Soort regel", field: (row) => row.kind, isUsed: rows.some(({ row }) => row.kind !== "regel") },
    { header: "Bronvermelding", field: (row) => attribution(row, table), isUsed: table.sources.length > 0 },
  ];
  const used = columns.filter(({ isUsed }) => isUsed);
  const lines = [
    used.map((column) => column.header),
    ...rows.map(({ row, group }) => used.map((column) => column.field(row, group))),
  ];
  return byteOrderMark + lines.map((fields) => `${fields.map(quoted).join(";")}\r\n`).join("");
}

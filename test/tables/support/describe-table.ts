import { sourceSentence } from "../../../src/figures/explain.ts";
import { shownCell } from "../../../src/tables/shown.ts";
import type { Row, Table } from "../../../src/tables/table.ts";

const marks = { regel: "", stelpost: "? ", totaal: "= ", groep: "# " };

function line({ kind, header, detail, cells }: Row): string {
  const name = `${marks[kind]}${header}${detail ? ` (${detail})` : ""}`;
  return [name, ...cells.map(shownCell)].join(" | ");
}

/** A table as a reader sees it, in plain text: title, header, a line per row, notes with *, sources last. */
export function describeTable({ title, stub, columns, rows, notes, sources }: Table): string {
  const headers = columns.map(({ header, unit }) => (unit ? `${header}, ${unit}` : header));
  return [
    title,
    [stub, ...headers].join(" | "),
    ...rows.map(line),
    ...notes.map((note) => `* ${note}`),
    ...sources.map((source) => `Bron: ${sourceSentence(source)}`),
  ]
    .join("\n")
    .replaceAll("\u00a0", " ");
}

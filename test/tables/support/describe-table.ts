import { sourceSentence } from "../../../src/figures/explain.ts";
import { shownCell } from "../../../src/tables/shown.ts";
import type { Row, Table } from "../../../src/tables/table.ts";

const marks = { regel: "", stelpost: "? ", totaal: "= ", groep: "# " };

function line({ kind, header, detail, cells }: Row): string {
  const name = `${marks[kind]}${header}${detail ? ` (${detail})` : ""}`;
  return [name, ...cells.map(shownCell)].join(" | ");
}

const plain = (lines: readonly string[]): string => lines.join("\n").replaceAll("\u00a0", " ");

/** Title, header and a line per row, in plain text; ? marks the stelpost, = the total, # a group. */
export function describeRows({ title, stub, columns, rows }: Table): string {
  const headers = columns.map(({ header, unit }) => (unit ? `${header}, ${unit}` : header));
  return plain([title, [stub, ...headers].join(" | "), ...rows.map(line)]);
}

/** What stands under a table: notes with *, then the sources. */
export function describeFoot({ notes, sources }: Table): string {
  return plain([...notes.map((note) => `* ${note}`), ...sources.map((source) => `Bron: ${sourceSentence(source)}`)]);
}

/** A table as a reader sees it, in plain text. */
export function describeTable(table: Table): string {
  return `${describeRows(table)}\n${describeFoot(table)}`;
}

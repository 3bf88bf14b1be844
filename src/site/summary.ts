import { date } from "../calendar.ts";
import type { NumberedTable } from "../documents/document.ts";
import type { SummaryTable, Template } from "../documents/template/steps.ts";
import { extractTable } from "../tables/extract.ts";
import type { Table } from "../tables/table.ts";
import type { Rendering } from "./rendering.ts";

/** How many A4 pages a summary may take; more is no summary. */
export const summaryPages = 2;

/** A single row is a sentence, and the text says it already. */
const fewestRows = 2;

/** A table of the document that its summary shows. */
export interface SummaryExtract {
  /** The table as it stands in the document. */
  whole: NumberedTable;
  /** What the summary shows of it. */
  part: Table;
}

/** The tables that the summary of a document shows, by the text that they stand below; those that it does not have are passed over. */
export function summaryTables(rendering: Rendering, { summary }: Template): Map<string, SummaryExtract> {
  return new Map(summary.flatMap((wanted) => extract(rendering, wanted)));
}

function extract({ document, gegevens }: Rendering, wanted: SummaryTable): [string, SummaryExtract][] {
  const { block, tables, columns, rows, upcoming } = wanted;
  const all = new Map(document.sections.flatMap((section) => [...section.tables]));
  const whole = tables.map((id) => all.get(id)).find((table) => table !== undefined);
  if (!whole) return [];
  const from = date(`${gegevens.datum}-01-01`.slice(0, "yyyy-mm-dd".length));
  const part = extractTable(whole.table, {
    ...(columns && { columns }),
    ...(rows && { rows }),
    ...(upcoming && { upcoming: { column: upcoming, from } }),
  });
  return part.rows.length >= fewestRows ? [[block, { whole, part }]] : [];
}

import type { Source } from "../figures/figure.ts";
import { mergeSources, sourcesOfFigures } from "../figures/sources.ts";
import { remarksOf } from "./remarks.ts";
import { uniqueIds } from "./row.ts";
import type { Column, Row, Table } from "./table.ts";
import { rowFigures } from "./table-figures.ts";

/** A table without what follows from its figures. */
export interface TableDraft {
  id: string;
  title: string;
  year?: number;
  stub: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What must be said under the table; undefined entries fall away. */
  notes?: readonly (string | undefined)[];
  /** Sources of what is no figure. */
  sources?: readonly Source[];
  wide?: boolean;
  sideways?: boolean;
}

/**
 * Completes a draft with the remarks and the sources of its figures. A draft without rows is no table: undefined.
 * @throws RangeError when a row has more or fewer cells than there are columns.
 */
export function buildTable({ notes = [], sources = [], wide = false, ...draft }: TableDraft): Table | undefined {
  if (!draft.rows.some((row) => row.kind !== "groep")) return undefined;
  for (const { id, kind, cells } of draft.rows) {
    const expected = kind === "groep" ? 0 : draft.columns.length;
    if (cells.length !== expected)
      throw new RangeError(`row ${id} of ${draft.id} has ${cells.length} cells, not ${expected}`);
  }
  const rows = uniqueIds(draft.rows);
  const sentences = [...notes, ...remarksOf(draft.columns, rows)].filter((note) => note !== undefined);
  return {
    ...draft,
    rows,
    notes: [...new Set(sentences)],
    sources: mergeSources([...sources, ...sourcesOfFigures(rowFigures(rows))]),
    wide,
  };
}

import { dutchOrder } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import type { TableContext } from "./context.ts";

/** What the words mean, in alphabetical order. */
export function begrippen({ dataset }: TableContext): Table | undefined {
  const terms = [...dataset.landelijk.begrippen].sort((a, b) => dutchOrder(a.term, b.term));
  return buildTable({
    id: "begrippen",
    title: "Begrippen en afkortingen",
    stub: "Begrip",
    columns: [words("uitleg", "Uitleg")],
    rows: terms.map(({ id, term, afkorting, uitleg }) => row(id, term, [text(uitleg)], { detail: afkorting })),
  });
}

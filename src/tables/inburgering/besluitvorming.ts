import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";

/** The steps to a decision, and the body that takes each. */
export function besluitvorming(context: TableContext): Table | undefined {
  const { opsteller } = context.opsteller;
  return buildTable({
    id: "besluitvorming",
    title: `Besluitvorming ${whereabouts(context)}`,
    stub: "Stap",
    columns: [words("orgaan", "Orgaan")],
    rows: opsteller.besluitvorming.map(({ stap, orgaan }, index) => row(`stap-${index + 1}`, stap, [text(orgaan)])),
    sources: citedSources(
      context,
      opsteller,
      opsteller.besluitvorming.filter(({ plaats }) => plaats),
    ),
  });
}

import type { Cell, Row, RowKind } from "./table.ts";

/** An ordinary row, or with `kind` another one; an empty detail is no detail. */
export function row(
  id: string,
  header: string,
  cells: readonly Cell[],
  { kind = "regel", detail }: { kind?: RowKind; detail?: string | undefined } = {},
): Row {
  return detail ? { id, kind, header, detail, cells } : { id, kind, header, cells };
}

/** A heading over the rows that follow. */
export function group(id: string, header: string, detail?: string): Row {
  return row(id, header, [], { kind: "groep", detail });
}

/** The row that adds up those above it. */
export const total = (header: string, cells: readonly Cell[]): Row => row("totaal", header, cells, { kind: "totaal" });

/** The same rows with lasting, unique ids: the second `coa` becomes `coa-2`. */
export function uniqueIds(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>();
  return rows.map((each) => {
    const count = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id}-${count}` };
  });
}

import type { Table } from "./table.ts";

/** The tables of one opsteller and year, by the id that a template uses; each is made when first asked for. */
export interface TableSet {
  /** Is there a table? False for an unknown id, and for a known one whose data are absent. */
  has(id: string): boolean;
  get(id: string): Table | undefined;
  /** All ids that exist, also of tables whose data are absent. */
  ids(): readonly string[];
}

/** What makes each table, by its id. */
export type TableMakers = ReadonlyMap<string, () => Table | undefined>;

/** Tables that are each made when first asked for. */
export function lazyTables(makers: TableMakers): TableSet {
  const made = new Map<string, Table | undefined>();
  const get = (id: string): Table | undefined => {
    if (!made.has(id)) made.set(id, makers.get(id)?.());
    return made.get(id);
  };
  return { has: (id) => get(id) !== undefined, get, ids: () => [...makers.keys()] };
}

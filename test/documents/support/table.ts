import type { Figure } from "../../../src/figures/figure.ts";
import { figure, type Table } from "../../../src/tables/table.ts";

/** A table of one row, enough to be numbered and referred to. */
export function buildTable(id: string, value: Figure): Table {
  return {
    id: `${id}-2022`,
    title: `Tabel ${id}`,
    year: 2022,
    stub: "Wat",
    columns: [{ id: "bedrag", header: "Bedrag", unit: "€", numeric: true }],
    rows: [{ id: "een", kind: "regel", header: "Een", cells: [figure(value)] }],
    notes: [],
    sources: [],
    wide: false,
  };
}

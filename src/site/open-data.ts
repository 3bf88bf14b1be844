import { tableToCsv } from "../exports/csv.ts";
import { figuresToJson } from "../exports/figures-json.ts";
import { tableToJson } from "../exports/table-json.ts";
import type { Table } from "../tables/table.ts";
import { figuresFileAddress, type TableFormat, tableFileAddress, tableFormats } from "./addresses.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** A file of open data: made when it is written or asked for, so that a thousand need not be held at once. */
export interface DataFile {
  address: string;
  type: string;
  content(): string;
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
const makers: Record<TableFormat, { type: string; make: (table: Table) => string }> = {
  csv: { type: "text/csv; charset=utf-8", make: tableToCsv },
  json: { type: "application/json", make: (table) => json(tableToJson(table)) },
};

/** Every table as CSV and JSON, and all figures as JSON. */
export function dataFilesOf(opsteller: PublishedOpsteller): DataFile[] {
  const { id, figures, gegevens } = opsteller;
  const tables = opsteller.allTables().flatMap((table) =>
    tableFormats.map((format) => ({
      address: tableFileAddress(id, table.id, format),
      type: makers[format].type,
      content: () => makers[format].make(table),
    })),
  );
  const register = {
    address: figuresFileAddress(id),
    type: makers.json.type,
    content: () => json(figuresToJson({ id, naam: gegevens.opsteller.naam }, figures)),
  };
  return [register, ...tables];
}

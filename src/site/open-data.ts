import { tableToCsv } from "../exports/csv.ts";
import type { CijfersJson } from "../exports/figures-schema.ts";
import { jsonWithLines } from "../exports/json-lines.ts";
import { exportSchemas } from "../exports/json-schemas.ts";
import { tableToJson } from "../exports/table-json.ts";
import type { Table } from "../tables/table.ts";
import { figuresFileAddress, schemaAddress, tableFileAddress } from "./addresses.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** A file of open data: made when it is written or asked for, so that a thousand need not be held at once. */
export interface DataFile<Content extends string | Uint8Array = string> {
  address: string;
  type: string;
  content(): Content;
}

const makers: Record<"csv" | "json", { type: string; make: (table: Table) => string }> = {
  csv: { type: "text/csv; charset=utf-8", make: tableToCsv },
  json: { type: "application/json", make: (table) => jsonWithLines(tableToJson(table), "rijen") },
};

/** What describes the fields of the open data, for software. */
export function schemaFiles(): DataFile[] {
  return Object.entries(exportSchemas()).map(([name, schema]) => ({
    address: schemaAddress(name),
    type: "application/schema+json",
    content: () => `${JSON.stringify(schema, undefined, 1)}\n`,
  }));
}

/** Every table as CSV and JSON, and all figures as JSON. */
export function dataFilesOf(opsteller: PublishedOpsteller, register: () => CijfersJson): DataFile[] {
  const { id } = opsteller;
  const tables = opsteller.allTables().flatMap((table) =>
    (["csv", "json"] as const).map((format) => ({
      address: tableFileAddress(id, table.id, format),
      type: makers[format].type,
      content: () => makers[format].make(table),
    })),
  );
  const figures = {
    address: figuresFileAddress(id),
    type: makers.json.type,
    content: () => jsonWithLines(register(), "cijfers"),
  };
  return [figures, ...tables];
}

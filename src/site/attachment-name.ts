import type { Table } from "../tables/table.ts";

/** Name of the file with the data of a table, within the PDF of each document that shows it. */
export function attachmentName({ id }: Table): string {
  return `${id}.csv`;
}

import { odsWriter } from "../exports/workbook/ods.ts";
import type { Workbook } from "../exports/workbook/sheet.ts";
import { xlsxWriter } from "../exports/workbook/xlsx.ts";
import { zip } from "../exports/workbook/zip.ts";
import { authorWorkbookAddress, tableFileAddress } from "./addresses.ts";
import type { WorkbookData } from "./author-workbooks.ts";
import type { DataFile } from "./open-data.ts";

const writers = {
  ods: { make: odsWriter, type: "application/vnd.oasis.opendocument.spreadsheet" },
  xlsx: { make: xlsxWriter, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** The workbooks of an author as files: each table by itself and all together, for Excel and as OpenDocument. */
export function workbookFiles({ opsteller, tables, books }: WorkbookData): DataFile<Uint8Array>[] {
  return (["xlsx", "ods"] as const).flatMap((format) => {
    const { make, type } = writers[format];
    const writer = make(books.shared);
    const file = (address: string, book: Workbook): DataFile<Uint8Array> => ({
      address,
      type,
      content: () => zip(writer.write(book)),
    });
    const each = books.each.map((book, index) => file(tableFileAddress(opsteller, tables[index] ?? "", format), book));
    return [file(authorWorkbookAddress(opsteller, format), books.all), ...each];
  });
}

import { date } from "../calendar.ts";
import type { Dataset } from "../dataset/inburgering/dataset.ts";
import { odsWriter } from "../exports/workbook/ods.ts";
import { authorWorkbooks, type WorkbookAbout } from "../exports/workbook/table-workbook.ts";
import { xlsxWriter } from "../exports/workbook/xlsx.ts";
import type { Archive } from "../exports/workbook/zip.ts";
import { authorWorkbookAddress, sourceAddress, tableAddress, tableFileAddress } from "./addresses.ts";
import { inFull } from "./describe-document.ts";
import type { DataFile } from "./open-data.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

const writers = {
  ods: { make: odsWriter, type: "application/vnd.oasis.opendocument.spreadsheet" },
  xlsx: { make: xlsxWriter, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** The tables of an author as workbooks: each by itself and all together, for Excel and as OpenDocument. */
export function workbookFilesOf({ dataset }: { dataset: Dataset }, opsteller: PublishedOpsteller): DataFile<Archive>[] {
  const { site } = dataset.landelijk;
  const tables = opsteller.allTables();
  if (tables.length === 0) return [];
  const about: WorkbookAbout = {
    author: opsteller.gegevens.opsteller.naam,
    date: date(site.gegevens_van),
    licence: site.licentie,
    addressOf: ({ id }) => inFull(tableAddress(opsteller.id, id), site.adres),
    registerOf: (source) => inFull(sourceAddress(source), site.adres),
  };
  const books = authorWorkbooks(tables, about);
  return (["xlsx", "ods"] as const).flatMap((format) => {
    const { make, type } = writers[format];
    const writer = make(books.shared);
    const all = {
      address: authorWorkbookAddress(opsteller.id, format),
      type,
      content: () => writer.write(books.all),
    };
    const each = tables.map(({ id }, index) => ({
      address: tableFileAddress(opsteller.id, id, format),
      type,
      content: () => writer.write(books.one(index)),
    }));
    return [all, ...each];
  });
}

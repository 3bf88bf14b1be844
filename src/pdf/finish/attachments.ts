import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { PDFDict, type PDFDocument, PDFHexString, type PDFObject, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import type { PlainDate } from "../../calendar.ts";
import { pdfDate } from "./information.ts";
import { name } from "./names.ts";

/** A file within the PDF. */
export interface Attachment {
  /** File name, one of its kind in the document: `uitvoeringskosten-2022.csv`. */
  name: string;
  /** `text/csv`. */
  mime: string;
  /** What a reader sees beside the name. */
  description: string;
  /** What it is to the document (ISO 19005-3, annex E): the source it is made from, data behind it, another form, an addition. */
  relationship: "Source" | "Data" | "Alternative" | "Supplement" | "Unspecified";
  bytes: Uint8Array;
}

/**
 * Puts files in the PDF as associated files (PDF/A-3, 6.8), sorted by name, all with the date of the data.
 * @throws RangeError when two have the same name
 */
export function attachFiles(pdf: PDFDocument, attachments: readonly Attachment[], date: PlainDate): void {
  if (attachments.length === 0) return;
  const { context, catalog } = pdf;
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const double = sorted.find((file, index) => file.name === sorted[index + 1]?.name);
  if (double) throw new RangeError(`twee bijlagen heten ${double.name}`);
  const names: PDFObject[] = [];
  const files: PDFObject[] = [];
  for (const attachment of sorted) {
    const embedded = context.register(embeddedFile(pdf, attachment, date));
    const file = context.obj({
      Type: "Filespec",
      F: PDFHexString.fromText(attachment.name),
      UF: PDFHexString.fromText(attachment.name),
      Desc: PDFHexString.fromText(attachment.description),
      AFRelationship: attachment.relationship,
      EF: { F: embedded, UF: embedded },
    });
    const reference = context.register(file);
    names.push(PDFHexString.fromText(attachment.name), reference);
    files.push(reference);
  }
  const tree = catalog.lookupMaybe(name("Names"), PDFDict) ?? context.obj({});
  tree.set(name("EmbeddedFiles"), context.obj({ Names: names }));
  catalog.set(name("Names"), tree);
  catalog.set(name("AF"), context.obj(files));
}

function embeddedFile(pdf: PDFDocument, { mime, bytes }: Attachment, date: PlainDate): PDFRawStream {
  const written = PDFString.of(pdfDate(date));
  const packed = deflateSync(bytes);
  const dict = pdf.context.obj({
    Type: "EmbeddedFile",
    Subtype: mime,
    Filter: "FlateDecode",
    Length: packed.length,
    Params: {
      Size: bytes.length,
      CreationDate: written,
      ModDate: written,
      CheckSum: PDFHexString.of(createHash("md5").update(bytes).digest("hex")),
    },
  });
  return PDFRawStream.of(dict, packed);
}

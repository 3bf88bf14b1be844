import { PDFDocument } from "@cantoo/pdf-lib";
import { renumberHeaderIds } from "./finish/header-ids.ts";
import { setIdentifier } from "./finish/identifier.ts";
import { type Information, setInformation } from "./finish/information.ts";
import { dropUnreachable } from "./finish/unreachable.ts";

export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Makes the file of record from what the browser printed, in place: PDFs are never merged, because that loses the tags.
 * The same print gives the same bytes, at any time and on any machine.
 */
export async function finishPdf(printed: Uint8Array, information: Information): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  setInformation(pdf, information);
  renumberHeaderIds(pdf);
  setIdentifier(pdf, printed, information);
  dropUnreachable(pdf);
  const bytes = await pdf.save({ updateFieldAppearances: false, addDefaultPage: false, useObjectStreams: true });
  return { bytes, pages: pdf.getPageCount() };
}

import { createHash } from "node:crypto";
import { type PDFDocument, PDFHexString } from "@cantoo/pdf-lib";
import type { Information } from "./information.ts";

/**
 * The file identifier is a hash of what the file says, so that the same document has the same one.
 * The browser's own dates and node ids are left out: they differ from run to run.
 */
export function setIdentifier(pdf: PDFDocument, printed: Uint8Array, information: Information): void {
  const stable = Buffer.from(printed)
    .toString("latin1")
    .replace(/D:\d{14}[^)]*/g, "")
    .replace(/node\d{8}/g, "");
  const hash = createHash("md5").update(stable, "latin1").update(JSON.stringify(information)).digest("hex");
  const id = PDFHexString.of(hash);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}

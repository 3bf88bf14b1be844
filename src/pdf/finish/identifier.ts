import { createHash } from "node:crypto";
import { type PDFDocument, PDFHexString } from "@cantoo/pdf-lib";

/**
 * The file identifier is a hash of what the file says, so that the same document has the same one.
 * The browser's own dates and node ids are left out: they differ from run to run.
 * @param said what the finished file says besides what was printed
 * @returns the identifier in 32 hexadecimal signs
 */
export function setIdentifier(
  pdf: PDFDocument,
  printed: Uint8Array,
  ...said: readonly (string | Uint8Array)[]
): string {
  const stable = Buffer.from(printed)
    .toString("latin1")
    .replace(/D:\d{14}[^)]*/g, "")
    .replace(/node\d{8}/g, "");
  const hash = createHash("md5").update(stable, "latin1");
  for (const part of said) hash.update(part);
  const identifier = hash.digest("hex");
  const id = PDFHexString.of(identifier);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return identifier;
}

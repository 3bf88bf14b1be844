import { createHash } from "node:crypto";
import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { name } from "./names.ts";

/** PDF/A-3, 6.1.13. */
const longestName = 127;

/**
 * Shortens the names of destinations that are too long for PDF/A: the browser names one after the id of its element, and an
 * id follows the words of a heading, however many. What leads there gets the new name.
 */
export function shortenDestinations(pdf: PDFDocument): void {
  const { catalog, context } = pdf;
  const destinations = catalog.lookupMaybe(name("Dests"), PDFDict);
  const renamed = new Map<PDFName, PDFName>();
  for (const [key, value] of destinations?.entries() ?? []) {
    const short = shortened(key.decodeText());
    if (!short) continue;
    renamed.set(key, short);
    destinations?.delete(key);
    destinations?.set(short, value);
  }
  if (renamed.size === 0) return;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const target = object instanceof PDFDict ? object.get(name("Dest")) : undefined;
    const short = target instanceof PDFName ? renamed.get(target) : undefined;
    if (short && object instanceof PDFDict) object.set(name("Dest"), short);
  }
}

/** The first words and a hash of them all; undefined for a name that is short enough. */
function shortened(text: string): PDFName | undefined {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= longestName) return undefined;
  const hash = createHash("md5").update(bytes).digest("hex");
  // Only plain letters, so that nothing is cut within a sign of several bytes.
  const start = text.normalize("NFKD").replace(/[^A-Za-z0-9-]/g, "");
  return PDFName.of(`${start.slice(0, longestName - hash.length - 1)}-${hash}`);
}

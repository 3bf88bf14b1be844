import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/** What the browser printed, taken apart. */
export interface Print {
  /** All but the elements of the structure. */
  pdf: PDFDocument;
  /** The elements of the structure by the number of their object, each as the text of its dictionary. */
  elements: Map<number, string>;
}

/** In one go; the steps that pdf-lib takes by default wait a millisecond each, and there are hundreds. */
const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };

const elementStart = "<</Type /StructElem\n";
/** Of one line in the table of objects. */
const entryLength = 20;

/**
 * Reads what the browser printed. Nine objects in ten are elements of the structure, written alike by Chromium's PDF back end;
 * these are not taken apart here.
 */
export async function readPrint(printed: Uint8Array): Promise<Print> {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.length).toString("latin1");
  const elements = new Map<number, string>();
  const kept: Uint8Array[] = [];
  let keptTo = 0;
  for (const [number, offset] of objectOffsets(text)) {
    const from = offset + `${number} 0 obj\n`.length;
    if (!text.startsWith(elementStart, from)) continue;
    const to = text.indexOf("\nendobj\n", from);
    elements.set(number, text.slice(from, to));
    kept.push(printed.subarray(keptTo, offset));
    keptTo = to + "\nendobj\n".length;
  }
  kept.push(printed.subarray(keptTo));
  return { pdf: await PDFDocument.load(Buffer.concat(kept), options), elements };
}

/** Number and place of each object, in the order of the file, from the table at its end (ISO 32000-1, 7.5.4). */
function objectOffsets(text: string): [number: number, offset: number][] {
  const table = Number(/startxref\s+(\d+)/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 32));
  if (!head) return [];
  const first = table + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, number): [number, number] => {
    const line = first + number * entryLength;
    return [number, Number(text.slice(line, line + 10))];
  });
  return offsets.slice(1).sort(([, a], [, b]) => a - b);
}

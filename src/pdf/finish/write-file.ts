import { deflateSync } from "node:zlib";
import { type PDFDict, type PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { name } from "./names.ts";

/** As many as compress well together; who wants one of them has to unpack them all. */
const objectsPerStream = 200;

/** Where an object stands in the file: at a place of its own, or as one of those in a stream. */
type Place = { offset: number } | { stream: number; index: number };

interface FileInProgress {
  pieces: Uint8Array[];
  length: number;
  places: Map<number, Place>;
}

/**
 * Writes the file: streams as they are, all other objects packed together, and a table that says where each is (ISO 32000-1,
 * 7.5.7 and 7.5.8). pdf-lib can write too, but it takes several times as long for the ten thousand small objects of a long document.
 */
export function writeFile({ context }: PDFDocument): Uint8Array {
  const file: FileInProgress = { pieces: [], length: 0, places: new Map() };
  // Four bytes that are no text tell programs that the file is more than text.
  add(file, Buffer.from("%PDF-1.7\n%\x81\x81\x81\x81\n", "latin1"));
  const small: SmallObject[] = [];
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) addStream(file, objectNumber, object.dict, object.contents);
    else small.push({ number: objectNumber, text: String(object) });
  }
  let next = context.largestObjectNumber + 1;
  for (let at = 0; at < small.length; at += objectsPerStream) {
    const { head, body } = packed(file, next, small.slice(at, at + objectsPerStream));
    const dict = context.obj({ Type: "ObjStm", N: Math.min(objectsPerStream, small.length - at), First: head.length });
    addPacked(file, next++, dict, Buffer.from(head + body, "latin1"));
  }
  const start = file.length;
  file.places.set(next, { offset: start });
  const { runs, table } = placesTable(file.places);
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = { Type: "XRef", Size: next + 1, Root, Info, ID, W: entryWidths, Index: runs };
  addPacked(file, next, context.obj(trailer), table);
  add(file, Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
  return Buffer.concat(file.pieces, file.length);
}

interface SmallObject {
  number: number;
  text: string;
}

function add(file: FileInProgress, bytes: Uint8Array): void {
  file.pieces.push(bytes);
  file.length += bytes.length;
}

function addPacked(file: FileInProgress, number: number, dict: PDFDict, bytes: Uint8Array): void {
  dict.set(name("Filter"), name("FlateDecode"));
  addStream(file, number, dict, deflateSync(bytes));
}

function addStream(file: FileInProgress, number: number, dict: PDFDict, contents: Uint8Array): void {
  file.places.set(number, { offset: file.length });
  dict.set(name("Length"), dict.context.obj(contents.length));
  add(file, Buffer.from(`${number} 0 obj\n${dict}\nstream\n`, "latin1"));
  add(file, contents);
  add(file, Buffer.from("\nendstream\nendobj\n", "latin1"));
}

/** What an object stream holds: the number and place of each object, and behind it the objects. */
function packed(file: FileInProgress, stream: number, objects: readonly SmallObject[]): { head: string; body: string } {
  let offset = 0;
  const places = objects.map(({ number, text }, index) => {
    file.places.set(number, { stream, index });
    const place = `${number} ${offset}`;
    offset += text.length + 1;
    return place;
  });
  return { head: `${places.join(" ")}\n`, body: objects.map(({ text }) => text).join("\n") };
}

/** Bytes of an entry: its kind, its offset or stream, its index there. */
const entryWidths = [1, 4, 1];
const entryLength = 6;
const [atOffset, inStream] = [1, 2];

/** The table of places, with the first number and the length of each run of numbers in it. */
function placesTable(places: ReadonlyMap<number, Place>): { runs: number[]; table: Uint8Array } {
  const all = [...places].sort(([a], [b]) => a - b);
  const table = Buffer.alloc((all.length + 1) * entryLength);
  // Object 0 is never in use.
  table.writeUInt8(255, entryLength - 1);
  const runs = [0, 1];
  let last = 0;
  for (const [index, [number, place]] of all.entries()) {
    const at = (index + 1) * entryLength;
    table.writeUInt8("offset" in place ? atOffset : inStream, at);
    table.writeUInt32BE("offset" in place ? place.offset : place.stream, at + 1);
    table.writeUInt8("offset" in place ? 0 : place.index, at + 1 + 4);
    if (number === last + 1) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(number, 1);
    last = number;
  }
  return { runs, table };
}

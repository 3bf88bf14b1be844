import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** Numbers of tables in the directory of a WOFF2 file: cmap comes first, and glyf and loca are transformed unless they say not. */
const [cmapTable, glyfTable, locaTable, ownTag] = [0, 10, 11, 63];

/** The code points that a WOFF2 font has a glyph for, read from its cmap (formats 4 and 12). */
export function signsOfFont(file: string): Set<number> {
  const cmap = cmapOf(readFileSync(file));
  const signs = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    if (table.readUInt16BE(0) === 4) segments(table, signs);
    if (table.readUInt16BE(0) === 12) groups(table, signs);
  }
  return signs;
}

function cmapOf(font: Buffer): Buffer {
  let at = 48;
  const number = (): number => {
    for (let value = 0; ; ) {
      const byte = font[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let place: [from: number, to: number] = [0, 0];
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font[at++] ?? 0;
    const table = flags & 63;
    if (table === ownTag) at += 4;
    const original = number();
    const version = flags >> 6;
    const isTransformed = table === glyfTable || table === locaTable ? version !== 3 : version !== 0;
    const length = isTransformed ? number() : original;
    if (table === cmapTable) place = [offset, offset + length];
    offset += length;
  }
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...place);
}

function segments(table: Buffer, signs: Set<number>): void {
  const double = table.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    const [end, start] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + double + at)];
    const delta = table.readUInt16BE(16 + 2 * double + at);
    const rangeAt = 16 + 3 * double + at;
    const range = table.readUInt16BE(rangeAt);
    for (let sign = start; sign <= end && sign < 0xffff; sign++) {
      const glyph = range === 0 ? (sign + delta) & 0xffff : table.readUInt16BE(rangeAt + range + (sign - start) * 2);
      if (glyph !== 0) signs.add(sign);
    }
  }
}

function groups(table: Buffer, signs: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const [start, end] = [table.readUInt32BE(16 + index * 12), table.readUInt32BE(20 + index * 12)];
    for (let sign = start; sign <= end; sign++) signs.add(sign);
  }
}

/** Records of the name table that present a font to people: family, identifier, full name, PostScript name. */
const presented: ReadonlySet<number> = new Set([1, 3, 4, 6]);
const headerLength = 12;
const entryLength = 16;
const nameHeaderLength = 6;
const recordLength = 12;
const unicodePlatforms: ReadonlySet<number> = new Set([0, 3]);

/**
 * The same font under another name, of as many letters as the old one. A reserved font name may not be carried by a changed
 * file (SIL Open Font License 1.1, condition 3); who made it and under which licence stays in it.
 * @param font in the format of TrueType
 * @throws RangeError for names of unequal length, or for a file without names
 */
export function renameFont(font: Uint8Array, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError(`‘${to}’ is not as long as ‘${from}’`);
  const renamed = Buffer.from(font);
  const table = tableAt(renamed, "name");
  const count = renamed.readUInt16BE(table + 2);
  const storage = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < count; index++) {
    const record = table + nameHeaderLength + index * recordLength;
    if (!presented.has(renamed.readUInt16BE(record + 6))) continue;
    const isUnicode = unicodePlatforms.has(renamed.readUInt16BE(record));
    const start = storage + renamed.readUInt16BE(record + 10);
    const text = renamed.subarray(start, start + renamed.readUInt16BE(record + 8));
    const old = encoded(from, isUnicode);
    for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) encoded(to, isUnicode).copy(text, at);
  }
  return renamed;
}

function encoded(name: string, isUnicode: boolean): Buffer {
  return isUnicode ? Buffer.from(name, "utf16le").swap16() : Buffer.from(name, "latin1");
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const entry = headerLength + index * entryLength;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new RangeError(`the font has no table ‘${tag}’`);
}

/** The text of each glyph of a font, by its number in four hex digits. */
export type GlyphTexts = ReadonlyMap<string, string>;

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3). */
export function glyphTexts(map: string): GlyphTexts {
  const texts = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) texts.set(keyOf(glyph), utf16(text));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const start = utf16(text);
      const [before, code] = [start.slice(0, -1), start.charCodeAt(start.length - 1)];
      for (let glyph = first; glyph <= last; glyph++)
        texts.set(keyOf(glyph.toString(16)), before + String.fromCharCode(code + glyph - first));
    }
  return texts;
}

/** Most lines that one block of a map may have (Adobe technical note 5014). */
const blockSize = 100;

/** Writes a ToUnicode map for glyphs of two bytes, in the order of their numbers. */
export function toUnicodeMap(texts: GlyphTexts): string {
  const lines = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([glyph, text]) => `<${glyph}> <${hexOf(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += blockSize) {
    const block = lines.slice(at, at + blockSize);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const keyOf = (hex: string): string => hex.toLowerCase().padStart(4, "0");

/** Text of UTF-16 in hex digits, the high byte first. */
export function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}

/** UTF-16 in hex digits, the high byte first. */
export function hexOf(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
}

import { applyEdits, type Edit } from "./edits.ts";
import type { GlyphTexts } from "./glyph-texts.ts";

/** A run of glyphs in one font on one line. */
interface TextObject {
  font: string;
  size: number;
  baseline: number;
  glyphs: string;
  /** Where its end stands in the source. */
  end: number;
  /** It ends in a hyphen that is there for the line alone. */
  hyphenated: boolean;
}

/** A smaller step up or down is a raised or lowered sign, not another line. */
const lineStep = 0.6;
/** Hex digits of one glyph. */
const glyphLength = 4;

/**
 * Puts back the spaces at which lines break. The browser leaves them out, and who reads by structure and not by place then
 * hears two words as one. A space has no ink, so nothing is seen of it.
 * @param source content stream as Chromium's PDF back end writes it: one operator a line, text as hex
 * @param words every word of the page: a word that is broken without a hyphen, such as a long address, stays one
 */
export function spaceLineEnds(
  source: string,
  texts: (font: string) => GlyphTexts | undefined,
  words: ReadonlySet<string>,
): string {
  const objects = textObjects(source);
  const edits: Edit[] = [];
  for (const [index, object] of objects.entries()) {
    const next = objects[index + 1];
    if (!next || object.hyphenated || sameLine(object, next)) continue;
    const own = texts(object.font);
    const space = own && spaceOf(own);
    if (!space) continue;
    const last = wordAt(objects, index, -1, texts);
    const first = wordAt(objects, index + 1, 1, texts);
    if (last === "" || first === "" || words.has(last + first)) continue;
    edits.push({ from: object.end, to: object.end, text: `<${space}> Tj\n` });
  }
  return edits.length > 0 ? applyEdits(source, edits) : source;
}

const [begin, endMark] = ["BT\n", "\nET\n"];

function textObjects(source: string): TextObject[] {
  const found: TextObject[] = [];
  for (let start = source.indexOf(begin); start >= 0; ) {
    const end = source.indexOf(endMark, start);
    if (end < 0) break;
    const body = source.slice(start + begin.length, end + 1);
    start = source.indexOf(begin, end);
    const font = /^\/(\S+) (\S+) Tf$/m.exec(body);
    const place = /^(?:\S+ ){5}(\S+) Tm$/m.exec(body);
    if (!font || !place) continue;
    found.push({
      font: font[1] as string,
      size: Number(font[2]),
      baseline: Number(place[1]),
      glyphs: (body.match(/<[0-9A-Fa-f]+>(?= Tj)/g) ?? []).join("").replace(/[<>]/g, "").toLowerCase(),
      end: end + 1,
      hyphenated: /feff00ad> ?>> ?BDC\n[^\n]+ Tj\nEMC\n$/i.test(body),
    });
  }
  return found;
}

function sameLine(one: TextObject, other: TextObject): boolean {
  return Math.abs(one.baseline - other.baseline) < lineStep * Math.max(one.size, other.size);
}

/** The letters that end a line (`step` -1) or begin one (1), up to the nearest space; a word may be of several fonts. */
function wordAt(
  objects: readonly TextObject[],
  start: number,
  step: 1 | -1,
  texts: (font: string) => GlyphTexts | undefined,
): string {
  let word = "";
  for (let index = start; ; index += step) {
    const [object, before] = [objects[index], objects[index - step]];
    if (!object || (index !== start && before && !sameLine(object, before))) return word;
    const own = texts(object.font);
    const { glyphs } = object;
    for (let at = 0; at < glyphs.length; at += glyphLength) {
      const from = step > 0 ? at : glyphs.length - glyphLength - at;
      const text = own?.get(glyphs.slice(from, from + glyphLength)) ?? "";
      if (/\s/.test(text)) return word;
      word = step > 0 ? word + text : text + word;
    }
  }
}

const spaces = new WeakMap<GlyphTexts, string>();

function spaceOf(texts: GlyphTexts): string | undefined {
  const known = spaces.get(texts) ?? [...texts].find(([, text]) => text === " ")?.[0];
  if (known) spaces.set(texts, known);
  return known;
}

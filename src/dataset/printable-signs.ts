import { writingSystems } from "../writing-systems.ts";

/**
 * Every sign that all fonts of Dutch text have: Latin letters with the marks of western Europe, digits, and the signs of
 * Dutch text. A test compares this list with the fonts themselves.
 */
const latin =
  "\\u0020-\\u007e\\u00a0-\\u00ff\\u0131\\u0152\\u0153\\u02bb\\u02bc\\u02c6\\u02da\\u02dc\\u0300\\u0301\\u0303\\u0304\\u0308\\u0309\\u0323\\u0329" +
  "\\u2009\\u200b\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2022\\u2026\\u2032\\u2033\\u2039\\u203a\\u2044\\u20ac\\u2122\\u2191\\u2193\\u2212\\u2215";

/** Say how letters of a connected script connect, and are not drawn. */
const joiners = "\\u200c\\u200d";
const printable = [latin, joiners, ...writingSystems.map(({ signs }) => signs)].join("");

const unprintable = new RegExp(`[^\\t\\n\\r${printable}]`, "gu");
/** Finds the same, and halves of signs that take two places. It looks four times as fast, and most texts have none. */
const suspect = new RegExp(`[^\\t\\n\\r${printable}]`);
const comment = /^\s*#/;

/** A sign that no font has, and where it stands. */
export interface UnprintableSign {
  sign: string;
  offset: number;
}

/**
 * The signs of a file that no font of the documents has, each where it stands first.
 * @param skipsComments lines that begin with `#` are never printed
 */
export function unprintableSigns(text: string, skipsComments: boolean): UnprintableSign[] {
  if (!suspect.test(text)) return [];
  const found = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(unprintable)) {
    if (found.has(sign) || (index === 0 && sign === "\ufeff")) continue;
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    if (!skipsComments || !comment.test(line)) found.set(sign, index);
  }
  return [...found].map(([sign, offset]) => ({ sign, offset }));
}

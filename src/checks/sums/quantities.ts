import { type Decimal, decimal, decimalPlaces } from "../../decimal.ts";
import { anyNumberWord, numberWord } from "../text/number-words.ts";
import { hasNumberWord, numbersIn } from "../text/numbers.ts";
import type { Passage } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";

/** A number in a passage with what it counts, as a reader who adds up would take it. */
export interface Quantity {
  value: Decimal;
  /** A share is a part of something else: 15%, `drie kwart`, `twee op de vijf`. */
  kind: "euro" | "deel" | "aantal";
  /** In a percentage a share counts in hundredths, in a fraction in whole. */
  percentage: boolean;
  written: string;
  /** Indexes in the passage. */
  index: number;
  end: number;
  /** Half a step of its last digit: `2,5 miljoen` may be anything from 2,45 to 2,55 million. */
  slack: Decimal;
}

const parts: Readonly<Record<string, number>> = {
  helft: 2,
  derde: 3,
  kwart: 4,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  achtste: 8,
  tiende: 10,
};
const fraction = new RegExp(
  `(?<![\\p{L}\\d])(?:(de)\\s+(helft)|(een|één|twee|drie|vier)\\s?(derde|kwart|vierde|vijfde|zesde|achtste|tiende)|(één|een|\\d+|${anyNumberWord})\\s+op\\s+(?:de|elke|iedere)\\s+(\\d+|${anyNumberWord}))(?![\\p{L}\\d])`,
  "giu",
);
const words = new RegExp(`(?<![\\p{L}\\d-])(${anyNumberWord})(?![\\p{L}\\d])`, "giu");
const half = decimal(0.5);

/** A word that is a number, or a part of one. */
const counts = wordMemo((word) => /\d/.test(word) || word.toLowerCase() in parts || numberWord(word) !== undefined);

/** A sum takes three numbers. */
function mayHoldSum({ sentences }: Passage): boolean {
  let many = 0;
  for (const { tokens } of sentences) for (const token of tokens) if (counts(token)) many += 1;
  return many >= 3;
}

/** The quantities of a passage in order. What is truly fixed, as a date or an article, is none. */
export function quantitiesIn(passage: Passage): Quantity[] {
  const found: Quantity[] = [];
  const isFree = (index: number, end: number): boolean => found.every((each) => each.end <= index || each.index >= end);
  if (!mayHoldSum(passage)) return found;
  for (const match of passage.words.matchAll(fraction)) {
    const [written, , halfWord, many, part, of, outOf] = match;
    const top = halfWord ? 1 : many ? (numberWord(many) ?? 1) : countOf(of);
    const bottom = halfWord ? 2 : part ? parts[part.toLowerCase()] : countOf(outOf);
    if (top === undefined || !bottom) continue;
    found.push({
      value: decimal(top).div(bottom),
      kind: "deel",
      percentage: false,
      written,
      index: match.index,
      end: match.index + written.length,
      slack: decimal(0),
    });
  }
  for (const sentence of passage.sentences) {
    for (const { value, unit, written, index, fixed } of numbersIn(sentence)) {
      const from = sentence.start + index;
      const end = from + written.trimEnd().length;
      if (fixed || !isFree(from, end)) continue;
      const percentage = unit === "procent";
      const kind = percentage ? "deel" : unit === "euro" ? "euro" : "aantal";
      found.push({
        value,
        kind,
        percentage,
        written: written.trim(),
        index: from,
        end,
        slack: slackOf(value, written),
      });
    }
  }
  for (const match of passage.sentences.some(hasNumberWord) ? passage.words.matchAll(words) : []) {
    const value = numberWord(match[0]);
    const end = match.index + match[0].length;
    if (value === undefined || !isFree(match.index, end)) continue;
    const rest = passage.words.slice(end);
    const percentage = /^\s+procent\b/i.test(rest);
    const kind = percentage ? "deel" : /^\s+euro\b/i.test(rest) ? "euro" : "aantal";
    const about = { written: match[0], index: match.index, end };
    found.push({ value: decimal(value), kind, percentage, ...about, slack: half });
  }
  return found.sort((a, b) => a.index - b.index);
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : (numberWord(text) ?? (/^[eé][eé]n$/i.test(text) ? 1 : undefined));
}

function slackOf(value: Decimal, written: string): Decimal {
  const size = /miljard/i.test(written) ? 9 : /miljoen|mln/i.test(written) ? 6 : /duizend|\dk/i.test(written) ? 3 : 0;
  const typed = value.div(decimal(10).pow(size));
  return half.times(decimal(10).pow(size - decimalPlaces(typed)));
}

/** The part of a whole that a share takes. */
export function shareOf({ value, percentage }: Quantity, whole: Decimal): Decimal {
  const taken = value.times(whole);
  return percentage ? taken.div(100) : taken;
}

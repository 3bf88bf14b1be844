import { sum } from "../../decimal.ts";
import { plus, stops } from "./forms.ts";
import { type WrongSum, wrongSum } from "./outcome.ts";
import type { Quantity } from "./quantities.ts";

const listed =
  /^(?:\s+\p{L}+){0,4}?(?:\s+(?:voor|aan|uit|van|naar|in)(?:\s+\p{L}+){1,3})?\s*(?:,|,?\s+en(?:\s+nog)?)\s+(?:\p{L}+\s+){0,2}?$/u;
const altogether = /(?:\bsamen\b|\bin totaal\b|\btotaal\b|\bopgeteld\b|\btezamen\b|\bbij elkaar\b|=)[^.;]{0,25}$/i;
const dividedIn = /(?:\bnamelijk\b|\bte weten\b|\bverdeeld (?:over|in)\b|\bbestaa[tn](?:de)? uit\b)[^.;]{0,25}$/i;
const isTotal = /(?:\btotaal|\bsamen|\bin totaal)\b[^.;]{0,25}$/i;
const notListed = /\b(?:of|tussen|tot|per)\b/;

/** A row of numbers of one kind that is added up: the first numbers of `quantities`, with their total behind or before. */
export function wrongAddition(quantities: readonly Quantity[], words: string): WrongSum | undefined {
  const [first] = quantities;
  if (!first || first.kind === "deel") return undefined;
  const addition = totalBehind(quantities, words) ?? totalBefore(quantities, words);
  if (!addition) return undefined;
  const computed = sum(addition.parts.map(({ value }) => value));
  return wrongSum({ what: "Deze optelling", index: first.index, computed, said: addition.total }, words);
}

interface Addition {
  parts: readonly Quantity[];
  total: Quantity;
}

/** `12 in Laren, 8 in Eemnes en 40 in Huizen, samen 60`. */
function totalBehind(quantities: readonly Quantity[], words: string): Addition | undefined {
  const parts = rowOf(quantities, words);
  const [last, total] = [parts.at(-1), quantities[parts.length]];
  if (parts.length < 2 || !last || total?.kind !== last.kind) return undefined;
  return saysTotal(words.slice(last.end, total.index)) ? { parts, total } : undefined;
}

/** `60 plaatsen, namelijk 12 in Laren, 8 in Eemnes en 40 in Huizen`, or `in totaal 60: 12, 8 en 40`. */
function totalBefore([total, ...others]: readonly Quantity[], words: string): Addition | undefined {
  const parts = rowOf(others, words);
  const [first] = parts;
  if (parts.length < 2 || !total || first?.kind !== total.kind) return undefined;
  const lead = words.slice(total.end, first.index);
  const isDivided = dividedIn.test(lead) || (/:\s*$/.test(lead) && isTotal.test(words.slice(0, total.index)));
  return isDivided ? { parts, total } : undefined;
}

/** The quantities that are listed from the first on, as long as they are of its kind. */
function rowOf(quantities: readonly Quantity[], words: string): Quantity[] {
  const row = quantities.slice(0, 1);
  for (const next of quantities.slice(1)) {
    const last = row.at(-1);
    if (last?.kind !== next.kind || !joins(words.slice(last.end, next.index))) break;
    row.push(next);
  }
  return row;
}

function joins(between: string): boolean {
  return (listed.test(between) || plus.test(between)) && !altogether.test(between) && !notListed.test(between);
}

/** Told apart from the next sum: the words for a total stand between the last part and the total, in one sentence. */
function saysTotal(between: string): boolean {
  const isOneSentence = !stops.test(between) || /[.]\s*(?:Dat|Dit|Samen|In totaal)\b/.test(between);
  return altogether.test(between) && between.length < 60 && isOneSentence;
}

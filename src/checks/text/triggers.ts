import { type Word, wordMemo } from "./word-memo.ts";

/** What a word must be like for a rule to look at the sentence. */
export type Trigger = RegExp | ((word: string) => boolean);

const triggers: ((word: string) => boolean)[] = [];
/** Bits that fit in one number. */
const width = 31;

/**
 * Gives a trigger its number. Rules do so when they are loaded, before any sentence is looked at.
 * @throws RangeError when there are more triggers than two numbers have bits for
 */
export function numberOf(trigger: Trigger): number {
  if (triggers.length === 2 * width) throw new RangeError(`no more than ${2 * width} triggers fit`);
  triggers.push(trigger instanceof RegExp ? (word) => trigger.test(word) : trigger);
  return triggers.length - 1;
}

const bitsFor = (from: number): ((word: Word) => number) =>
  wordMemo((word) => {
    let bits = 0;
    for (const [index, holds] of triggers.slice(from, from + width).entries()) if (holds(word)) bits |= 1 << index;
    return bits;
  });
const low = bitsFor(0);
const high = bitsFor(width);

/** Triggers, a bit each. */
export interface Pulled {
  low: number;
  high: number;
  /** The same as numbers. */
  numbers: readonly number[];
}

/** Which triggers the words of a sentence pull, all in one go. */
export function pulledBy(words: readonly Word[]): Pulled {
  let [lows, highs] = [0, 0];
  for (const word of words) {
    lows |= low(word);
    highs |= high(word);
  }
  const numbers = triggers.map((_, number) => number).filter((number) => isSet(lows, highs, number));
  return { low: lows, high: highs, numbers };
}

/** Whether the trigger with this number is among them. */
export function isPulled({ low: lows, high: highs }: Pulled, number: number): boolean {
  return isSet(lows, highs, number);
}

function isSet(lows: number, highs: number, number: number): boolean {
  return number < width ? (lows & (1 << number)) !== 0 : (highs & (1 << (number - width))) !== 0;
}

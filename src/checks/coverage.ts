import type { Subject } from "./check.ts";
import { textsOf } from "./sentence-check.ts";
import { numbersIn } from "./text/numbers.ts";
import { retells } from "./text/retelling.ts";

/** How the numbers in the texts were judged. */
export interface Coverage {
  /** Values that refer to a figure. */
  referring: number;
  /** Typed, and fixed by their nature: dates, articles, sections, levels. */
  fixed: number;
  /** Typed, in a note that repeats a source. */
  quoted: number;
  /** Typed, with a unit or a count of people: held against the figures. */
  judged: number;
  /** Typed, without anything that tells what they count. */
  unjudged: number;
}

/** Counts the numbers in texts and templates, so that a report can say what it covers. */
export function numberCoverage(subject: Subject): Coverage {
  const coverage: Coverage = { referring: 0, fixed: 0, quoted: 0, judged: 0, unjudged: 0 };
  for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
    for (const sentence of text.sentences) {
      coverage.referring += sentence.words.match(/\ue000+/g)?.length ?? 0;
      for (const { fixed, unit, counts } of numbersIn(sentence)) {
        if (retells(sentence)) coverage.quoted += 1;
        else if (fixed) coverage.fixed += 1;
        else if (unit !== undefined || counts) coverage.judged += 1;
        else coverage.unjudged += 1;
      }
    }
  }
  return coverage;
}

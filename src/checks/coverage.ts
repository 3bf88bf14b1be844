import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import type { Subject } from "./check.ts";
import { inName } from "./text/numbered-names.ts";
import { numbersIn, spelledNumbersIn } from "./text/numbers.ts";
import { retells } from "./text/retelling.ts";
import { type Text, valueMark } from "./text/text.ts";

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

/** How the numbers in the texts of a part were judged, by the folder of the texts. */
export type CoverageCounts = Readonly<Record<string, Coverage>>;

/** How the numbers were judged, in all and per document. */
export interface CoverageBook {
  /** Adds the counts of one part of the publication. */
  add(counts: CoverageCounts): void;
  /** Over all texts and templates. */
  total(): Coverage;
  /** Over the texts of one document and the template of its type. */
  ofDocument(author: string, document: string, type: string): Coverage;
}

/** An empty book. */
export function coverageBook(): CoverageBook {
  const byKey = new Map<string, Coverage>();
  const at = (key: string): Coverage => byKey.get(key) ?? none();
  return {
    add(counts) {
      for (const [key, coverage] of Object.entries(counts)) byKey.set(key, sum(at(key), coverage));
    },
    total: () => [...byKey.values()].reduce(sum, none()),
    ofDocument: (author, document, type) => sum(at(`content/${author}/${document}`), at(`templates/${type}`)),
  };
}

/** All numbers that were counted. */
export function numbersCounted({ referring, fixed, quoted, judged, unjudged }: Coverage): number {
  return referring + fixed + quoted + judged + unjudged;
}

function none(): Coverage {
  return { referring: 0, fixed: 0, quoted: 0, judged: 0, unjudged: 0 };
}

/** Counts the texts of one part of the publication. */
export function coverageOf({ national, templateTexts, authors }: Subject): CoverageCounts {
  const counts: Record<string, Coverage> = {};
  const at = (key: string): Coverage => {
    counts[key] ??= none();
    return counts[key];
  };
  if (national) for (const text of templateTexts) count(text, at(text.file.split("/").slice(0, 2).join("/")));
  for (const { id, gegevens: author, documents } of authors) {
    for (const { gegevens, texts } of documents)
      for (const text of texts) count(text, at(`content/${id}/${gegevens.id}`), author);
  }
  return counts;
}

function sum(a: Coverage, b: Coverage): Coverage {
  return {
    referring: a.referring + b.referring,
    fixed: a.fixed + b.fixed,
    quoted: a.quoted + b.quoted,
    judged: a.judged + b.judged,
    unjudged: a.unjudged + b.unjudged,
  };
}

function count({ sentences }: Text, coverage: Coverage, author?: OpstellerGegevens): void {
  for (const sentence of sentences) {
    if (sentence.words.includes(valueMark)) coverage.referring += sentence.words.match(/\ue000+/g)?.length ?? 0;
    for (const number of [...(sentence.hasDigit ? numbersIn(sentence) : []), ...spelledNumbersIn(sentence)]) {
      const { fixed, unit, counts } = number;
      if (inName(number, sentence, author)) continue;
      if (retells(sentence)) coverage.quoted += 1;
      else if (fixed) coverage.fixed += 1;
      else if (unit !== undefined || counts) coverage.judged += 1;
      else coverage.unjudged += 1;
    }
  }
}

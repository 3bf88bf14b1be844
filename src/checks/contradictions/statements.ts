import type { DocumentText } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { mattersOf, stemLimit } from "../text/stems.ts";
import type { Sentence } from "../text/text.ts";
import type { Value } from "../text/values.ts";

/** A sentence with what it is about. */
export interface Statement {
  sentence: Sentence;
  matters: readonly number[];
  document: DocumentText;
  /** Made when first asked for. */
  values?: Value[];
}

/** An earlier statement on the same matter. */
export interface Like {
  statement: Statement;
  /** Which part of what the two are about they share; 1 is all. */
  alike: number;
}

/** Two sentences are on the same matter when they share this part of what they are about. */
const enough = 0.6;

/**
 * Each statement of these documents with those before it that are on the same matter, of the same document and of the others.
 */
export function* likeStatements(
  documents: readonly DocumentText[],
): Generator<{ statement: Statement; earlier: Iterable<Like> }> {
  const before: Statement[] = [];
  const byMatter = new Map<number, number[]>();
  // By number, which is quicker than a set for each sentence: what was seen and what is shared.
  const statements = documents.flatMap(statementsOf);
  const seen = new Int32Array(statements.length);
  const own = new Int32Array(stemLimit());
  function* likes(one: Statement): Generator<Like> {
    const mark = before.length + 1;
    for (const matter of one.matters) own[matter] = mark;
    for (const index of candidates(one, byMatter)) {
      if (seen[index] === mark) continue;
      seen[index] = mark;
      const other = before[index] as Statement;
      let both = 0;
      for (const matter of other.matters) if (own[matter] === mark) both += 1;
      const alike = both / (one.matters.length + other.matters.length - both);
      const isSaidAgain = one.sentence.words === other.sentence.words;
      if (!isSaidAgain && alike >= enough && both >= leastShared(one, other, alike)) yield { statement: other, alike };
    }
  }
  for (const one of statements) {
    yield { statement: one, earlier: likes(one) };
    for (const matter of one.matters) {
      const known = byMatter.get(matter);
      if (known) known.push(before.length);
      else byMatter.set(matter, [before.length]);
    }
    before.push(one);
  }
}

/** Two matters tell little, unless the sentences are whole ones and say nothing else. */
function leastShared(one: Statement, other: Statement, alike: number): number {
  return alike === 1 && isWhole(one) && isWhole(other) ? 2 : 3;
}

function isWhole({ sentence }: Statement): boolean {
  return sentence.tokens.length >= 7;
}

function statementsOf(document: DocumentText): Statement[] {
  return document.texts.flatMap(({ sentences }) =>
    sentences
      .filter(
        (sentence) => (sentence.passage.kind === "alinea" || sentence.passage.kind === "punt") && !retells(sentence),
      )
      .map((sentence) => ({ sentence, matters: mattersOf(sentence), document }))
      .filter(({ matters }) => matters.length >= 2),
  );
}

/** A matter that stands everywhere tells no two sentences together. */
const everywhere = 40;

/** Sentences that share one of the two rarest matters of this one. */
function candidates({ matters }: Statement, byMatter: ReadonlyMap<number, readonly number[]>): number[] {
  const found: (readonly number[])[] = [];
  for (const matter of matters) {
    const places = byMatter.get(matter);
    if (places && places.length <= everywhere) found.push(places);
  }
  if (found.length > 2) found.sort((a, b) => a.length - b.length);
  return found.slice(0, 2).flat();
}

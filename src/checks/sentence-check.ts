import type { Author, Check, DocumentText, Found, Rule, Subject } from "./check.ts";
import type { CheckId } from "./check-ids.ts";
import type { Origin, Sentence, Text } from "./text/text.ts";

/** Whose words a rule looks at; a template belongs to no author. */
export interface Context {
  subject: Subject;
  author?: Author;
  document?: DocumentText;
}

/** All texts of these origins, with whose they are. */
export function* textsOf(subject: Subject, origins: readonly Origin[]): Generator<{ text: Text; context: Context }> {
  if (subject.national && origins.includes("sjabloon"))
    for (const text of subject.templateTexts) yield { text, context: { subject } };
  for (const author of subject.authors) {
    if (origins.includes("gegevens")) for (const text of author.facts) yield { text, context: { subject, author } };
    if (!origins.includes("tekst")) continue;
    for (const document of author.documents) {
      for (const text of document.texts) yield { text, context: { subject, author, document } };
    }
  }
}

/** A rule that judges sentences one by one. `prepare` makes what it needs; sentences that `when` does not want are passed over,
 * which is quicker than judging them. */
export function sentenceCheck<Id extends CheckId, Prepared>(
  rule: Rule<Id> & {
    origins?: readonly Origin[];
    when?: RegExp | ((sentence: Sentence, prepared: Prepared) => boolean);
    prepare?: (subject: Subject) => Prepared;
    judge(sentence: Sentence, context: Context, prepared: Prepared): Iterable<Found>;
  },
): Check<Id> {
  const { origins = ["tekst", "sjabloon"], when, prepare, judge, ...words } = rule;
  const wanted = when instanceof RegExp ? ({ words: said }: Sentence) => when.test(said) : (when ?? (() => true));
  return {
    ...words,
    *run(subject) {
      const prepared = prepare?.(subject) as Prepared;
      for (const { text, context } of textsOf(subject, origins)) {
        for (const sentence of text.sentences) {
          if (!wanted(sentence, prepared)) continue;
          yield* judge(sentence, context, prepared);
        }
      }
    },
  };
}

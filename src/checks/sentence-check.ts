import type { Check, Context, Found, Rule, SentenceRule, Subject } from "./check.ts";
import type { CheckId } from "./check-ids.ts";
import type { Origin, PassageKind, Sentence, Text } from "./text/text.ts";
import { numberOf, type Trigger } from "./text/triggers.ts";
import { newFact } from "./text/wordings.ts";

export type { Context } from "./check.ts";

/** All texts of these origins, with whose they are. */
export function* textsOf(subject: Subject, origins: readonly Origin[]): Generator<{ text: Text; context: Context }> {
  if (subject.national && origins.includes("sjabloon"))
    for (const text of subject.templateTexts) yield { text, context: { subject } };
  for (const author of subject.authors) {
    if (origins.includes("gegevens")) for (const text of author.facts) yield { text, context: { subject, author } };
    for (const document of author.documents) {
      const texts = origins.includes("tekst") ? document.texts : [];
      const foreign = origins.includes("anderstalig") ? document.foreign : [];
      for (const text of [...texts, ...foreign]) yield { text, context: { subject, author, document } };
    }
  }
}

/** Kinds of passage that no rule treats in a way of its own. */
const counts: ReadonlySet<PassageKind> = new Set(["alinea", "punt", "gegeven"]);

/**
 * A rule that judges sentences one by one. `prepare` makes what it needs. Sentences without one of the `words`, or that
 * `when` does not want, are passed over, which is quicker than judging them.
 */
export function sentenceCheck<Id extends CheckId, Prepared>(
  rule: Rule<Id> & {
    origins?: readonly Origin[];
    words?: Trigger;
    when?: RegExp | ((sentence: Sentence, prepared: Prepared) => boolean);
    /**
     * The rule judges by the words alone, with the law and the registers, and not by who wrote them or what stands beside
     * them: a sentence of many authors is judged once.
     */
    alone?: true;
    prepare?: (subject: Subject) => Prepared;
    judge(sentence: Sentence, context: Context, prepared: Prepared): Iterable<Found>;
  },
): Check<Id> {
  const { origins = ["tekst", "sjabloon"], words, when, alone, prepare, judge, ...told } = rule;
  const clean = newFact();
  const wanted = when instanceof RegExp ? ({ words: said }: Sentence) => when.test(said) : when;
  /** Whoever writes the same need not be judged again. A heading, a note or a template may be let off where running text is not. */
  const passed = (sentence: Sentence, dataset: Subject["dataset"]): void => {
    if (alone && counts.has(sentence.passage.kind) && sentence.text.origin !== "sjabloon")
      sentence.wording.facts[clean] = dataset;
  };
  const each: SentenceRule = {
    origins,
    ...(words && { trigger: numberOf(words) }),
    prepare: (subject) => prepare?.(subject),
    wants(sentence, { dataset }, prepared) {
      if (alone && sentence.wording.facts[clean] === dataset) return false;
      if (!wanted || wanted(sentence, prepared as Prepared)) return true;
      passed(sentence, dataset);
      return false;
    },
    *judge(sentence, context, prepared) {
      let found = false;
      for (const one of judge(sentence, context, prepared as Prepared)) {
        found = true;
        yield one;
      }
      if (!found) passed(sentence, context.subject.dataset);
    },
  };
  return {
    ...told,
    each,
    *run(subject) {
      const prepared = each.prepare(subject);
      for (const { text, context } of textsOf(subject, origins)) {
        for (const sentence of text.sentences) {
          if (each.trigger !== undefined && !sentence.pulls(each.trigger)) continue;
          if (each.wants(sentence, subject, prepared)) yield* each.judge(sentence, context, prepared);
        }
      }
    },
  };
}

/** A rule over sentences, with what it prepared for one part of the publication. */
interface Running {
  check: Check;
  each: SentenceRule;
  prepared: unknown;
}

/**
 * Runs all rules over sentences in one go: a sentence is looked at once, and its words tell which rules want it.
 * @param report what a rule found
 * @param failed a rule that threw; it does not go on in this part
 */
export function runTogether(
  checks: readonly Check[],
  subject: Subject,
  report: (check: Check, found: Found) => void,
  failed: (check: Check, error: unknown) => void,
): void {
  const running = checks.flatMap((check): Running[] => {
    if (!check.each) return [];
    try {
      return [{ check, each: check.each, prepared: check.each.prepare(subject) }];
    } catch (error) {
      failed(check, error);
      return [];
    }
  });
  const broken = new Set<Running>();
  const look = (rule: Running, sentence: Sentence, context: Context): void => {
    try {
      if (!rule.each.wants(sentence, subject, rule.prepared) || broken.has(rule)) return;
      for (const found of rule.each.judge(sentence, context, rule.prepared)) report(rule.check, found);
    } catch (error) {
      failed(rule.check, error);
      broken.add(rule);
    }
  };
  for (const origin of ["sjabloon", "tekst", "anderstalig", "gegevens"] as const) {
    const here = running.filter(({ each }) => each.origins.includes(origin));
    const always = here.filter(({ each }) => each.trigger === undefined);
    const triggered: (Running | undefined)[] = [];
    for (const rule of here) if (rule.each.trigger !== undefined) triggered[rule.each.trigger] = rule;
    for (const { text, context } of textsOf(subject, [origin])) {
      for (const sentence of text.sentences) {
        for (const rule of always) look(rule, sentence, context);
        for (const trigger of sentence.pulled.numbers) {
          const rule = triggered[trigger];
          if (rule) look(rule, sentence, context);
        }
      }
    }
  }
}

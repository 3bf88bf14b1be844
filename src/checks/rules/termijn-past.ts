import { addDays, addMonths, addWeeks, date, daysBetween } from "../../calendar.ts";
import type { Author, Check, Found, Subject } from "../check.ts";
import { lawOn } from "../law/facts.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

type Termijn = NonNullable<Author["gegevens"]["termijnen"]>["termijnen"][number];

export const termijnPast: Check<"wet/termijn-past"> = {
  id: "wet/termijn-past",
  severity: "fout",
  title:
    "Een lokale termijn past binnen de wettelijke termijn, ook als de tekst hem laat wachten op iets dat langer duurt.",
  basis: "Besluit inburgering 2021, artikel 5.3, en Wet inburgering 2021, artikel 11",
  hint: "Maak de termijn korter, laat hem eerder beginnen, of leg de stap na het einde van de wettelijke termijn.",
  *run(subject) {
    for (const author of subject.authors) {
      yield* judgeAuthor(author, subject);
      yield* judgeChains(author, subject);
    }
  },
};

function* judgeAuthor({ gegevens }: Author, subject: Subject): Generator<Found> {
  const termijnen = gegevens.termijnen?.termijnen ?? [];
  const day =
    gegevens.documenten
      .map(({ kennis_tot }) => kennis_tot)
      .sort()
      .at(-1) ?? subject.today;
  for (const termijn of termijnen) {
    const fact = termijn.wet === undefined ? undefined : lawOn(subject.dataset, termijn.wet, day);
    if (fact?.waarde === undefined || fact.eenheid === undefined) continue;
    const limit = lengthInDays(fact.waarde, fact.eenheid);
    const place = subject.dataset.placeOf(termijn, "aantal");
    if (lengthInDays(termijn.aantal, termijn.eenheid) > limit) {
      yield {
        place,
        message: `‘${termijn.naam}’ duurt ${said(termijn)}, maar de wet staat hoogstens ${fact.waarde} ${fact.eenheid} toe.`,
        cause: `${fact.artikel}: ${fact.tekst}`,
      };
    }
  }
}

/** Words that put one step behind the end of another. */
const behind = /\b(?:laatste weken|aan het eind|einde? van|na afloop|afgerond|na de|pas na|vervolgens|daarna)\b/i;
const denies = /\b(?:niet|geen|te laat|voorbij|overschr\p{L}+|krap|wacht\w* niet|zonder te wachten|vóór|voordat)\b/iu;

/** `Het PIP komt in de laatste weken van de brugklas`: a step with a legal term that waits for a longer one. */
function* judgeChains({ gegevens, documents }: Author, { dataset }: Subject): Generator<Found> {
  const steps = gegevens.termijnen?.termijnen ?? [];
  for (const { gegevens: document, texts } of documents) {
    for (const { wet, naam: bound, anker } of steps) {
      const fact = wet === undefined ? undefined : lawOn(dataset, wet, document.kennis_tot);
      const subject = firstWord(bound);
      if (fact?.waarde === undefined || fact.eenheid === undefined) continue;
      const limit = lengthInDays(fact.waarde, fact.eenheid);
      const longer = steps.filter(
        (step) =>
          step.anker === anker && lengthInDays(step.aantal, step.eenheid) > limit && firstWord(step.naam) !== subject,
      );
      for (const step of longer) {
        const names = [subject, firstWord(step.naam)].map((name) => name.toLowerCase());
        for (const sentence of texts.flatMap(({ sentences }) => sentences)) {
          const words = sentence.words.toLowerCase();
          if (
            !names.every((name) => words.includes(name)) ||
            !behind.test(words) ||
            denies.test(sentence.words) ||
            retells(sentence)
          )
            continue;
          yield {
            place: placeIn(sentence),
            message: `Volgens deze zin wacht ‘${subject}’ op ‘${firstWord(step.naam)}’ (${said(step)}), maar de wet staat hoogstens ${fact.waarde} ${fact.eenheid} toe.`,
            cause: `${fact.artikel}: ${fact.tekst}`,
          };
        }
      }
    }
  }
}

/** `PIP` of `PIP vastgesteld`, `brugklas` of `Brugklas, als de pilot er komt`. */
function firstWord(name: string): string {
  return name.split(/[\s,]/)[0] ?? name;
}

function said({ aantal, eenheid }: Termijn): string {
  return `${aantal} ${eenheid}`;
}

/** Counted from a first of January, so that months and years are as long as they are. */
function lengthInDays(count: number, unit: string): number {
  const start = date("2022-01-01");
  switch (unit) {
    case "weken":
      return daysBetween(start, addWeeks(start, count));
    case "maanden":
      return daysBetween(start, addMonths(start, count));
    case "jaren":
      return daysBetween(start, addMonths(start, count * 12));
    default:
      return daysBetween(start, addDays(start, count));
  }
}

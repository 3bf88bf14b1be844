import { addDays, addMonths, addWeeks, date, daysBetween } from "../../calendar.ts";
import type { Author, Check, Found, Subject } from "../check.ts";
import { lawOn } from "../law.ts";

type Termijn = NonNullable<Author["gegevens"]["termijnen"]>["termijnen"][number];

export const termijnPast: Check<"wet/termijn-past"> = {
  id: "wet/termijn-past",
  severity: "fout",
  title: "Een lokale termijn past binnen de wettelijke termijn, ook als andere stappen ervoor komen.",
  basis: "Besluit inburgering 2021, artikel 5.3, en Wet inburgering 2021, artikel 11",
  hint: "Maak de termijn korter, laat hem eerder beginnen, of leg de stap na het einde van de wettelijke termijn.",
  *run(subject) {
    for (const author of subject.authors) yield* judgeAuthor(author, subject);
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

function said({ aantal, eenheid }: Termijn): string {
  return `${aantal} ${eenheid}`;
}

/** Counted from a first of January, so that months and years are as long as they are. */
export function lengthInDays(count: number, unit: string): number {
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

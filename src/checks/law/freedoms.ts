import type { SharedData } from "../../dataset/inburgering/dataset.ts";
import { oncePer } from "../../once-per.ts";
import type { Found } from "../check.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { namePattern } from "../text/words.ts";
import type { LawFact } from "./facts.ts";

/** An offer that nobody may be left free to take. */
export interface Duty {
  name: string;
  pattern: RegExp;
  fact: LawFact | undefined;
}

const free =
  /\b(?:vrijwillig|facultatief|optioneel|naar eigen keuze|vrijblijvend|niet verplicht|hoeft? (?:\p{L}+ ){0,4}niet|hoeven (?:\p{L}+ ){0,4}niet|kan (?:\p{L}+ ){0,4}overslaan|kunnen (?:\p{L}+ ){0,4}overslaan|(?:ziet|zien) af van|(?:slaat|slaan|sloeg) (?:\p{L}+ ){0,5}over|(?:is|zijn) (?:\p{L}+ ){0,2}niet nodig|vervalt|vervallen|op vrijwillige basis|naar eigen inzicht|toegestaan (?:\p{L}+ ){0,6}te (?:weigeren|missen)|mag (?:\p{L}+ ){0,4}(?:weigeren|overslaan)|mogen (?:\p{L}+ ){0,4}(?:weigeren|overslaan)|alleen op verzoek|als daar behoefte aan is)\b/iu;
const excused =
  /\b(?:onderwijsroute|ontheff|vrijgesteld|vrijstelling|voorinburgering|al (?:gedaan|gevolgd|afgelegd)|vóór|niet vrijwillig|vrijwilligers?|vrijwilligerswerk|gezin|overige)\b/i;

/** Offers that the law owes to everybody, whatever the route. */
export const dutiesOf = oncePer((dataset: SharedData): Duty[] => {
  const { aanbodplicht, voorzieningen, wet } = dataset.landelijk;
  return voorzieningen.voorzieningen
    .filter(({ id }) => {
      const rows = aanbodplicht.filter(({ onderdeel, doelgroep }) => onderdeel === id && doelgroep === "asiel");
      return rows.length > 0 && rows.every(({ plicht, opmerking }) => plicht === "verplicht" && !opmerking);
    })
    .concat(voorzieningen.voorzieningen.filter(({ id }) => id === "map"))
    .map(({ id, naam, afkorting }) => ({
      name: afkorting ?? naam.toLowerCase(),
      pattern: namePattern(naam, afkorting),
      fact: wet.feiten.find((fact) => fact.id === id),
    }));
});

/** A duty that a sentence leaves to who it is for. */
export function* freedomsIn(sentence: Sentence, duties: readonly Duty[]): Generator<Found> {
  const said = free.exec(sentence.words);
  if (!said || excused.test(sentence.words)) return;
  for (const { name, pattern, fact } of duties) {
    const match = pattern.exec(sentence.words);
    // The freedom must be that of the offer, and not of something that comes with it.
    if (!match || Math.abs(match.index - said.index) > 60) continue;
    // `slaat een week over na de brede intake` skips a week.
    if (/^sla/i.test(said[0]) && match.index > said.index + said[0].length) continue;
    yield {
      place: placeIn(sentence, said.index),
      message: `Volgens deze zin is ${name} niet verplicht, maar volgens de wet wel.`,
      ...(fact && { cause: `${fact.artikel}: ${fact.tekst}` }),
    };
    return;
  }
}

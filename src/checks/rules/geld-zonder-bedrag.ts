import { budgetedOffers } from "../budgeted-offers.ts";
import type { Author, Check, Found, Subject } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence, valueMark } from "../text/text.ts";
import { namePattern } from "../text/words.ts";

const promised =
  /\b(?:ontvang\p{L}*|krijg\p{L}*|vergoed\p{L}*|betaal\p{L}*|bekostig\p{L}*|stelt? beschikbaar|is er|komt er)\b[^.]*\b(?:middelen|budget|geld|bedrag|vergoeding|bijdrage)\b|\b(?:middelen|budget|geld|bedrag|vergoeding|bijdrage)\b[^.]*\b(?:ontvang\p{L}*|krijg\p{L}*|beschikbaar)\b/iu;
const money = /middelen|budget|geld|bedrag|vergoeding|bijdrage/;
const open =
  /\b(?:niet|geen|nog|onbekend|voorbehoud|als|of|wil|wordt bekend|bijstand|inburgeraars?\s+(?:krijgt|ontvangt|betaal\w*)|zelf|boete|lening|leent)\b/i;

export const geldZonderBedrag: Check<"cijfers/geld-zonder-bedrag"> = {
  id: "cijfers/geld-zonder-bedrag",
  severity: "waarschuwing",
  title: "Wie schrijft dat er geld is voor een taak, noemt het bedrag of heeft er een regel voor in de raming.",
  basis: "Verplichte inhoud B7: budget per voorziening",
  hint: "Verwijs naar het bedrag, voeg een regel toe in het bestand met de voorzieningen (met ‘geen_bedrag’ als het nog niet bekend is), of laat de zin weg.",
  *run(subject) {
    for (const author of subject.authors) yield* judge(author, subject);
  },
};

function* judge({ gegevens, documents }: Author, { dataset }: Subject): Generator<Found> {
  const budgeted = budgetedOffers(gegevens);
  const bare = dataset.landelijk.voorzieningen.voorzieningen
    .filter(({ id }) => !budgeted.has(id) && id !== "participatie" && id !== "leerroute")
    .map(({ naam, afkorting }) => ({ name: naam, pattern: namePattern(naam, afkorting) }));
  if (bare.length === 0) return;
  for (const { texts } of documents) {
    for (const { sentences } of texts) {
      for (const sentence of sentences) yield* held(sentence, bare);
    }
  }
}

function* held(sentence: Sentence, bare: readonly { name: string; pattern: RegExp }[]): Generator<Found> {
  const { words, passage, hasDigit } = sentence;
  if (!money.test(words) || hasDigit || words.includes(valueMark) || passage.kind === "kop" || retells(sentence))
    return;
  const match = promised.exec(words);
  if (!match || open.test(words)) return;
  const offer = bare.find(({ pattern }) => pattern.test(words));
  if (!offer) return;
  yield {
    place: placeIn(sentence, match.index),
    message: `Hier is er geld voor ‘${offer.name}’, maar een bedrag of een regel in de raming is er niet.`,
  };
}

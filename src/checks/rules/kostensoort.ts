import type { Author, Check, Found, Subject } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

/** Kinds of cost that are a sum of others, or that are someone else's. */
const general =
  /^(?:on|mee?r|reis|woon|leef|zorg|proces|bij|deel)?kosten$|^(?:totaal|uitvoerings|programma|voorzienings)kosten$/i;
const kinds = /(?<!\p{L})(\p{L}{3,}?kosten|(?:\p{L}+-,?\s+(?:en|of)\s+)\p{L}+kosten)(?!\p{L})/giu;
/** The sentence explains, denies or leaves to another what it names. */
const excused =
  /\b(?:niet|geen|vallen onder|horen bij|zijn deel|is deel|betaalt het COA|zelf betaalt|inburgeraar betaalt|bijzondere bijstand|vaste lasten)\b/i;

/** The paragraph says itself that there is no amount yet. */
const unknown = /\b(?:niet bekend|niet geraamd|nog geen bedrag|nog niets opgenomen)\b/i;

export const kostensoort: Check<"cijfers/kostensoort"> = {
  id: "cijfers/kostensoort",
  severity: "waarschuwing",
  title: "Een kostensoort die een tekst noemt, staat in de raming.",
  basis: "Verplichte inhoud B7: voorbereiding, uitvoering en voorzieningen, elk met wat het kost",
  hint: "Voeg een post toe met deze naam of toelichting, of schrijf waar de kosten wel staan.",
  *run(subject) {
    for (const author of subject.authors)
      if (author.gegevens.begrotingen.some(({ posten }) => posten?.length)) yield* judge(author, subject);
  },
};

function* judge({ gegevens, documents }: Author, { dataset }: Subject): Generator<Found> {
  const budget = JSON.stringify([gegevens.begrotingen, gegevens.voorzieningen, gegevens.participatie]).toLowerCase();
  const terms = new Set(dataset.landelijk.begrippen.map(({ term }) => term.toLowerCase()));
  const reported = new Set<string>();
  for (const { texts } of documents) {
    for (const sentence of texts.flatMap(({ sentences }) => sentences)) {
      if (
        !sentence.words.includes("kosten") ||
        sentence.passage.kind === "kop" ||
        sentence.passage.kind === "noot" ||
        retells(sentence) ||
        unknown.test(sentence.passage.words) ||
        excused.test(sentence.words)
      )
        continue;
      for (const match of sentence.words.matchAll(kinds)) {
        for (const kind of eachKind(match[1] as string)) {
          const stem = kind.replace(/s?kosten$/, "");
          if (general.test(kind) || terms.has(kind) || budget.includes(stem) || reported.has(kind)) continue;
          reported.add(kind);
          yield {
            place: placeIn(sentence, match.index),
            message: `‘${kind}’ staat in de tekst, maar in geen post van de raming.`,
          };
        }
      }
    }
  }
}

/** `in- en uitvoeringskosten` names two kinds: invoeringskosten and uitvoeringskosten. */
function eachKind(written: string): string[] {
  const pair = /^(\p{L}+)-,?\s+(?:en|of)\s+(\p{L}+kosten)$/u.exec(written.toLowerCase());
  if (!pair) return [written.toLowerCase()];
  const [, first = "", second = ""] = pair;
  const tail = /(?:in|uit|voor|op|aan|af|over)?(\p{L}+kosten)$/u.exec(second)?.[1] ?? second;
  return [first.length <= 4 ? first + tail : `${first}kosten`, second];
}

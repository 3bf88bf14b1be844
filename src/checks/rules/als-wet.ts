import type { Found, Subject } from "../check.ts";
import { oncePer } from "../once.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { anyNumberWord, numberWord } from "../text/number-words.ts";
import { figuresIn } from "../text/references.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";
import { escaped } from "../text/words.ts";

const claims =
  /\b(?:wettelijk (?:verplicht|vereist|bepaald|vastgelegd|voorgeschreven|minimum|maximum|recht)\w*|wettelijk is|volgens de wet|op grond van de wet|de wet (?:eist|vraagt|verplicht|bepaalt|schrijft|stelt|zegt|kent)|staat in de wet|in de wet (?:staat|is))\b/i;
const softens =
  /\b(?:niet|geen|eigen keuze|kiest|kiezen|keuze|zelf|streef\w*|ambitie|plan|naast|boven op|extra|anders dan|vorige|oude|destijds|verwacht\w*)\b/i;
const quantity = new RegExp(
  `(?<![\\p{L}\\d.,€])(\\d[\\d.]*(?:,\\d+)?|${anyNumberWord})[\\s-]*(uur|uren|cursusuren|weken|maanden|jaar|dagen|gesprekken|keer)(?!\\p{L})`,
  "giu",
);

export const alsWet = sentenceCheck({
  id: "wet/als-wet",
  severity: "fout",
  title: "Wat een tekst aan de wet toeschrijft, staat in de wet.",
  basis: "Lokaal beleid en wet blijven te onderscheiden; wet.yaml: de wettelijke feiten",
  hint: "Schrijf dat de gemeente hiervoor kiest. Staat het wel in de wet, zet het feit dan met zijn artikel in wet.yaml.",
  words: /^wet(?:telijk|$)/i,
  prepare: ({ dataset }) => lawful(dataset),
  *judge(sentence, context, { numbers, free }): Iterable<Found> {
    const { words } = sentence;
    const claim = claims.exec(words);
    if (!claim || sentence.passage.kind === "kop" || retells(sentence) || softens.test(words)) return;
    // Another law has other numbers.
    if (/\b(?:Participatiewet|Gemeentewet|Awb|AVG|Huisvestingswet|Wmo|WEB|Leerplichtwet|arbeidswet)\b/i.test(words))
      return;
    for (const match of words.matchAll(quantity)) {
      const value =
        numberWord(match[1] as string) ?? Number((match[1] as string).replaceAll(".", "").replace(",", "."));
      if (numbers.has(value)) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${match[0]}’ staat hier als regel van de wet, maar de wet kent dit getal niet.`,
      };
      return;
    }
    for (const { figure, index } of figuresIn(sentence, context)) {
      if (/^(?:wet|norm|boete|uren|landelijk|aandeel-landelijk)\./.test(figure.id) || figure.status === "wettelijk")
        continue;
      yield {
        place: placeIn(sentence, index),
        message: `‘${figure.label}’ is geen wettelijk cijfer (${figure.status}), maar de zin schrijft het aan de wet toe.`,
      };
      return;
    }
    const offer = /\bverplicht/i.test(claim[0]) ? free.find(({ pattern }) => pattern.test(words)) : undefined;
    if (offer)
      yield { place: placeIn(sentence, claim.index), message: `${offer.name} is volgens de wet niet verplicht.` };
  },
});

/** The numbers that the law knows, also those in its words, and what it leaves free. */
const lawful = oncePer(({ landelijk }: Subject["dataset"]) => {
  const numbers = new Set<number>();
  for (const { waarde, tekst } of landelijk.wet.feiten) {
    if (waarde !== undefined) numbers.add(waarde);
    for (const [digits] of tekst.matchAll(/\d[\d.]*/g)) numbers.add(Number(digits.replaceAll(".", "")));
    for (const [word] of tekst.matchAll(new RegExp(`(?<!\\p{L})(?:${anyNumberWord})(?!\\p{L})`, "giu"))) {
      numbers.add(numberWord(word) ?? -1);
    }
  }
  const free = landelijk.voorzieningen.voorzieningen
    .filter(({ verplicht }) => verplicht === "nee")
    .map(({ naam }) => ({ name: naam, pattern: new RegExp(`(?<!\\p{L})${escaped(naam)}(?!\\p{L})`, "iu") }));
  return { numbers, free };
});

import { oncePer } from "../../once-per.ts";
import type { Author, Found, Subject } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { anyNumber, anyNumberWord } from "../text/number-words.ts";
import { figuresIn } from "../text/references.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";
import { escaped } from "../text/words.ts";

/** The law of civic integration, its decree and its regulation, by the names that texts give them. */
const law =
  "(?:de |het )?(?:(?:nieuwe )?wet(?: inburgering)?(?: 2021)?|wetgever|besluit inburgering|regeling inburgering)";
const claims = new RegExp(
  [
    String.raw`\bwettelijk(?:e)? (?:verplicht|vereist|bepaald|vastgelegd|voorgeschreven|minimum|maximum|recht|taak|plicht|eis|norm|is|moet|dient|geregeld|opgelegd)\w*`,
    String.raw`\b(?:volgens|krachtens|op grond van|op basis van|conform) (?:${law}|artikel \d+)`,
    String.raw`\b${law} (?:eist|vraagt|verplicht|bepaalt|schrijft|stelt|zegt|kent|regelt|geeft|legt|noemt|wil|vereist)\b`,
    String.raw`\bstaa[tn] in (?:${law}|artikel \d+)`,
    String.raw`\bin ${law} (?:staat|is)\b`,
    String.raw`\bis (?:een |bij )?(?:wet|wettelijk|wettelijke) (?:geregeld|vastgelegd|taak|plicht|eis)\b`,
  ].join("|"),
  "i",
);
const obliges = /verplicht|taak|plicht|eis|moet|dient|schrijft|vraagt|bepaalt|opgelegd|volgens|grond|krachtens/i;
const softens =
  /\b(?:niet|geen|eigen keuze|kiest|kiezen|keuze|zelf|streef\w*|ambitie|plan|naast|boven op|extra|anders dan|(?:meer|ruimer|langer|hoger|verder) dan|vorige|oude|destijds|verwacht\w*)\b/i;
const quantity = new RegExp(
  `(?<![\\p{L}\\d.,€])(\\d[\\d.]*(?:,\\d+)?|${anyNumberWord})[\\s-]*(uur|uren|cursusuren|lesuren|dagen|weken|maanden|jaar|\\p{L}*gesprek(?:ken)?|keer|\\p{L}*bijeenkomsten|activiteiten|excursies|onderwerpen|thema[’']s)(?!\\p{L})`,
  "giu",
);

export const alsWet = sentenceCheck({
  id: "wet/als-wet",
  severity: "fout",
  title: "Wat een tekst aan de wet toeschrijft, staat in de wet.",
  basis: "Lokaal beleid en wet blijven te onderscheiden; wet.yaml: de wettelijke feiten",
  hint: "Schrijf dat de gemeente hiervoor kiest. Staat het wel in de wet, zet het feit dan met zijn artikel in wet.yaml.",
  words: /^wet(?:telijke?|gever|$)|^(?:artikel|besluit|regeling)$/i,
  prepare: ({ dataset }) => lawful(dataset),
  *judge(sentence, context, { amounts, free }): Iterable<Found> {
    const { words } = sentence;
    const claim = claims.exec(words);
    if (!claim || sentence.passage.kind === "kop" || retells(sentence) || softens.test(words)) return;
    // Another law has other numbers.
    if (/\b(?:Participatiewet|Gemeentewet|Awb|AVG|Huisvestingswet|Wmo|WEB|Leerplichtwet|arbeidswet)\b/i.test(words))
      return;
    for (const match of words.matchAll(quantity)) {
      if (amounts.has(keyOf(match))) continue;
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
    if (!obliges.test(claim[0])) return;
    const offer = [...free, ...(context.author ? ownOffers(context.author) : [])].find(({ pattern }) =>
      pattern.test(words),
    );
    if (offer)
      yield { place: placeIn(sentence, claim.index), message: `${offer.name} is volgens de wet niet verplicht.` };
  },
});

function keyOf([, number = "", unit = ""]: RegExpExecArray): string {
  return amountKey(anyNumber(number) ?? Number.NaN, unit);
}

/** One key for an amount in any unit of the same kind: 36 maanden and 3 jaar, een half jaar and 6 maanden. */
function amountKey(value: number, unit: string): string {
  const small = unit.toLowerCase();
  if (/(?:uur|uren)$/.test(small)) return `${value} uur`;
  if (/^ja(?:ar|ren)$/.test(small)) return `${value * 12} maanden`;
  if (small === "weken") return `${value * 7} dagen`;
  return `${value} ${/gesprek(?:ken)?$/.test(small) ? "gesprek" : small}`;
}

interface Offer {
  name: string;
  pattern: RegExp;
}

const offer = (name: string, ...written: string[]): Offer => ({
  name,
  pattern: new RegExp(`(?<!\\p{L})(?:${written.map(escaped).join("|")})(?!\\p{L})`, "iu"),
});

/** What this author chose to do: its instruments and its terms without a legal ground. */
const ownOffers = oncePer(({ gegevens }: Author): readonly Offer[] =>
  [
    ...gegevens.participatie.flatMap(({ instrumenten }) => instrumenten).map(({ naam }) => naam),
    ...(gegevens.termijnen?.termijnen ?? [])
      .filter(({ wet }) => wet === undefined)
      .map(({ naam }) => naam.split(",")[0] as string),
  ]
    .filter((name) => name.length > 4)
    .map((name) => offer(`‘${name}’`, name)),
);

/** The amounts that the law knows, also those in its words, and what it leaves free. */
const lawful = oncePer(({ landelijk }: Subject["dataset"]) => {
  const amounts = new Set<string>();
  for (const { waarde, eenheid, tekst } of landelijk.wet.feiten) {
    if (waarde !== undefined && eenheid !== undefined) amounts.add(amountKey(waarde, eenheid));
    for (const match of tekst.matchAll(quantity)) amounts.add(keyOf(match));
  }
  const free = landelijk.voorzieningen.voorzieningen
    .filter(({ verplicht }) => verplicht === "nee")
    .map(({ naam }) => offer(naam, naam));
  return { amounts, free };
});

import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

interface Form {
  pattern: RegExp;
  message: (written: string) => string;
  hint: string;
}

/** What is not written as Dutch government texts write it, with what is. */
const forms: readonly Form[] = [
  {
    pattern: /(?:€\s*){2,}|\bEUR\s+(?:EUR\b|€)|€\s*(?:[\d.,]+\s*)?(?:EUR|euro)\b/g,
    message: (written) => `In ‘${written}’ staat het teken voor euro twee keer.`,
    hint: "Schrijf het teken één keer: € 1.250.",
  },
  {
    pattern: /€\s*\d+[.,\d]*,(?:00|-)(?!\d)/g,
    message: (written) => `‘${written}’ heeft centen die niets zeggen.`,
    hint: "Schrijf hele euro’s zonder komma: € 1.250.",
  },
  {
    pattern: /(?:€\s*|\bEUR\s*)\d{4,}(?![\d.])(?:,\d+)?|\b\d{5,}(?=\s*(?:euro|EUR)\b)/g,
    message: (written) => `In ‘${written}’ ontbreekt de punt voor duizendtallen.`,
    hint: "Schrijf € 34.902, met een punt na elke drie cijfers.",
  },
  {
    pattern: /€\s*\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\d.€])\b\d{1,3}\.\d{1,2}\s+(?:miljoen|miljard)\b/g,
    message: (written) => `In ‘${written}’ staan punt en komma andersom.`,
    hint: "In het Nederlands scheidt een punt de duizendtallen en een komma de decimalen: € 1.250,50.",
  },
  {
    pattern: /€\s*\d[\d.,]*\s?(?:k|K|mln|mio)\b\.?|(?<![€\d.,]\s?)\b\d[\d.]*,-/g,
    message: (written) => `‘${written}’ heeft een andere vorm dan de andere bedragen.`,
    hint: "Schrijf het bedrag uit met het teken ervoor: € 1.250 of € 2,5 miljoen.",
  },
  {
    pattern: /\b\d[\d.,]*\s+(?:euro|EURO|Euro|EUR)\b|\bEUR\s+\d[\d.,]*/g,
    message: (written) => `‘${written}’ heeft een andere vorm dan de andere bedragen.`,
    hint: "Schrijf een bedrag met het teken ervoor: € 1.250.",
  },
  {
    pattern: /€\d[\d.,]*/g,
    message: (written) => `In ‘${written}’ staat geen spatie achter het teken.`,
    hint: "Zet een spatie tussen € en het bedrag.",
  },
  {
    pattern: /\b\d+(?:[.,]\d+)?\s+%|\b\d+(?:[.,]\d+)?\s*(?:procent|percent|pct)\b\.?/g,
    message: (written) => `‘${written}’ heeft een andere vorm dan de andere percentages.`,
    hint: "Schrijf een percentage als 15%, zonder spatie.",
  },
  {
    pattern:
      /(?<![\d.-])(?:\d{1,2}-\d{1,2}-(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\/\d{1,2}\/(?:19|20)?\d\d|\d{1,2}-\d{1,2}-[’']\d\d)(?!\d)/g,
    message: (written) => `De datum ‘${written}’ staat in cijfers.`,
    hint: "Schrijf de maand voluit: 1 januari 2022.",
  },
  {
    pattern: /\b\d{1,2}\s+(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b\.?(?:\s+(?:19|20)\d\d)?/gi,
    message: (written) => `In de datum ‘${written}’ is de maand afgekort.`,
    hint: "Schrijf de maand voluit: 1 januari 2022.",
  },
  {
    pattern: /\b\d+\s?(?:u|hrs)\b|\b\d+\s+uren\b/g,
    message: (written) => `‘${written}’ heeft een andere vorm dan de andere uren.`,
    hint: "Schrijf uren als 800 uur.",
  },
  {
    pattern:
      /\b(?:taal)?niveau\s+(?:\d\b|[ABCabc][-\s]\d|[abc]\d\b)|(?<![\p{L}\d-])(?:[abc][0-2]|[ABC]-[0-2])(?![\p{L}\d-])(?=\s+(?:of (?:hoger|lager)|halen|te halen|behalen))/gu,
    message: (written) => `‘${written}’ is geen taalniveau.`,
    hint: "Taalniveaus heten A0, A1, A2, B1, B2, C1 en C2.",
  },
];

export const notatie = sentenceCheck({
  id: "tekst/notatie",
  severity: "waarschuwing",
  title: "Bedragen, percentages, datums, uren en taalniveaus hebben overal dezelfde vorm.",
  basis: "Schrijfwijzer Rijksoverheid en Europees Referentiekader voor talen",
  hint: "Gebruik de vorm die overal wordt gebruikt.",
  origins: ["tekst", "sjabloon", "gegevens"],
  words: /\d/,
  alone: true,
  *judge(sentence): Iterable<Found> {
    if (retells(sentence)) return;
    const taken: [from: number, to: number][] = [];
    for (const { pattern, message, hint } of forms) {
      for (const match of sentence.words.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        // Of two remarks on the same amount the first is enough.
        if (taken.some(([start, end]) => from < end && to > start)) continue;
        taken.push([from, to]);
        yield { place: placeIn(sentence, from), message: message(match[0].trim()), hint };
      }
    }
  },
});

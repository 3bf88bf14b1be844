import { formatFigure } from "../../figures/format.ts";
import { months } from "../../notation.ts";
import type { Context } from "../sentence-check.ts";
import { datesIn } from "./dates.ts";
import { anyNumberWord, numberWord } from "./number-words.ts";
import { hasNumberWord, numbersIn } from "./numbers.ts";
import { figuresIn } from "./references.ts";
import { stemOf } from "./stems.ts";
import type { Sentence } from "./text.ts";

/** What a sentence states that another sentence on the same matter may state otherwise. */
export interface Value {
  /** `termijn`, `aantal leefgebied`, `datum`, `frequentie`, `schaal`, … */
  kind: string;
  value: string;
  written: string;
  index: number;
}

/** Words of which a text on one matter uses one: how a task is done, for whom it is a duty, who decides. */
const choices: readonly [kind: string, words: readonly [value: string, form: RegExp][]][] = [
  [
    "schaal",
    [
      ["lokaal", /\blokale?\b|\blokaal\b/i],
      ["subregionaal", /\bsubregiona(?:al|le)\b/i],
      ["regionaal", /\bregiona(?:al|le)\b/i],
      ["landelijk", /\blandelijke?\b/i],
    ],
  ],
  [
    "uitvoering",
    [
      ["zelf", /\b(?:zelf|in eigen beheer|inbested\p{L}*|eigen medewerkers)\b/iu],
      [
        "inkopen",
        /\b(?:koopt|kopen|ingekocht|inkoop|inkopen|uitbested\p{L}*|uitbesteed|besteedt|aanbested\p{L}*|aanbesteed)\b/iu,
      ],
    ],
  ],
  [
    "plicht",
    [
      ["verplicht", /\bverplichte?\b|\bmoet(?:en)?\b/i],
      ["vrijwillig", /\bvrijwillige?\b|\bniet verplicht\b|\bhoef(?:t|ven)\b/i],
    ],
  ],
  [
    "orgaan",
    [
      ["raad", /\b(?:gemeente)?ra(?:ad|den)\b/i],
      ["college", /\bcolleges?\b/i],
    ],
  ],
  [
    "betrekken",
    [
      ["informeren", /\b(?:informeert|informeren|geïnformeerd|wordt op de hoogte)\b/i],
      ["adviseren", /\b(?:adviseert|adviseren|advies|geadviseerd)\b/i],
      ["betrekken", /\b(?:betrekt|betrekken|betrokken|denkt mee|denken mee|inbreng)\b/i],
      ["beslissen", /\b(?:beslist|beslissen|stemt in|instemming)\b/i],
    ],
  ],
  [
    "volgorde",
    [
      ["vooraf", /\b(?:vóór|voordat|voorafgaand|vooraf)\b/i],
      ["achteraf", /\b(?:nadat|na afloop|na de|na het|achteraf)\b/i],
      ["tijdens", /\btijdens\b/i],
    ],
  ],
];

const frequencies: readonly [perYear: number, form: RegExp][] = [
  [52, /\b(?:wekelijkse?|(?:elke|iedere|per) week)\b/i],
  [12, /\b(?:maandelijkse?|(?:elke|iedere|per) maand)\b/i],
  [4, /\b(?:(?:elk|ieder|per) kwartaal|driemaandelijkse?|kwartaalrapportages?)\b/i],
  [2, /\b(?:halfjaarlijkse?|(?:elk|ieder|per) half ?jaar)\b/i],
  [1, /\b(?:jaarlijkse?|(?:elk|ieder) jaar)\b/i],
];
const periods: Readonly<Record<string, number>> = { week: 52, maand: 12, kwartaal: 4, jaar: 1 };
/** `twee keer per jaar`, `eens per kwartaal`, `3 maal per maand`. */
const timesPer = new RegExp(
  `(?<![\\p{L}\\d])(?:(eens|\\d{1,3}|${anyNumberWord})(?:\\s+(?:keer|maal|x))?|(?:keer|maal))\\s+per\\s+(week|maand|kwartaal|jaar)(?!\\p{L})`,
  "iu",
);

/** How many times a year something happens according to a sentence, and where it says so. */
function frequencyIn(words: string): { perYear: number; written: string; index: number } | undefined {
  const said = timesPer.exec(words);
  if (said?.[1]) {
    const [written, many, period] = [said[0], said[1], said[2] as string];
    const count = /^eens$/i.test(many) ? 1 : /^\d/.test(many) ? Number(many) : (numberWord(many) ?? 1);
    return { perYear: count * (periods[period.toLowerCase()] ?? 1), written, index: said.index };
  }
  for (const [perYear, form] of frequencies) {
    const match = form.exec(words);
    if (match) return { perYear, written: match[0], index: match.index };
  }
  return undefined;
}

/** A month or season of a year, where no whole date stands. */
const moment = new RegExp(
  `(?<!\\d\\s?)(?<!\\p{L})(${months.join("|")}|voorjaar|najaar|zomer|herfst|winter|begin|medio|eind|eerste kwartaal|tweede kwartaal|derde kwartaal|vierde kwartaal|eerste helft|tweede helft)(?:\\s+van)?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  "giu",
);

const counted = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${anyNumberWord})\\s+(?:\\p{L}+e\\s+)?(\\p{L}{3,}(?:en|s)|jaar|uur)(?!\\p{L})`,
  "giu",
);

/** The values in a sentence: numbers with their unit or what they count, figures, dates, how often, and choices. */
export function valuesIn(sentence: Sentence, context: Context): Value[] {
  const { words } = sentence;
  const found: Value[] = [];
  for (const { figure, index } of figuresIn(sentence, context)) {
    const shown = formatFigure(figure);
    const kind = figure.kind === "date" ? "datum" : `getal ${figure.unit}`;
    found.push({ kind, value: shown, written: shown, index });
  }
  if (sentence.hasDigit) {
    for (const { date, written, index } of datesIn(words)) found.push({ kind: "datum", value: date, written, index });
    for (const match of words.matchAll(moment))
      found.push({
        kind: "moment",
        value: match[0].toLowerCase().replace(" van ", " "),
        written: match[0],
        index: match.index,
      });
    for (const { unit, value, written, fixed, index } of numbersIn(sentence)) {
      if (unit && !fixed) found.push({ kind: `getal ${unit}`, value: value.toFixed(), written: written.trim(), index });
      else if (/^(?:19|20)\d\d$/.test(written)) found.push({ kind: "jaar", value: written, written, index });
    }
  }
  for (const match of sentence.hasDigit || hasNumberWord(sentence) ? words.matchAll(counted) : []) {
    const number = /^\d/.test(match[1] as string) ? Number(match[1]) : numberWord(match[1] as string);
    const noun = match[2] as string;
    if (number === undefined || found.some(({ index }) => index === match.index)) continue;
    const kind = `aantal ${stemOf({ text: noun, facts: [] })}`;
    found.push({ kind, value: String(number), written: match[0], index: match.index });
  }
  const often = frequencyIn(words);
  if (often)
    found.push({ kind: "frequentie", value: String(often.perYear), written: often.written, index: often.index });
  for (const [kind, options] of choices) {
    for (const [value, form] of options) {
      const match = form.exec(words);
      if (match) found.push({ kind, value, written: match[0], index: match.index });
    }
  }
  return found;
}

/** Whether a sentence denies what it says. */
export function denies({ words }: Sentence): RegExpExecArray | null {
  return /\b(?:niet|niets|geen|nooit|niemand|nergens)\b/i.exec(words);
}

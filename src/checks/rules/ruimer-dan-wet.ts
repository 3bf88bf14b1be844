import { type Decimal, decimal } from "../../decimal.ts";
import { formatValue } from "../../figures/format.ts";
import { oncePer } from "../../once-per.ts";
import type { Unit } from "../../status.ts";
import type { Found, Subject } from "../check.ts";
import { type LawFact, lawOn } from "../law.ts";
import { type Context, sentenceCheck } from "../sentence-check.ts";
import { anyNumberWord, numberWord } from "../text/number-words.ts";
import { hasNumberWord } from "../text/numbers.ts";
import { figuresIn } from "../text/references.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";
import { escaped } from "../text/words.ts";

/** A quantity that the law bounds, with the words by which a text names it. */
interface Bound {
  wet: string;
  about: RegExp;
  /** The law asks at least this much, or allows at most this much. */
  side: "minstens" | "hoogstens";
  /** Words that make it another matter. */
  unless?: RegExp;
}

const bounds: readonly Bound[] = [
  { wet: "pvt-uren", about: /\bPVT\b|participatieverklaringstraject/i, side: "minstens", unless: /\bMAP\b|\btaal/ },
  { wet: "map-uren", about: /\bMAP\b|Module Arbeidsmarkt/i, side: "minstens", unless: /\bPVT\b|\btaal/ },
  {
    wet: "z-taal-uren",
    about: /\bz-route\b[^.]*\b(?:taal|les|cursus)|\b(?:taal|les|cursus)\p{L}*[^.]*\bz-route\b/iu,
    side: "minstens",
    unless: /\bper week\b|participatie/i,
  },
  {
    wet: "z-participatie-uren",
    about: /\bz-route\b[^.]*\bparticipatie|\bparticipatie\b[^.]*\bz-route\b/i,
    side: "minstens",
    unless: /\bper week\b|\btaal|\bles/i,
  },
  { wet: "afschalen-uren", about: /\bafschal|\bA2\b/i, side: "minstens" },
  {
    wet: "pip-termijn",
    about:
      /\b(?:PIP|persoonlijk plan)\b[^.]*\b(?:binnen|uiterlijk)\b|\b(?:binnen|uiterlijk)\b[^.]*\b(?:PIP|persoonlijk plan)\b/i,
    side: "hoogstens",
    unless: /verhui|evalu|gesprek|ondertek/i,
  },
  {
    wet: "termijn",
    about:
      /\binburgeringstermijn\b|\btermijn\b[^.]*\binburger|\bjaar\b[^.]*\bom\b[^.]*\b(?:inburger|inburgeringsplicht)|\b(?:voldoe|voldoet|voldoen)\b[^.]*\binburgeringsplicht\b[^.]*\bbinnen\b|\bbinnen\b[^.]*\binburgeringsplicht\b/i,
    side: "hoogstens",
    unless: /verleng|wisse|ontheff|vrijgesteld|kinderopvang/i,
  },
  {
    wet: "verlenging",
    about: /\bverleng(?:d|t|en|ing)\b[^.]{0,40}\b(?:met|van)\s/i,
    side: "hoogstens",
    unless: /\bPIP\b|contract/i,
  },
  {
    wet: "wisselen",
    about: /\bwissel\w*\b[^.]*\b(?:leer)?route|\b(?:leer)?route\b[^.]*\bwissel/i,
    side: "hoogstens",
    unless: /onderwijsroute naar de b1/i,
  },
  { wet: "lening", about: /\blen(?:en|ing)\b/i, side: "hoogstens" },
  {
    wet: "boete-artikel-22",
    about:
      /\bboetes?\b[^.]*\b(?:brede intake|leerbaarheidstoets)|\b(?:brede intake|leerbaarheidstoets)\b[^.]*\bboetes?\b/i,
    side: "hoogstens",
    unless: /\bPIP\b|\bsamen\b/,
  },
  {
    wet: "boete-artikel-23",
    about: /\bboetes?\b[^.]*\b(?:PIP|persoonlijk plan)|\b(?:PIP|persoonlijk plan)\b[^.]*\bboetes?\b/i,
    side: "hoogstens",
    unless: /\bsamen\b|\bintake\b|binnen de inburgeringstermijn/i,
  },
  {
    wet: "boete-artikel-24",
    about: /\bboetes?\b[^.]*\b(?:PVT|MAP)\b|\b(?:PVT|MAP)\b[^.]*\bboetes?\b/i,
    side: "hoogstens",
    unless: /\bsamen\b|\bintake\b|\bPIP\b/i,
  },
  {
    wet: "ontzorgen-termijn",
    about: /\bontzorg|\bvaste lasten\b/i,
    side: "minstens",
    unless: /\b(?:na|daarna|langer|voort|ten hoogste|maximaal|per|gesprek\p{L}*|week|weken)\b/iu,
  },
  { wet: "bewaartermijn", about: /\bbewa(?:art|ren|ard|artermijn)/i, side: "hoogstens" },
];

const denies =
  /\b(?:wettelijk minimum|dan de wet|dan wettelijk|meer dan|extra|boven op|destijds|vorige wet|oude wet|niet langer|eerder)\b/i;
const typed = new RegExp(
  `(?<![\\p{L}\\d.,])(?:€\\s*)?(\\d[\\d.]*(?:,\\d+)?|${anyNumberWord})\\s*(uur|uren|cursusuren|lesuren|dagen|weken|maanden|jaar|euro)?(?!\\p{L})`,
  "giu",
);
/** `een jaar`, `een half jaar`, `anderhalf jaar`, `een week`: one of a unit, in words. */
const single = /(?<!\p{L})een\s+(half\s+)?(jaar|maand|week|dag|uur)(?!\p{L})/giu;

/** A word by which a text names what the law bounds, or one that leaves someone free. */
const bounded =
  /PVT|MAP|participatieverklaring|module|z-route|afschal|A2|PIP|persoonlijk|termijn|inburgeringsplicht|verleng|boete|intake|ontzorg|lasten|wissel|leen|lenen|lening|bewa/i;
const mayBound = wordMemo((word) => bounded.test(word));
const freed =
  /^(?:vrijwillig|facultatief|optioneel|keuze|vrijblijvend|vrijwillige|verplicht|hoeft|hoef|hoeven|overslaan|slaat|slaan|nodig|vervalt|vervallen|inzicht|weigeren|ziet|zien|verzoek|behoefte)$/i;
const mayFree = wordMemo((word) => freed.test(word));

export const ruimerDanWet = sentenceCheck({
  id: "wet/ruimer-dan-wet",
  severity: "fout",
  title: "Lokaal beleid geeft niet minder, duurt niet langer en laat niet meer vrij dan de wet toestaat.",
  basis: "wet.yaml: uren, termijnen, bedragen en plichten, in de versie van de datum van het stuk",
  hint: "Neem over wat de wet vraagt. Doet de gemeente meer dan dat, schrijf dan dat zij daarvoor kiest.",
  prepare: ({ dataset }) => optional(dataset),
  words: (word) => bounded.test(word) || freed.test(word),
  *judge(sentence, context, duties): Iterable<Found> {
    if (retells(sentence) || sentence.passage.kind === "kop") return;
    if (sentence.tokens.some(mayBound)) yield* quantities(sentence, context);
    if (sentence.tokens.some(mayFree)) yield* freedoms(sentence, duties);
  },
});

function* quantities(sentence: Sentence, context: Context): Generator<Found> {
  const { subject, document } = context;
  const day = document?.gegevens.kennis_tot ?? subject.today;
  if (!sentence.hasDigit && !hasNumberWord(sentence) && !/\ue000|\been\b/.test(sentence.words)) return;
  if (denies.test(sentence.words)) return;
  let amounts: Amount[] | undefined;
  for (const { wet, about, side, unless } of bounds) {
    if (!about.test(sentence.words) || unless?.test(sentence.words)) continue;
    const fact = lawOn(subject.dataset, wet, day);
    if (fact?.waarde === undefined || fact.eenheid === undefined) continue;
    const limit = decimal(fact.waarde);
    amounts ??= amountsIn(sentence, context);
    for (const { value, unit, written, index } of amounts) {
      const same = inUnit(value, unit, fact.eenheid);
      if (!same || (side === "minstens" ? same.gte(limit) : same.lte(limit))) continue;
      yield {
        place: placeIn(sentence, index),
        message: `‘${written}’ is ${side === "minstens" ? "minder" : "meer"} dan de wet ${side === "minstens" ? "vraagt" : "toestaat"}: ${side} ${formatValue(limit, fact.eenheid, 0)}.`,
        cause: `${fact.artikel}: ${fact.tekst}`,
      };
      return;
    }
  }
}

interface Amount {
  value: Decimal;
  unit: Unit;
  written: string;
  index: number;
}

function amountsIn(sentence: Sentence, context: Context): Amount[] {
  const shown = figuresIn(sentence, context).flatMap(({ figure, index }): Amount[] =>
    figure.kind === "number" && !/^(?:wet|norm|boete)\./.test(figure.id)
      ? [
          {
            value: figure.value,
            unit: figure.unit,
            written: formatValue(figure.value, figure.unit, figure.decimals),
            index,
          },
        ]
      : [],
  );
  const written = [...sentence.words.matchAll(typed)].flatMap((match): Amount[] => {
    const number = numberWord(match[1] as string) ?? Number((match[1] as string).replaceAll(".", "").replace(",", "."));
    const unit = match[0].startsWith("€") ? "euro" : unitOf(match[2]);
    if (unit === undefined || Number.isNaN(number)) return [];
    return [{ value: decimal(number), unit, written: match[0].trim(), index: match.index }];
  });
  const one = [...sentence.words.matchAll(single)].flatMap((match): Amount[] => {
    const unit = unitOf({ maand: "maanden", week: "weken", dag: "dagen" }[match[2] as string] ?? match[2]);
    const value = decimal(match[1] ? 0.5 : 1);
    return unit === undefined ? [] : [{ value, unit, written: match[0], index: match.index }];
  });
  return [...shown, ...written, ...one];
}

function unitOf(word: string | undefined): Unit | undefined {
  const small = word?.toLowerCase();
  if (small === undefined) return undefined;
  if (/ur(?:en)?$|uur$/.test(small)) return "uren";
  const units: Readonly<Record<string, Unit>> = {
    dagen: "dagen",
    weken: "weken",
    maanden: "maanden",
    jaar: "jaren",
    euro: "euro",
  };
  return units[small];
}

const days: Partial<Record<Unit, number>> = { dagen: 1, weken: 7, maanden: 30.4375, jaren: 365.25 };

/** A value in the unit of the law; months and weeks are compared as days, other units only with themselves. */
function inUnit(value: Decimal, unit: Unit, wanted: Unit): Decimal | undefined {
  if (unit === wanted) return value;
  const [from, to] = [days[unit], days[wanted]];
  return from === undefined || to === undefined ? undefined : value.times(from).div(to);
}

interface Duty {
  name: string;
  pattern: RegExp;
  fact: LawFact | undefined;
}

const free =
  /\b(?:vrijwillig|facultatief|optioneel|naar eigen keuze|vrijblijvend|niet verplicht|hoeft? (?:\p{L}+ ){0,4}niet|hoeven (?:\p{L}+ ){0,4}niet|kan (?:\p{L}+ ){0,4}overslaan|kunnen (?:\p{L}+ ){0,4}overslaan|(?:ziet|zien) af van|(?:slaat|slaan|sloeg) (?:\p{L}+ ){0,5}over|(?:is|zijn) (?:\p{L}+ ){0,2}niet nodig|vervalt|vervallen|op vrijwillige basis|naar eigen inzicht|toegestaan (?:\p{L}+ ){0,6}te (?:weigeren|missen)|mag (?:\p{L}+ ){0,4}(?:weigeren|overslaan)|mogen (?:\p{L}+ ){0,4}(?:weigeren|overslaan)|alleen op verzoek|als daar behoefte aan is)\b/iu;
const excused =
  /\b(?:onderwijsroute|ontheff|vrijgesteld|vrijstelling|voorinburgering|al (?:gedaan|gevolgd|afgelegd)|vóór|niet vrijwillig|vrijwilligers?|vrijwilligerswerk|gezin|overige)\b/i;

/** Offers that the law owes to everybody, whatever the route. */
const optional = oncePer((dataset: Subject["dataset"]): Duty[] => {
  const { aanbodplicht, voorzieningen, wet } = dataset.landelijk;
  return voorzieningen.voorzieningen
    .filter(({ id }) => {
      const rows = aanbodplicht.filter(({ onderdeel, doelgroep }) => onderdeel === id && doelgroep === "asiel");
      return rows.length > 0 && rows.every(({ plicht, opmerking }) => plicht === "verplicht" && !opmerking);
    })
    .concat(voorzieningen.voorzieningen.filter(({ id }) => id === "map"))
    .map(({ id, naam, afkorting }) => ({
      name: afkorting ?? naam.toLowerCase(),
      pattern: new RegExp(
        `(?<!\\p{L})(?:${escaped(naam)}${afkorting ? `|(?-i:${escaped(afkorting)})` : ""})(?!\\p{L})`,
        "iu",
      ),
      fact: wet.feiten.find((fact) => fact.id === id),
    }));
});

function* freedoms(sentence: Sentence, duties: readonly Duty[]): Generator<Found> {
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

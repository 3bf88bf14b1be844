import { decimal } from "../../decimal.ts";
import { formatValue } from "../../figures/format.ts";
import type { Context, Found } from "../check.ts";
import { hasNumberWord } from "../text/numbers.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { type Amount, amountsIn, inUnit } from "./amounts.ts";
import { lawOn } from "./facts.ts";

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
/** Amounts that go past a bound of the law: fewer hours, a longer term, a higher fine. */
export function* pastBounds(sentence: Sentence, context: Context): Generator<Found> {
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

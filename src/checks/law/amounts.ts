import { type Decimal, decimal } from "../../decimal.ts";
import { formatValue } from "../../figures/format.ts";
import type { Unit } from "../../status.ts";
import type { Context } from "../check.ts";
import { anyNumber, anyNumberWord } from "../text/number-words.ts";
import { figuresIn } from "../text/references.ts";
import type { Sentence } from "../text/text.ts";

const typed = new RegExp(
  `(?<![\\p{L}\\d.,])(?:€\\s*)?(\\d[\\d.]*(?:,\\d+)?|${anyNumberWord})\\s*(uur|uren|cursusuren|lesuren|dagen|weken|maanden|jaar|euro)?(?!\\p{L})`,
  "giu",
);
/** `een jaar`, `een half jaar`, `anderhalf jaar`, `een week`: one of a unit, in words. */
const single = /(?<!\p{L})een\s+(half\s+)?(jaar|maand|week|dag|uur)(?!\p{L})/giu;

/** An amount in a sentence that the law may bound. */
export interface Amount {
  value: Decimal;
  unit: Unit;
  written: string;
  index: number;
}

/** The amounts of a sentence, in figures that are not those of the law itself, in digits and in words. */
export function amountsIn(sentence: Sentence, context: Context): Amount[] {
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
    const number = anyNumber(match[1] as string);
    const unit = match[0].startsWith("€") ? "euro" : unitOf(match[2]);
    if (unit === undefined || number === undefined) return [];
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
export function inUnit(value: Decimal, unit: Unit, wanted: Unit): Decimal | undefined {
  if (unit === wanted) return value;
  const [from, to] = [days[unit], days[wanted]];
  return from === undefined || to === undefined ? undefined : value.times(from).div(to);
}

import { type Decimal, zero } from "../../decimal.ts";
import type { Place } from "../../diagnostic.ts";
import { computed } from "../computed.ts";
import { percentageOf } from "../percentage-of.ts";
import type { Build } from "./build.ts";

/** A surplus on the specifieke uitkering, split into what goes along to the next year and what the Rijk takes back. */
export interface Meegenomen {
  meegenomen: Decimal;
  teruggevorderd: Decimal;
}

/**
 * Splits a surplus (F15): at most a percentage of the amount granted in that year goes along, the rest is taken back
 * (Besluit inburgering 2021, artikel 10.5).
 */
export function splitSurplus(surplus: Decimal, maximum: Decimal): Meegenomen {
  if (surplus.lte(0)) return { meegenomen: zero, teruggevorderd: zero };
  return surplus.gt(maximum)
    ? { meegenomen: maximum, teruggevorderd: surplus.minus(maximum) }
    : { meegenomen: surplus, teruggevorderd: zero };
}

const group = "Specifieke uitkering van het Rijk";

/**
 * `meeneem.<jaar>.*`: what may go along to the next year, in a year of which the percentage is known; and what goes along
 * and what is taken back, where it is known what is left.
 */
export function defineMeeneemregeling(build: Build): void {
  const { dataset, define, fact, book } = build;
  for (const entry of dataset.landelijk.normen.meeneemregeling) {
    const { jaar, maximum_percentage } = entry;
    const granted = `spuk.${jaar}.totaal`;
    if (!book.has(granted)) continue;
    const percentage = `meeneem.${jaar}.percentage`;
    const about = {
      id: percentage,
      label: "Deel van de uitkering dat mee mag naar het volgende jaar",
      group,
      year: jaar,
    };
    fact(about, { value: maximum_percentage, unit: "procent", entry, key: "maximum_percentage", around: entry });
    const maximum = {
      id: `meeneem.${jaar}.maximum`,
      label: "Hoogste bedrag dat mee mag naar het volgende jaar",
      group,
      year: jaar,
      place: dataset.placeOf(entry),
    };
    define(maximum, (complete) =>
      percentageOf(
        complete,
        book.number(percentage),
        book.number(granted),
        "Het hoogste percentage maal de specifieke uitkering van het jaar.",
      ),
    );
    defineOverschot(build, jaar, dataset.placeOf(entry));
  }
}

function defineOverschot({ define, book }: Build, jaar: number, place: Place): void {
  const [left, maximum] = [`spuk.${jaar}.saldo`, `meeneem.${jaar}.maximum`];
  if (!book.has(left)) return;
  const part = (key: keyof Meegenomen, label: string, words: string): void =>
    define({ id: `meeneem.${jaar}.${key}`, label, group, year: jaar, place }, (complete) => {
      const [surplus, most] = [book.number(left), book.number(maximum)];
      return computed(complete, {
        value: splitSurplus(surplus.value, most.value)[key],
        unit: "euro",
        operands: [surplus, most],
        words,
      });
    });
  part(
    "meegenomen",
    "Overschot dat mee mag naar het volgende jaar",
    "Wat er van de uitkering overblijft, tot het hoogste bedrag dat mee mag.",
  );
  part(
    "teruggevorderd",
    "Overschot dat het Rijk terugvordert",
    "Wat er van de uitkering overblijft boven het hoogste bedrag dat mee mag.",
  );
}

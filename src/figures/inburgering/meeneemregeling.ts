import { type Decimal, zero } from "../../decimal.ts";
import { percentageOf } from "../percentage-of.ts";
import type { Build } from "./build.ts";

/** A surplus on the specifieke uitkering, split into what goes along to the next year and what the Rijk takes back. */
export interface Meegenomen {
  meegenomen: Decimal;
  teruggevorderd: Decimal;
}

/**
 * Splits a surplus (F15): at most a percentage of the amount granted in that year goes along, the rest is taken back.
 * In 2022 that percentage was 100 (Besluit inburgering 2021, artikel 10.5); later ones are dated facts.
 */
export function splitSurplus(surplus: Decimal, granted: Decimal, maximumPercentage: Decimal): Meegenomen {
  const maximum = granted.times(maximumPercentage).div(100);
  if (surplus.lte(0)) return { meegenomen: zero, teruggevorderd: zero };
  return surplus.gt(maximum)
    ? { meegenomen: maximum, teruggevorderd: surplus.minus(maximum) }
    : { meegenomen: surplus, teruggevorderd: zero };
}

const group = "Specifieke uitkering van het Rijk";

/** `meeneem.<jaar>.maximum`: what may go along to the next year, in a year of which the percentage is known. */
export function defineMeeneemregeling({ dataset, define, fact, book }: Build): void {
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
  }
}

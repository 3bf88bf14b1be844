import { computed } from "../computed.ts";
import type { Build } from "./build.ts";
import { isPositive } from "./definer.ts";

/**
 * `uitvoering-gemeente.<jaar>.<gemeente>.<post>` and `.totaal`: the costs of each gemeente, in proportion to the middelen
 * that it brings in. Not rounded, so that the lines of all gemeenten are together the post itself.
 */
export function defineUitvoeringPerGemeente({ opsteller, define, book, dataset, gemeente }: Build): void {
  const { leden } = opsteller.opsteller;
  for (const begroting of opsteller.begrotingen) {
    const { jaar, posten = [] } = begroting;
    const income = `middelen.${jaar}.totaal`;
    if (posten.length === 0 || !isPositive(book, income)) continue;
    const lines = [...posten.map(({ id, naam }) => ({ id, naam })), { id: "totaal", naam: "Uitvoeringskosten" }];
    const place = dataset.placeOf(begroting, "middelen");
    for (const lid of leden) {
      const own = `middelen.${jaar}.${lid}`;
      if (!book.has(own)) continue;
      for (const { id, naam } of lines) {
        const about = {
          id: `uitvoering-gemeente.${jaar}.${lid}.${id}`,
          label: `${naam}, deel van ${gemeente(lid)}`,
          group: "Uitvoeringskosten per gemeente",
          year: jaar,
          place,
        };
        define(about, (complete) => {
          const [line, part, total] = [book.number(`uitvoering.${jaar}.${id}`), book.number(own), book.number(income)];
          return computed(complete, {
            value: line.value.times(part.value).div(total.value),
            unit: "euro",
            operands: [line, part, total],
            words: "De post, verdeeld naar de middelen die elke gemeente inbrengt.",
            parts: [line, "×", part, "÷", total],
          });
        });
      }
    }
  }
}

import { type About, computed } from "../computed.ts";
import type { Definer } from "./definer.ts";

/** Id of the onderwijsroute, the one route that costs more than the Rijk pays for it. */
export const onderwijs = "onderwijs";

/**
 * The share of the onderwijsroute at which an average route costs just what the Rijk pays. It exists only where the
 * other routes are cheaper than that and the onderwijsroute is dearer.
 */
export function defineOmslag({ book, define }: Definer, jaar: number, about: About, others: string): void {
  const [normId, priceId] = [`norm.${jaar}.leerroute`, `prijs.${jaar}.${onderwijs}`];
  if (!book.has(normId)) return;
  const [norm, price, rest] = [book.number(normId), book.number(priceId), book.number(others)];
  if (rest.value.gte(norm.value) || price.value.lte(norm.value)) return;
  define(about, (complete) =>
    computed(complete, {
      value: norm.value.minus(rest.value).div(price.value.minus(rest.value)).times(100),
      unit: "procent",
      operands: [norm, price, rest],
      words:
        "Het aandeel van de onderwijsroute waarbij de gemiddelde prijs gelijk is aan het normbedrag; de andere routes houden hun onderlinge verhouding.",
      parts: ["(", norm, "−", rest, ")", "÷", "(", price, "−", rest, ")"],
    }),
  );
}

import type { Diagnostic, Place } from "../diagnostic.ts";

/** Every rule that computing the figures can report, with what it guards. */
export const figureRules = {
  "cijfers/kring": "Geen cijfer hangt af van zichzelf.",
  "cijfers/onbekend-cijfer": "Elk cijfer dat in de gegevens genoemd wordt, bestaat.",
  "cijfers/ander-soort-cijfer": "Een genoemd cijfer is van de soort die daar hoort: een datum, of een getal in euro’s.",
  "cijfers/ontbrekend-gegeven": "Wat nodig is om een cijfer te berekenen, is ingevuld.",
  "cijfers/delen-door-nul": "Een totaal waarvan delen worden berekend, is niet nul.",
  "cijfers/dubbel": "Elk cijfer heeft één naam, die geen ander gegeven heeft.",
} as const;

export type FigureRule = keyof typeof figureRules;

/** A mistake that makes a figure wrong or impossible: always a fout. */
export function figureMistake(
  rule: FigureRule,
  place: Place,
  words: { message: string; cause?: string; hint: string },
): Diagnostic {
  return { rule, severity: "fout", place, ...words };
}

import { growth } from "../growth.ts";
import type { Build } from "./build.ts";
import { isPositive } from "./definer.ts";

/** `index.<jaar>.<gemeente>`, `.totaal` and `.samen`: growth of the middelen from the year before (F12). */
export function defineIndex({ opsteller, define, book, dataset, gemeente }: Build): void {
  const { leden, buurgemeenten = [], korte_naam } = opsteller.opsteller;
  const parts = [
    ...[...leden, ...buurgemeenten].map((id) => [id, gemeente(id)] as const),
    ["totaal", `totaal ${korte_naam}`] as const,
    ["samen", `${korte_naam} met ${buurgemeenten.map(gemeente).join(" en ")}`] as const,
  ];
  for (const begroting of opsteller.begrotingen) {
    const { jaar } = begroting;
    for (const [part, name] of parts) {
      const [earlier, later] = [`middelen.${jaar - 1}.${part}`, `middelen.${jaar}.${part}`];
      if (!isPositive(book, earlier) || !book.has(later)) continue;
      define(
        {
          id: `index.${jaar}.${part}`,
          label: `Groei van de middelen, ${name}`,
          group: "Middelen voor de uitvoering",
          year: jaar,
          place: dataset.placeOf(begroting, "middelen"),
        },
        (complete) =>
          growth(
            complete,
            book.number(earlier),
            book.number(later),
            `De middelen van ${jaar} gedeeld door die van ${jaar - 1}, min 1.`,
          ),
      );
    }
  }
}

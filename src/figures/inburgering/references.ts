import type { Build } from "./build.ts";
import { referenceDate } from "./wet.ts";

/** Adds the figures that writers name to show or compare them; what a post is a percentage of was added with the post. */
export function addReferences({ opsteller, dataset, references }: Build): void {
  for (const { jaar, kerncijfers } of opsteller.documenten) {
    for (const kerncijfer of kerncijfers) {
      references.push({ name: kerncijfer.cijfer, year: jaar, place: dataset.placeOf(kerncijfer, "cijfer") });
    }
  }
  const year = Number(referenceDate(opsteller)?.slice(0, 4) ?? opsteller.documenten.at(-1)?.jaar ?? 0);
  for (const mijlpaal of opsteller.planning?.mijlpalen ?? []) {
    if (mijlpaal.uiterlijk === undefined) continue;
    references.push({ name: mijlpaal.uiterlijk, year, place: dataset.placeOf(mijlpaal, "uiterlijk"), expects: "date" });
  }
}

import type { Landelijk, OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import { fact } from "../fact.ts";
import type { Build } from "./build.ts";

type Feit = Landelijk["wet"]["feiten"][number];

/** 1 January of the last year that an opsteller has figures for; undefined when it has none. */
export function referenceDate({ begrotingen, instroom }: OpstellerGegevens): string | undefined {
  const years = [...begrotingen.map(({ jaar }) => jaar), ...(instroom?.jaren ?? []).map(({ jaar }) => jaar)];
  return years.length > 0 ? `${Math.max(...years)}-01-01` : undefined;
}

/** Of each rule the version that holds on a date; of a rule that does not hold then, the latest version. */
export function versionsOn(feiten: readonly Feit[], day: string | undefined): Feit[] {
  const chosen = new Map<string, Feit>();
  const holds = (feit: Feit): boolean =>
    day !== undefined && feit.geldig_van <= day && (feit.geldig_tot === undefined || feit.geldig_tot >= day);
  for (const feit of feiten) {
    const known = chosen.get(feit.id);
    const isBetter =
      !known ||
      (holds(known)
        ? holds(feit) && feit.geldig_van > known.geldig_van
        : holds(feit) || feit.geldig_van > known.geldig_van);
    if (isBetter) chosen.set(feit.id, feit);
  }
  return [...chosen.values()];
}

/** `wet.<id>`: every rule of law that has a value. */
export function defineWet({ dataset, opsteller, define, sourceOf }: Build): void {
  for (const feit of versionsOn(dataset.landelijk.wet.feiten, referenceDate(opsteller))) {
    const { id, onderwerp, waarde, eenheid, tekst, bron, artikel } = feit;
    if (waarde === undefined) continue;
    define(
      { id: `wet.${id}`, label: onderwerp, group: "Wet", remark: tekst, place: dataset.placeOf(feit, "waarde") },
      (about) =>
        fact(about, { status: "wettelijk", source: sourceOf(bron, artikel) }, decimal(waarde), eenheid ?? "aantal"),
    );
  }
}

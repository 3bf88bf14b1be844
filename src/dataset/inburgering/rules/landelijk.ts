import type { z } from "zod";
import type { Diagnostic } from "../../../diagnostic.ts";
import type { Places } from "../../places.ts";
import type * as landelijk from "../landelijk.ts";
import { checkPeriod } from "./period.ts";
import { contradiction } from "./rules.ts";
import { checkShares } from "./shares.ts";

type Wet = z.infer<typeof landelijk.wet>;
type Feit = Wet["feiten"][number];

/** The national shares of the routes add up to 100%. */
export function checkRouteverdeling(
  { routeverdeling }: z.infer<typeof landelijk.normen>,
  places: Places,
): Diagnostic[] {
  const shares = routeverdeling.aandelen.map(({ aandeel }) => aandeel);
  const place = places.ofKey(routeverdeling, "aandelen");
  return checkShares(
    "inburgering/routeverdeling",
    shares,
    `De landelijke aandelen van de leerroutes in ${routeverdeling.jaar}`,
    place,
  );
}

/** Each fact with its unit, each version with an end that is not before its start, and no two versions on one day. */
export function checkWet({ feiten }: Wet, places: Places): Diagnostic[] {
  const versions = Map.groupBy(feiten, ({ id }) => id);
  return [
    ...feiten.flatMap((feit) => checkPeriod(feit, "geldig_van", "geldig_tot", places)),
    ...feiten.flatMap((feit) => checkUnit(feit, places)),
    ...[...versions.values()].flatMap((list) => checkOverlap(list, places)),
  ];
}

function checkUnit(feit: Feit, places: Places): Diagnostic[] {
  if ((feit.waarde === undefined) === (feit.eenheid === undefined)) return [];
  const [present, absent] =
    feit.waarde === undefined ? (["eenheid", "waarde"] as const) : (["waarde", "eenheid"] as const);
  return [
    contradiction("inburgering/waarde-en-eenheid", places.ofKey(feit, present), {
      message: `‘${feit.id}’ heeft een ${present}, maar geen ${absent}.`,
      cause: "Een getal zonder eenheid, of een eenheid zonder getal, zegt niets.",
      hint: `Voeg ‘${absent}’ toe, of haal ‘${present}’ weg.`,
    }),
  ];
}

function checkOverlap(versions: readonly Feit[], places: Places): Diagnostic[] {
  const inTime = versions.toSorted((a, b) => (a.geldig_van < b.geldig_van ? -1 : 1));
  return inTime.flatMap((feit, index) => {
    const next = inTime[index + 1];
    // Two versions that start on the same day are reported as the same entry twice.
    if (!next || next.geldig_van === feit.geldig_van) return [];
    if (feit.geldig_tot !== undefined && feit.geldig_tot < next.geldig_van) return [];
    return [
      contradiction("inburgering/geldigheid", places.ofKey(feit, feit.geldig_tot ? "geldig_tot" : "id"), {
        message: `Deze versie van ‘${feit.id}’ geldt nog als op ${next.geldig_van} de volgende begint.`,
        cause: "Op één dag kan maar één versie van een wettelijk feit gelden.",
        hint: `Zet bij deze versie ‘geldig_tot’ op de laatste dag voor ${next.geldig_van}.`,
      }),
    ];
  });
}

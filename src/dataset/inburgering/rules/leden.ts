import type { z } from "zod";
import type { Diagnostic } from "../../../diagnostic.ts";
import { didYouMean, nearest } from "../../../nearest.ts";
import type { Places } from "../../places.ts";
import type * as geld from "../geld.ts";
import type { opsteller } from "../opsteller.ts";
import { contradiction, type InburgeringRule } from "./rules.ts";

type Opsteller = z.infer<typeof opsteller>;

/**
 * The names of gemeenten as they were meant: a name with a typing error is reported as such where it stands, and must not
 * make a stranger of the same gemeente everywhere else.
 */
export function asMeant(gemeenten: readonly string[], registered: readonly string[]): string[] {
  return gemeenten.map((gemeente) =>
    registered.includes(gemeente) ? gemeente : (nearest(gemeente, registered) ?? gemeente),
  );
}

/** A deelregio has members only; who is a member cannot be a neighbour as well. */
export function checkDeelregios(
  { leden, deelregios = [], buurgemeenten = [] }: Opsteller,
  places: Places,
): Diagnostic[] {
  const rule: InburgeringRule = "inburgering/deelregio";
  const outside = deelregios.flatMap((deelregio) =>
    deelregio.leden.flatMap((gemeente, index) =>
      leden.includes(gemeente) ? [] : [outsider(rule, gemeente, "lid", leden, places.ofValue(deelregio.leden, index))],
    ),
  );
  const both = buurgemeenten.flatMap((gemeente, index) =>
    leden.includes(gemeente)
      ? [
          contradiction(rule, places.ofValue(buurgemeenten, index), {
            message: `‘${gemeente}’ is al lid en kan niet ook buurgemeente zijn.`,
            cause: "Het bedrag van deze gemeente zou twee keer tellen.",
            hint: "Haal de gemeente weg bij ‘leden’ of bij ‘buurgemeenten’.",
          }),
        ]
      : [],
  );
  return [...outside, ...both];
}

/** Money comes in for a member, or is shown for a neighbour to compare with. A gemeente that does not exist is told already. */
export function checkMiddelen(
  { middelen = [] }: z.infer<typeof geld.begroting>,
  opsteller: Opsteller,
  gemeenten: readonly string[],
  places: Places,
): Diagnostic[] {
  const known = [...opsteller.leden, ...(opsteller.buurgemeenten ?? [])];
  return middelen
    .filter(({ gemeente }) => gemeenten.includes(gemeente) && !known.includes(gemeente))
    .map((regel) =>
      outsider(
        "inburgering/middelen-gemeente",
        regel.gemeente,
        "lid of buurgemeente",
        known,
        places.ofValue(regel, "gemeente"),
      ),
    );
}

/** Instruments are used in member gemeenten. */
export function checkParticipatie(
  { instrumenten, gepubliceerd = [] }: z.infer<typeof geld.participatie>,
  { leden }: Opsteller,
  places: Places,
): Diagnostic[] {
  const named = [
    ...instrumenten.flatMap(({ gemeenten }) =>
      gemeenten.map((gemeente, index) => ({ gemeente, place: places.ofValue(gemeenten, index) })),
    ),
    ...gepubliceerd.map((regel) => ({ gemeente: regel.gemeente, place: places.ofValue(regel, "gemeente") })),
  ];
  return named
    .filter(({ gemeente }) => !leden.includes(gemeente))
    .map(({ gemeente, place }) => outsider("inburgering/participatie-gemeente", gemeente, "lid", leden, place));
}

function outsider(
  rule: InburgeringRule,
  gemeente: string,
  wanted: string,
  known: readonly string[],
  place: Diagnostic["place"],
): Diagnostic {
  return contradiction(rule, place, {
    message: `‘${gemeente}’ is geen ${wanted} van deze opsteller.`,
    cause: "Wie erbij hoort, staat in opsteller.yaml.",
    hint: didYouMean(gemeente, known),
  });
}

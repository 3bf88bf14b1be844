import type { About } from "./computed.ts";
import { difference } from "./difference.ts";
import type { NumberFigure } from "./figure.ts";
import { sameAs } from "./same-as.ts";

/** The balancing item: what of a total is left after the rest, so that both together are exactly that total. */
export function balancing(about: About, total: NumberFigure, rest: NumberFigure | undefined): NumberFigure {
  if (!rest)
    return sameAs(about, total, `Stelpost: er zijn geen andere posten, dus het hele bedrag van ‘${total.label}’.`);
  return difference(about, total, rest, `Stelpost: ‘${total.label}’ min ‘${rest.label}’.`);
}

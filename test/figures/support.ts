import { decimal } from "../../src/decimal.ts";
import type { About } from "../../src/figures/computed.ts";
import { fact, type Origin } from "../../src/figures/fact.ts";
import type { NumberFigure } from "../../src/figures/figure.ts";
import type { Status, Unit } from "../../src/status.ts";

export function about(id: string, more: Partial<About> = {}): About {
  return { id, label: `cijfer ${id}`, group: "Proef", ...more };
}

export function origin(status: Status = "raming"): Origin {
  return { status, source: { id: "bron", title: "Bron" } };
}

/** A typed value with that value as its name. */
export function typed(value: number | string, unit: Unit = "euro", status: Status = "raming"): NumberFigure {
  return fact(about(String(value)), origin(status), decimal(value), unit);
}

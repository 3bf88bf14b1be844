import type { PlainDate } from "../calendar.ts";
import type { Decimal } from "../decimal.ts";
import type { Status, Unit } from "../status.ts";
import { type About, typedDecimals } from "./computed.ts";
import type { DateFigure, NumberFigure, Source } from "./figure.ts";

/** Where a typed value comes from, and what kind of statement it is. */
export interface Origin {
  status: Status;
  source: Source;
}

/** A value as a writer typed it. */
export function fact(about: About, { status, source }: Origin, value: Decimal, unit: Unit): NumberFigure {
  return { kind: "number", ...about, value, unit, decimals: typedDecimals(value, unit), status, source, operands: [] };
}

/** A date as a writer typed it. */
export function dateFact({ published: _, ...about }: About, { status, source }: Origin, value: PlainDate): DateFigure {
  return { kind: "date", ...about, value, status, source, operands: [] };
}

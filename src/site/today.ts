import { date, type PlainDate } from "../calendar.ts";

/** The day of the clock of this computer, for rules on what passes. */
export function today(): PlainDate {
  return date(new Date().toISOString().slice(0, 10));
}

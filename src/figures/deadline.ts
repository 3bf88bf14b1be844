import { addDays, addMonths, addWeeks, type PlainDate } from "../calendar.ts";

/** The units in which a term counts. */
export type Period = "dagen" | "weken" | "maanden" | "jaren";

/**
 * The last day of a term that starts on an anchor date (F13); a negative length counts back. A month ends on the same
 * day of a later month, or on the last day where that month is shorter.
 */
export function deadline(anchor: PlainDate, length: number, period: Period): PlainDate {
  switch (period) {
    case "dagen":
      return addDays(anchor, length);
    case "weken":
      return addWeeks(anchor, length);
    case "maanden":
      return addMonths(anchor, length);
    case "jaren":
      return addMonths(anchor, length * 12);
  }
}

import { addMonths, daysBetween, type PlainDate } from "../calendar.ts";

function wholeMonths(from: PlainDate, to: PlainDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
}

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/**
 * How a date stands against the last day it may be: `op tijd`, `2 weken te laat`, `6 maanden te laat`.
 * Under a month in weeks or days; from a month on in the nearest whole months.
 */
export function lateness(planned: PlainDate, latest: PlainDate): string {
  if (planned <= latest) return "op tijd";
  const days = daysBetween(latest, planned);
  const months = wholeMonths(latest, planned);
  if (months === 0) {
    return `${days % 7 === 0 ? count(days / 7, "week", "weken") : count(days, "dag", "dagen")} te laat`;
  }
  const rest = daysBetween(addMonths(latest, months), planned);
  return `${count(rest >= 15 ? months + 1 : months, "maand", "maanden")} te laat`;
}

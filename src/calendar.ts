/** A plain calendar date, without time or zone: `2022-01-01`. Compares and sorts as text. */
export type PlainDate = string & { readonly plainDate: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A plain date, or undefined when the text is no existing day (`2021-02-30`). */
export function parseDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as PlainDate) : undefined;
}

/** A plain date that is known to exist. @throws RangeError when it does not. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (!parsed) throw new RangeError(`${text} is no existing date (yyyy-mm-dd)`);
  return parsed;
}

/** A date in its parts, each counting from 1. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** The year, month and day of a date. */
export function partsOf(value: PlainDate): DateParts {
  const [year, month, day] = value.split("-").map(Number) as [number, number, number];
  return { year, month, day };
}

function fromUtc(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10) as PlainDate;
}

/** So many days later; a negative number is earlier. */
export function addDays(value: PlainDate, days: number): PlainDate {
  const { year, month, day } = partsOf(value);
  return fromUtc(Date.UTC(year, month - 1, day + days));
}

/** So many weeks later; a negative number is earlier. */
export function addWeeks(value: PlainDate, weeks: number): PlainDate {
  return addDays(value, weeks * 7);
}

/** Same day of a later (or earlier) month; the last day of that month where it has no such day (31 January + 1 = 28 February). */
export function addMonths(value: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(value);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

import { parseDate } from "../calendar.ts";
import { formatDate, formatMonth } from "../notation.ts";

/** A date as its source gives it: `30 november 2021`, `november 2021` or `2021`. */
export function looseDate(text: string): string {
  const day = parseDate(text);
  if (day) return formatDate(day);
  const [year, month] = text.split("-").map(Number);
  return month ? formatMonth(year as number, month) : text;
}

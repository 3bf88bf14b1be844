import { parseDate } from "../calendar.ts";
import { months } from "../notation.ts";

const written = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/i;
const asAsked = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** What to write for a date that was written another way, or does not exist; undefined where that cannot be seen. */
export function dateHint(text: string): string | undefined {
  const [year, monthText = "", day] = partsOf(text);
  const month = /^\d+$/.test(monthText) ? Number(monthText) : months.indexOf(monthText.toLowerCase()) + 1;
  const name = months[month - 1];
  if (!year || !day || !name) return undefined;
  const asked = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (parseDate(asked)) return `Schrijf ${asked}.`;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `In ${year} heeft ${name} ${days} dagen: kies een dag die bestaat.`;
}

function partsOf(text: string): (string | undefined)[] {
  const [, day, month, year] = written.exec(text.trim()) ?? [];
  return year ? [year, month, day] : (asAsked.exec(text.trim()) ?? []).slice(1);
}

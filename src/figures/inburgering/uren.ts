import { computed } from "../computed.ts";
import { quotient } from "../quotient.ts";
import { sum } from "../sum.ts";
import type { Build } from "./build.ts";

const group = "Uren per week";
const weeksInYear = 52;
const weeks = "uren.termijn-in-weken";

/** Courses and participation of the Z-route, which together make a week. */
const zRoute = ["z-taal-uren", "z-participatie-uren"];

/** `uren.<wet-id>.per-week`: legal hours spread over the inburgeringstermijn (F17). */
export function defineUren({ dataset, book, define }: Build): void {
  const term = "wet.termijn";
  if (!book.has(term) || book.number(term).unit !== "jaren") return;
  const place = book.placeOf(term);
  define({ id: weeks, label: "Inburgeringstermijn in weken", group, ...(place ? { place } : {}) }, (about) => {
    const years = book.number(term);
    return computed(about, {
      value: years.value.times(weeksInYear),
      unit: "weken",
      operands: [years],
      words: `De inburgeringstermijn, met ${weeksInYear} weken in een jaar.`,
      parts: [years, "×", String(weeksInYear)],
    });
  });
  const perWeek = (id: string): string => `uren.${id}.per-week`;
  const ids = new Set(dataset.landelijk.wet.feiten.map(({ id }) => id));
  for (const id of ids) {
    const hours = `wet.${id}`;
    if (!book.has(hours) || book.number(hours).unit !== "uren") continue;
    const from = book.placeOf(hours);
    define(
      { id: perWeek(id), label: `${book.labelOf(hours)}, per week`, group, ...(from ? { place: from } : {}) },
      (about) =>
        quotient(
          about,
          book.number(hours),
          book.number(weeks),
          "uren per week",
          "De uren gedeeld door de weken van de inburgeringstermijn.",
        ),
    );
  }
  const parts = zRoute.map(perWeek);
  if (!parts.every((id) => book.has(id))) return;
  define(
    { id: perWeek("z-route"), label: "Uren van de Z-route samen, per week", group, ...(place ? { place } : {}) },
    (about) => sum(about, book.numbers(parts), "De uren taal en de uren participatie per week opgeteld."),
  );
}

import { type Rendering, sectionOf } from "./rendering.ts";

/** What <Als> and <AlsNiet> ask; exactly one of the four is given. */
export interface Condition {
  tabel?: string;
  figuur?: string;
  cijfer?: string;
  tekst?: string;
  sectie: string;
}

/** The same answer as the outline of the document gives, from the same sources. */
export function holds(rendering: Rendering, { tabel, figuur, cijfer, tekst, sectie }: Condition): boolean {
  const { opsteller, gegevens } = rendering;
  if (tabel !== undefined) return opsteller.tables(gegevens.jaar).has(tabel);
  if (figuur !== undefined) return opsteller.charts(gegevens.jaar).has(figuur);
  if (cijfer !== undefined) return opsteller.figures.resolve(cijfer, gegevens.jaar) !== undefined;
  return sectionOf(rendering, sectie).prose.has(tekst ?? "");
}

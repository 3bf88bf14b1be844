import type { SharedData } from "../../dataset/inburgering/dataset.ts";

/** One version of a fact of law. */
export type LawFact = SharedData["landelijk"]["wet"]["feiten"][number];

/** The version of a law fact on a day; before the law began, the version with which it began. */
export function lawOn({ landelijk: { wet } }: SharedData, id: string, day: string): LawFact | undefined {
  const asked = wet.ingang !== undefined && day < wet.ingang ? wet.ingang : day;
  return wet.feiten.find(
    (fact) => fact.id === id && fact.geldig_van <= asked && (fact.geldig_tot === undefined || fact.geldig_tot >= asked),
  );
}

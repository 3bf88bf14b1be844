import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";

/** Ids of the voorzieningen and themes for which an author has a line, with or without an amount. */
export function budgetedOffers({
  begrotingen,
  voorzieningen,
}: Pick<OpstellerGegevens, "begrotingen" | "voorzieningen">): ReadonlySet<string> {
  const posts = begrotingen.flatMap(({ posten = [] }) => posten);
  return new Set([
    ...voorzieningen.flatMap((each) => each.voorzieningen).map(({ voorziening }) => voorziening),
    ...posts.flatMap(({ voorziening, thema }) => [voorziening, thema].filter((id) => id !== undefined)),
    ...(voorzieningen.some(({ ontzorgen }) => ontzorgen) ? ["ontzorgen"] : []),
  ]);
}

import type { CijferJson, GebruikJson } from "../exports/figures-schema.ts";
import { statusNames } from "./layers.ts";

/** `Raming voor 2022`: the status name stands apart, because it has an icon and a colour. */
export function statusWords({ status, jaar }: CijferJson): { name: string; rest: string } {
  return { name: statusNames[status], rest: jaar === undefined ? "" : `voor ${jaar}` };
}

/** What a typed value is, where a computed one has its formula. */
export const givenWords = "Een gegeven uit de bron, niet berekend.";

export const noSourceWords = "Geen bron vermeld.";
export const unseenWords = "Staat in geen enkel stuk.";

/** `Bron vermeldt € 34.902, dat is € 3.626 minder.` */
export function deviationWords({ bron_vermeldt: printed }: CijferJson): string | undefined {
  return printed && `Bron vermeldt ${printed.tekst}, dat is ${printed.verschil} ${printed.richting}`;
}

/** The places where a figure stands, by document, each place once. */
export function usesByDocument(uses: readonly GebruikJson[]): { soort: string; plaatsen: GebruikJson[] }[] {
  const documents = new Map<string, { soort: string; plaatsen: GebruikJson[] }>();
  for (const use of uses) {
    const document = documents.get(use.stuk) ?? { soort: use.soort, plaatsen: [] };
    documents.set(use.stuk, document);
    if (!document.plaatsen.some(({ adres }) => adres === use.adres)) document.plaatsen.push(use);
  }
  return [...documents.values()];
}

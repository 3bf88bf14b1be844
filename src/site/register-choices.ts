import type { CijferJson } from "../exports/figures-schema.ts";
import { type Status, statuses } from "../status.ts";

/** By what a reader may narrow the register of figures. */
export interface RegisterChoices {
  /** Those that some figure has. */
  statuses: readonly Status[];
  kinds: readonly { value: string; name: string }[];
}

/** What there is to choose among these figures; what would find nothing is no choice. */
export function registerChoices(figures: readonly Pick<CijferJson, "status" | "bron_vermeldt">[]): RegisterChoices {
  const present = new Set(figures.map(({ status }) => status));
  const deviating = figures.filter(({ bron_vermeldt }) => bron_vermeldt).length;
  return {
    statuses: statuses.filter((status) => present.has(status)),
    kinds: [
      { value: "", name: "Alle cijfers" },
      { value: "gegeven", name: "Gegevens uit een bron" },
      { value: "berekend", name: "Berekende cijfers" },
      ...(deviating > 0 ? [{ value: "wijkt-af", name: `Afwijkend van de bron (${deviating})` }] : []),
    ],
  };
}

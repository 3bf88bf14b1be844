import type { Landelijk } from "../../dataset/inburgering/dataset.ts";

/** The statuses of the Dutch accessibility statement (toegankelijkheidsverklaring.nl), with what they mean for a visitor. */
export const accessibilityStatuses: Record<
  Landelijk["toegankelijkheid"]["status"],
  { letter: "A" | "B" | "C" | "D"; meaning: string }
> = {
  "voldoet volledig": { letter: "A", meaning: "De hele site is onderzocht en voldoet aan alle eisen." },
  "voldoet gedeeltelijk": { letter: "B", meaning: "De hele site is onderzocht en voldoet aan de meeste eisen." },
  "eerste maatregelen genomen": {
    letter: "C",
    meaning: "Wij hebben de site zelf onderzocht en verbeterd. Een volledig onderzoek volgt nog.",
  },
  "voldoet niet": { letter: "D", meaning: "De site voldoet nog niet, en er is nog geen plan om dat op te lossen." },
};

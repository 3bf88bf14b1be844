import { date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check } from "../check.ts";

export const onbekendVerlopen: Check<"volledig/onbekend-verlopen"> = {
  id: "volledig/onbekend-verlopen",
  severity: "waarschuwing",
  title: "Wat nog niet bekend is, heeft een datum die na de stand van kennis van het stuk ligt.",
  basis: "Verplichte inhoud: ‘nog niet bekend’ is een afspraak met een datum",
  hint: "Vul het onderdeel in, of spreek met de eigenaar een nieuwe datum af.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const { titel, kennis_tot, nog_onbekend = [] } of gegevens.documenten) {
        for (const part of nog_onbekend) {
          if (part.bekend_op > kennis_tot) continue;
          yield {
            place: dataset.placeOf(part, "bekend_op"),
            message: `${part.onderdeel} van ‘${titel}’ zou op ${formatDate(date(part.bekend_op))} bekend zijn, en het stuk kent alles tot ${formatDate(date(kennis_tot))}.`,
          };
        }
      }
    }
  },
};

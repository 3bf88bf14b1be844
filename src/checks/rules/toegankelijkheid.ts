import { addMonths, date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check } from "../check.ts";

/** A statement rests on an inspection of less than this many months ago. */
const validMonths = 36;

export const toegankelijkheid: Check<"plicht/toegankelijkheid"> = {
  id: "plicht/toegankelijkheid",
  severity: "fout",
  title:
    "De toegankelijkheidsverklaring rust op een onderzoek van minder dan 36 maanden geleden en klopt met haar status.",
  basis: "Besluit digitale toegankelijkheid overheid, artikel 4; uitvoeringsbesluit (EU) 2018/1523",
  hint: "Laat de site opnieuw onderzoeken en pas data/landelijk/toegankelijkheid.yaml aan.",
  national: true,
  *run({ dataset, today }) {
    const statement = dataset.landelijk.toegankelijkheid;
    const { status, onderzocht_op, afwijkingen } = statement;
    const inspected = date(onderzocht_op);
    if (inspected > today) {
      yield {
        place: dataset.placeOf(statement, "onderzocht_op"),
        message: `Het onderzoek van ${formatDate(inspected)} is nog niet geweest.`,
        hint: "Vul de datum in van het laatste onderzoek dat klaar is.",
      };
    } else if (addMonths(inspected, validMonths) <= today) {
      yield {
        place: dataset.placeOf(statement, "onderzocht_op"),
        message: `Het onderzoek van ${formatDate(inspected)} is ouder dan ${validMonths} maanden.`,
        cause: "Een verklaring op een ouder onderzoek is niet geldig.",
      };
    }
    const isWhole = status === "voldoet volledig";
    if (isWhole && afwijkingen.length > 0) {
      yield {
        place: dataset.placeOf(statement, "status"),
        message: "De status is ‘voldoet volledig’, maar er staan afwijkingen in de verklaring.",
        hint: "Kies ‘voldoet gedeeltelijk’, of haal de afwijkingen weg die zijn opgelost.",
      };
    }
    if (!isWhole && afwijkingen.length === 0) {
      yield {
        place: dataset.placeOf(statement, "status"),
        message: `De status is ‘${status}’, maar er staat geen afwijking in de verklaring.`,
        hint: "Noem bij ‘afwijkingen’ wat nog niet voldoet, of kies ‘voldoet volledig’.",
      };
    }
    for (const deviation of afwijkingen) {
      if (deviation.opgelost_op >= today) continue;
      yield {
        severity: "waarschuwing",
        place: dataset.placeOf(deviation, "opgelost_op"),
        message: `Afwijking ${deviation.criterium} zou op ${formatDate(date(deviation.opgelost_op))} zijn opgelost.`,
        hint: "Haal de afwijking weg als zij is opgelost, of geef een nieuwe datum.",
      };
    }
  },
};

import { addMonths, date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check } from "../check.ts";

/** The law is compared again at least once in this many months. */
const months = 12;

export const controledatum: Check<"wet/controledatum"> = {
  id: "wet/controledatum",
  severity: "waarschuwing",
  title: "Elk feit dat nog geldt, is in het laatste jaar met de wet vergeleken.",
  basis: "Wettelijke feiten hebben een datum van controle",
  hint: "Vergelijk het feit met de wet op wetten.overheid.nl en zet de datum bij ‘gecontroleerd_op’.",
  national: true,
  *run({ dataset, today }) {
    const { wet } = dataset.landelijk;
    const limit = addMonths(today, -months);
    if (wet.gecontroleerd_op < limit) {
      yield {
        place: dataset.placeOf(wet, "gecontroleerd_op"),
        message: `De wet is voor het laatst vergeleken op ${formatDate(date(wet.gecontroleerd_op))}.`,
      };
    }
    for (const fact of wet.feiten) {
      if (fact.geldig_tot !== undefined || fact.gecontroleerd_op === undefined || fact.gecontroleerd_op >= limit)
        continue;
      yield {
        place: dataset.placeOf(fact, "gecontroleerd_op"),
        message: `‘${fact.onderwerp}’ is voor het laatst vergeleken op ${formatDate(date(fact.gecontroleerd_op))}.`,
      };
    }
  },
};

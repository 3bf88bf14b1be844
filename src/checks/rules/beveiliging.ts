import { addMonths, date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Check } from "../check.ts";

export const beveiliging: Check<"plicht/beveiliging"> = {
  id: "plicht/beveiliging",
  severity: "fout",
  title: "Wie een lek meldt, vindt in security.txt een adres dat nog geldt.",
  basis: "RFC 9116, paragraaf 2.5.5; security.txt is verplicht voor de overheid (Forum Standaardisatie)",
  hint: "Kijk of het adres bij ‘contact’ nog klopt en zet ‘verloopt’ hoogstens een jaar vooruit.",
  national: true,
  *run({ dataset, today }) {
    const { beveiliging: entry } = dataset.landelijk.site;
    const expires = date(entry.verloopt);
    const place = dataset.placeOf(entry, "verloopt");
    if (expires <= today) {
      yield { place, message: `Het adres voor meldingen gold tot ${formatDate(expires)}.` };
    } else if (expires > addMonths(today, 12)) {
      yield {
        place,
        severity: "waarschuwing",
        message: `Het adres voor meldingen staat tot ${formatDate(expires)} vast; dat is langer dan een jaar.`,
      };
    }
  },
};

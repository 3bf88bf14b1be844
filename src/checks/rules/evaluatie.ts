import type { Check } from "../check.ts";

export const evaluatie: Check<"planning/evaluatie"> = {
  id: "planning/evaluatie",
  severity: "waarschuwing",
  title: "Een evaluatie is klaar voordat haar uitkomst nodig is.",
  basis: "Planning: een evaluatie na het besluit waarvoor zij dient, komt te laat",
  hint: "Zet de evaluatie vóór het begin van de periode waarvoor zij dient.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const entry of gegevens.monitoring?.evaluatie ?? []) {
        const when = Number(String(entry.datum).slice(0, 4));
        const needed =
          /\b(?:na|vanaf|voor|per|met ingang van|(?:begroting|inkoop|aanbesteding|jaarplan|contracten)\s+(?:van|in))\s+((?:19|20)\d\d)\b/i.exec(
            entry.doel,
          );
        const year = needed && Number(needed[1]) + (/^na/i.test(needed[0]) ? 1 : 0);
        if (!year || when < year) continue;
        yield {
          place: dataset.placeOf(entry, "datum"),
          message: `‘${entry.naam}’ is in ${when}, maar de uitkomst is nodig voor ${year}.`,
        };
      }
    }
  },
};

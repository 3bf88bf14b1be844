import type { Check } from "../check.ts";

/** A law keeps its place in the register when a newer text of it is compared. */
const dated = ["beleidsdocument", "brief", "circulaire", "onderzoek", "rechtspraak", "statistiek", "website"];

export const bronLater: Check<"volledig/bron-later"> = {
  id: "volledig/bron-later",
  severity: "waarschuwing",
  title: "Een stuk rust niet op een bron van na zijn stand van kennis.",
  basis: "Status van gegevens: ‘kennis_tot’ is de dag tot welke wet en cijfers zijn verwerkt",
  hint: "Zet ‘kennis_tot’ later, of laat de bron weg bij ‘gebaseerd_op’.",
  *run({ authors, dataset }) {
    const sources = new Map(dataset.landelijk.bronnen.map((source) => [source.id, source]));
    for (const { gegevens } of authors) {
      for (const document of gegevens.documenten) {
        for (const [index, id] of document.gebaseerd_op.entries()) {
          const source = sources.get(id);
          if (!source || !dated.includes(source.soort)) continue;
          if (source.datum <= document.kennis_tot.slice(0, source.datum.length)) continue;
          yield {
            place: dataset.placeOf(document.gebaseerd_op, String(index)),
            message: `‘${source.titel}’ (${source.datum}) is van na de stand van kennis van ‘${document.titel}’ (${document.kennis_tot}).`,
          };
        }
      }
    }
  },
};

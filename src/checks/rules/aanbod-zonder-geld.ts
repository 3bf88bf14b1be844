import type { OpstellerGegevens, Voorzieningen } from "../../dataset/inburgering/dataset.ts";
import { budgetedOffers } from "../budgeted-offers.ts";
import type { Check, Found, Subject } from "../check.ts";

/** Tasks that are part of the work of the consultants and have no price of their own. */
const own = ["brede-intake", "leerbaarheidstoets", "pip", "voortgang", "voorinburgering", "participatie"];

export const aanbodZonderGeld: Check<"cijfers/aanbod-zonder-geld"> = {
  id: "cijfers/aanbod-zonder-geld",
  severity: "waarschuwing",
  title: "Elk wettelijk aanbod heeft een regel in de raming, ook als het bedrag nog niet bekend is.",
  basis: "Wet inburgering 2021, artikel 6, 13 en 16; verplichte inhoud B7",
  hint: "Voeg een regel toe in het bestand met de voorzieningen, met ‘geen_bedrag’ als de prijs nog niet bekend is, of een post in de begroting.",
  *run(subject) {
    for (const { gegevens } of subject.authors)
      for (const local of gegevens.voorzieningen) yield* judge(gegevens, local, subject);
  },
};

function* judge(gegevens: OpstellerGegevens, local: Voorzieningen, { dataset }: Subject): Generator<Found> {
  const budgeted = budgetedOffers({ ...gegevens, voorzieningen: [local] });
  for (const { id, naam, verplicht } of dataset.landelijk.voorzieningen.voorzieningen) {
    if (verplicht !== "ja" || own.includes(id) || budgeted.has(id)) continue;
    yield {
      place: dataset.placeOf(local, "voorzieningen"),
      message: `‘${naam}’ is wettelijk verplicht, maar heeft geen regel in de raming.`,
    };
  }
}

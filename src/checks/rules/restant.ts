import { decimal } from "../../decimal.ts";
import { formatEuro } from "../../notation.ts";
import type { Check } from "../check.ts";

export const restant: Check<"cijfers/restant"> = {
  id: "cijfers/restant",
  severity: "waarschuwing",
  title: "Wat voor een voorziening beschikbaar heet, is niet meer dan wat op de leerroutes overblijft.",
  basis: "Rekenregel: zonder eigen normbedrag komt het geld uit het restant, en dat is er maar één keer",
  hint: "Gebruik het restant dat over alle leerroutes is gemiddeld, of noem een andere bron van het geld.",
  *run({ authors, dataset }) {
    for (const { figures, local } of authors.flatMap(({ gegevens, figures }) =>
      gegevens.voorzieningen.map((local) => ({ figures, local })),
    )) {
      const id = `leerroutes.${local.jaar}.saldo-per-persoon`;
      if (!figures.has(id)) continue;
      const left = figures.number(id).value;
      for (const { norm, beschikbaar, voorziening } of local.voorzieningen) {
        if (norm !== undefined || !beschikbaar || decimal(beschikbaar.bedrag).lte(left)) continue;
        yield {
          place: dataset.placeOf(beschikbaar, "bedrag"),
          message: `Voor ‘${voorziening}’ zou ${formatEuro(decimal(beschikbaar.bedrag))} per persoon beschikbaar zijn, maar op de leerroutes blijft gemiddeld ${formatEuro(left)} over.`,
          cause: "Het restant van één leerroute geldt niet voor een groep die alle routes volgt.",
        };
      }
    }
  },
};

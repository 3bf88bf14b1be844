import { decimal } from "../../decimal.ts";
import { formatEuro, formatNumber } from "../../notation.ts";
import type { Check } from "../check.ts";

/** Above this part of the total a balancing item hides more than it explains. */
const limit = decimal(10);

export const stelpost: Check<"cijfers/stelpost"> = {
  id: "cijfers/stelpost",
  severity: "waarschuwing",
  title: "Een stelpost is hoogstens 10% van het totaal.",
  basis: "Rekenregel: kosten en middelen die alleen door een sluitpost gelijk zijn, zeggen niets over dekking",
  hint: "Begroot de taken die in de stelpost zitten, of leg aan de raad uit waarom dat nog niet kan.",
  *run({ authors }) {
    for (const { gegevens, figures } of authors) {
      for (const { jaar } of gegevens.begrotingen) {
        const share = `uitvoering.${jaar}.aandeel.stelpost`;
        const post = `uitvoering.${jaar}.stelpost`;
        if (!figures.has(share) || !figures.has(post)) continue;
        const [part, amount] = [figures.number(share), figures.number(post)];
        if (part.value.lte(limit) || !amount.place) continue;
        yield {
          place: amount.place,
          message: `De stelpost is ${formatNumber(part.value, 1)}% van de kosten in ${jaar}: ${formatEuro(amount.value)}.`,
          cause: "Boven 10% is niet te zien of de kosten echt gedekt zijn.",
        };
      }
    }
  },
};

import { decimal, decimalPlaces } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Check } from "../check.ts";

const shown = (percentage: number): string =>
  `${formatNumber(decimal(percentage), decimalPlaces(decimal(percentage)))}%`;

export const kleinPercentage: Check<"cijfers/klein-percentage"> = {
  id: "cijfers/klein-percentage",
  severity: "waarschuwing",
  title: "Een percentage onder de 1% is zo bedoeld.",
  basis: "Rekenregel: 15 betekent 15%; een rekenblad bewaart 15% als 0,15",
  hint: "Schrijf het percentage zelf, zonder te delen door honderd, of leg bij ‘opmerking’ uit waarom het zo klein is.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const post of gegevens.begrotingen.flatMap(({ posten }) => posten ?? [])) {
        const { percentage, opmerking } = post;
        if (percentage === undefined || percentage === 0 || percentage >= 1 || opmerking) continue;
        yield {
          place: dataset.placeOf(post, "percentage"),
          message: `‘${post.naam}’ is ${shown(percentage)} van de grondslag. Is ${shown(decimal(percentage).times(100).toNumber())} bedoeld?`,
        };
      }
    }
  },
};

import { decimalPlaces } from "../../decimal.ts";
import { deviationOf } from "../../figures/deviation.ts";
import { formatNumber } from "../../notation.ts";
import type { Check } from "../check.ts";

export const afwijking: Check<"cijfers/afwijking"> = {
  id: "cijfers/afwijking",
  severity: "fout",
  title: "Wat een bron afdrukte, is wat het programma berekent, of er staat bij waarom niet.",
  basis: "Begroting: een som, percentage of product moet kloppen met zijn onderdelen",
  hint: "Verbeter het gegeven, of schrijf bij ‘gepubliceerd_opmerking’ waarom de bron iets anders afdrukte.",
  *run({ authors }) {
    for (const { figures } of authors) {
      for (const id of figures.ids()) {
        const figure = figures.get(id);
        const deviation = deviationOf(figure);
        if (!deviation || figure.kind !== "number" || !figure.place || figure.published?.remark) continue;
        const { computed, printed } = deviation;
        const sign = figure.unit === "euro" ? "€ " : "";
        yield {
          place: figure.place,
          message: `‘${figure.label}’ is berekend op ${sign}${formatNumber(computed, figure.decimals)}, maar de bron drukte ${sign}${formatNumber(printed, decimalPlaces(printed))} af.`,
          ...(figure.formula && { cause: figure.formula.words }),
        };
      }
    }
  },
};

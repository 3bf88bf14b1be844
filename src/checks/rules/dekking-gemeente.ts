import { formatList } from "../../notation.ts";
import type { Check } from "../check.ts";
import { escaped } from "../text/words.ts";

export const dekkingGemeente: Check<"cijfers/dekking-gemeente"> = {
  id: "cijfers/dekking-gemeente",
  severity: "waarschuwing",
  title: "Een instrument wordt betaald door de gemeenten die het inzetten.",
  basis: "Begroting: kosten en dekking gaan over dezelfde gemeenten",
  hint: "Splits het instrument per gemeente, of noem de dekking van elke gemeente die het inzet.",
  *run({ authors, dataset }) {
    const names = new Map(dataset.landelijk.gemeenten.map(({ id, naam }) => [id, naam]));
    for (const { gegevens } of authors) {
      for (const instrument of gegevens.participatie.flatMap(({ instrumenten }) => instrumenten)) {
        const named = gegevens.opsteller.leden.filter((id) =>
          new RegExp(`\\b${escaped(names.get(id) ?? id)}\\b`).test(instrument.dekking),
        );
        const unpaid = instrument.gemeenten.filter((id) => !named.includes(id));
        if (named.length === 0 || unpaid.length === 0) continue;
        yield {
          place: dataset.placeOf(instrument, "dekking"),
          message: `‘${instrument.naam}’ wordt ook ingezet in ${formatList(unpaid.map((id) => names.get(id) ?? id))}, maar de dekking noemt alleen ${formatList(named.map((id) => names.get(id) ?? id))}.`,
        };
      }
    }
  },
};

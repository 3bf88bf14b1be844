import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { formatList } from "../../notation.ts";
import type { Check } from "../check.ts";

export const jaarZonderGegevens: Check<"cijfers/jaar-zonder-gegevens"> = {
  id: "cijfers/jaar-zonder-gegevens",
  severity: "waarschuwing",
  title: "Van het jaar van een stuk zijn er de gegevens die er van andere jaren zijn.",
  basis: "Rekenregel: een stuk rekent met de bedragen en aantallen van zijn eigen jaar",
  hint: "Vul deze bestanden aan voor het jaar van het stuk, of verbeter ‘jaar’.",
  *run({ authors, dataset }) {
    for (const { gegevens } of authors) {
      for (const document of gegevens.documenten) {
        const missing = filesWithout(document.jaar, gegevens);
        if (missing.length === 0) continue;
        yield {
          place: dataset.placeOf(document, "jaar"),
          message: `‘${document.id}’ gaat over ${document.jaar}, maar van dat jaar staat er niets in ${formatList(missing)}.`,
          cause: "Tabellen en cijfers van dat jaar blijven dan weg, en een tekst die ernaar verwijst, klopt niet.",
        };
      }
    }
  },
};

/** The files that tell of other years and not of this one; of a kind of which there is a file for each year, the one to make. */
function filesWithout(year: number, gegevens: OpstellerGegevens): string[] {
  const { begrotingen, voorzieningen, participatie, instroom, leerroutes } = gegevens;
  const kinds: [file: string, dated: readonly { jaar: number }[]][] = [
    ["instroom.yaml", instroom?.jaren ?? []],
    ["leerroutes.yaml", leerroutes?.jaren ?? []],
    [`begroting-${year}.yaml`, begrotingen],
    [`voorzieningen-${year}.yaml`, voorzieningen],
    [`participatie-${year}.yaml`, participatie],
  ];
  return kinds
    .filter(([, dated]) => dated.length > 0 && !dated.some(({ jaar }) => jaar === year))
    .map(([file]) => file);
}

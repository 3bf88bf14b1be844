import { expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/inburgering/dataset.ts";
import { figureReferences } from "../../../src/dataset/inburgering/figure-references.ts";
import { documenten, load } from "./project.ts";

const hbel = "data/opstellers/hbel";

test("elk cijfer dat de gegevens noemen, komt met opsteller, jaar en plaats", () => {
  const kern = documenten("startnotitie").replace(
    "kerncijfers: []",
    "kerncijfers:\n      - {cijfer: uitvoering.totaal, naam: Kosten, uitleg: Alles bij elkaar.}",
  );
  const { value, diagnostics } = load({
    [`${hbel}/documenten.yaml`]: kern,
    [`${hbel}/begroting-2023.yaml`]: `bron: uitvoeringsplan-hbel-2021
jaar: 2023
posten:
  - {id: ontzorgen, naam: Ontzorgen, percentage: 15, grondslag: middelen.2023.totaal}
`,
    [`${hbel}/planning.yaml`]: `bron: uitvoeringsplan-hbel-2021
ingangsdatum: {datum: 2022-01-01}
mijlpalen:
  - {id: inkoop, naam: Inkoop, datum: 2021-01-01, eigenaar: team, uiterlijk: planning.inkoop-start}
`,
  });
  expect(diagnostics).toEqual([]);
  expect(figureReferences(value as Dataset)).toEqual([
    {
      opsteller: "hbel",
      id: "uitvoering.totaal",
      year: 2022,
      place: { file: `${hbel}/documenten.yaml`, line: 16, column: 10 },
    },
    {
      opsteller: "hbel",
      id: "middelen.2023.totaal",
      year: 2023,
      place: { file: `${hbel}/begroting-2023.yaml`, line: 4, column: 54 },
    },
    { opsteller: "hbel", id: "planning.inkoop-start", place: { file: `${hbel}/planning.yaml`, line: 4, column: 67 } },
  ]);
});

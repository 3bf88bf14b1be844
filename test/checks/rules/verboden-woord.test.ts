import { expect, it } from "vitest";
import { findings, inText, proef } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("een woord dat de begrippenlijst niet kiest, krijgt de voorkeursterm", () => {
  expect(inText("tekst/verboden-woord", "Elke statushouder krijgt hulp na de registratie in de BPR.\n")).toEqual([
    "visie.md:1 ‘statushouder’ is niet het woord dat we gebruiken.",
    "visie.md:1 ‘BPR’ is niet het woord dat we gebruiken.",
  ]);
  expect(inText("tekst/verboden-woord", "Elke asielstatushouder krijgt hulp na de registratie in de BRP.\n")).toEqual(
    [],
  );
});

it("een naam waarin het woord staat, en een woord waarover gesproken wordt, mogen", () => {
  const text =
    "Het Centraal Orgaan opvang asielzoekers helpt. Impuls Statushouders ook. Het woord ‘statushouder’ gebruiken we niet.\n";
  expect(inText("tekst/verboden-woord", text)).toEqual([]);
});

it("ook de gegevens worden gelezen", () => {
  const keuze = (word: string): Record<string, string> => ({
    [`${proef}/doelen.yaml`]: `bron: wet-inburgering-2021\nmissie: Elke ${word} doet mee.\ndoelen: []\n`,
  });
  expect(findings("tekst/verboden-woord", keuze("asielmigrant"))).toHaveLength(1);
  expect(findings("tekst/verboden-woord", keuze("inburgeraar"))).toEqual([]);
});

variantsOf("tekst/verboden-woord", {
  fout: [
    "Elke vergunninghouder krijgt een plan.",
    "De klantmanager inburgering belt.",
    "Zij volgen de reguliere route.",
    "Het PvE is klaar.",
    "Alle nieuwkomers doen mee.",
  ],
  goed: ["Elke asielstatushouder krijgt een plan.", "Het Centraal Orgaan opvang asielzoekers koppelt."],
});

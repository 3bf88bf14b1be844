import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("het aantal gemeenten is dat van de opsteller", () => {
  expect(inText("tekst/aantal-gemeenten", "Een zin.\n\nAlle vier gemeenten stemmen in.\n")).toEqual([
    "visie.md:3 ‘Alle vier gemeenten’ klopt niet: er zijn 2 gemeenten.",
  ]);
  expect(inText("tekst/aantal-gemeenten", "Alle twee de aangesloten gemeenten en de MER stemmen in.\n")).toEqual([
    "visie.md:1 ‘MER’ is al een deel van de 2 gemeenten.",
  ]);
  expect(inText("tekst/aantal-gemeenten", "De twee gemeenten stemmen in.\n")).toEqual([]);
});

variantsOf("tekst/aantal-gemeenten", {
  fout: ["De drie gemeenten werken samen.", "Alle 7 gemeenten betalen mee."],
  goed: ["De twee gemeenten werken samen.", "Veel gemeenten werken samen."],
});

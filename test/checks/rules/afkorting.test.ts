import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `De afdeling WIJZ helpt.

Ook de DLP meldt inburgeraars aan, met ZOW en G&V.
`;

const corrected = `De afdeling Werk en Inkomen (WIJZ) helpt. Daarna belt WIJZ de inburgeraar. Het PIP is klaar.
`;

it("een afkorting wordt bij het eerste gebruik uitgelegd", () => {
  expect(inText("tekst/afkorting", mistake)).toEqual([
    "visie.md:1 ‘WIJZ’ wordt nergens uitgelegd.",
    "visie.md:3 ‘G&V’ wordt nergens uitgelegd.",
  ]);
  expect(inText("tekst/afkorting", corrected)).toEqual([]);
});

variantsOf("tekst/afkorting", {
  fout: ["De ROC’s en het RMC doen mee.", "Dat regelt het WSP."],
  goed: ["Het Regionaal Meld- en Coördinatiepunt (RMC) doet mee.", "Het PIP is klaar."],
});

import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("een leeftijdsgrens die de wet niet kent, is herkenbaar als eigen keuze", () => {
  expect(inText("wet/leeftijd", "# Visie\n\nDe onderwijsroute is voor jongeren tot 27 jaar.\n")).toEqual([
    "visie.md:3 ‘tot 27 jaar’ staat hier als regel, maar de wet kent deze leeftijd niet.",
  ]);
  const choice = "De gemeente kiest ervoor de onderwijsroute vooral aan te bieden tot 27 jaar.\n";
  expect(inText("wet/leeftijd", choice)).toEqual([]);
  expect(inText("wet/leeftijd", "Wie vanaf 16 jaar hier woont, is inburgeringsplichtig.\n")).toEqual([]);
});

variantsOf("wet/leeftijd", {
  fout: ["De onderwijsroute is voor jongeren tot 30 jaar.", "Wie ouder dan 45 jaar is, volgt altijd de Z-route."],
  goed: [
    "De inburgeringsplicht geldt vanaf 16 jaar.",
    "De gemeente kiest voor een grens van 28 jaar in de onderwijsroute.",
  ],
});

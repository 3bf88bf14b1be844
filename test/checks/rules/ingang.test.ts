import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("de wet gaat in op de dag die bij de datum van het stuk bekend was", () => {
  expect(inText("wet/ingang", "# Visie\n\nOp 1 juli 2021 treedt de nieuwe wet in werking.\n")).toEqual([
    "visie.md:3 Volgens deze zin gaat de wet in op 1 juli 2021; op de datum van het stuk was 1 januari 2022 bekend.",
  ]);
  expect(inText("wet/ingang", "Op 1 januari 2022 treedt de nieuwe wet in werking.\n")).toEqual([]);
  expect(inText("wet/ingang", "De wet zou eerst op 1 juli 2021 in werking treden.\n")).toEqual([]);
});

variantsOf("wet/ingang", {
  fout: [
    "Sinds 1 juli 2022 geldt de nieuwe Wet inburgering.",
    "De Wet inburgering 2021 treedt in werking op 1 april 2022.",
  ],
  goed: [
    "Sinds 1 januari 2022 geldt de nieuwe Wet inburgering.",
    "De Wet inburgering 2021 treedt in werking op 1 januari 2022.",
    "Eerst zou de wet op 1 juli 2021 ingaan.",
  ],
});

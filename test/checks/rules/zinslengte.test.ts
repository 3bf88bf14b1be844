import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `Een zin.

De gemeente wil dat iedere inburgeraar met de consulent en met de school en met de partner iedere inburgeraar met de consulent en met de school en met de partner snel begint.
`;

const corrected = `De gemeente wil dat iedere inburgeraar snel begint.
`;

it("een zin heeft hoogstens 25 woorden", () => {
  expect(inText("taal/zinslengte", mistake)).toEqual(["visie.md:3 Deze zin heeft 32 woorden."]);
  expect(inText("taal/zinslengte", corrected)).toEqual([]);
});

variantsOf("taal/zinslengte", {
  fout: [`De gemeente ${"en de regio ".repeat(9)}werken samen aan een plan voor iedereen.`],
  goed: ["De gemeente en de regio werken samen."],
});

import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

Het PVT gaat over vrijheid en gelijkwaardigheid.
`;

const corrected = `Het PVT gaat over vrijheid, gelijkwaardigheid, solidariteit en participatie.
`;

it("wie de kernwaarden opsomt, noemt ze alle", () => {
  expect(inText("wet/kernwaarden", mistake)).toEqual([
    "visie.md:3 Deze opsomming van kernwaarden mist: solidariteit, participatie.",
  ]);
  expect(inText("wet/kernwaarden", corrected)).toEqual([]);
});

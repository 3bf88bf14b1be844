import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

De toets wordt afgenomen. Het plan wordt besproken. De route wordt gekozen.
`;

const corrected = `De consulent neemt de toets af. Het plan wordt besproken. De gemeente kiest de route.
`;

it("drie zinnen in de lijdende vorm achter elkaar", () => {
  expect(inText("taal/lijdende-vorm", mistake)).toEqual([
    "visie.md:3 Hier staan drie zinnen in de lijdende vorm achter elkaar.",
  ]);
  expect(inText("taal/lijdende-vorm", corrected)).toEqual([]);
});

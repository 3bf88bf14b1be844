import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `De gemeente weet nog niet hoeveel geld er na het jaar overblijft.

Een korte zin.

De gemeente weet nog niet hoeveel geld er na het jaar overblijft.
`;

const corrected = `De gemeente weet nog niet hoeveel geld er na het jaar overblijft.

Een korte zin.

Een korte zin.
`;

it("een lange zin staat in een document één keer", () => {
  expect(inText("tekst/dubbele-zin", mistake)).toEqual([
    "visie.md:5 Deze zin staat ook in content/proef/beleidskader/visie.md, regel 1.",
  ]);
  expect(inText("tekst/dubbele-zin", corrected)).toEqual([]);
});

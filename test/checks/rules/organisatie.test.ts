import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

Vluchtelingenwerk helpt bij het wonen.
`;

const corrected = `VluchtelingenWerk Nederland helpt bij het wonen.
`;

it("een organisatie heet zoals in het register", () => {
  expect(inText("tekst/organisatie", mistake)).toEqual([
    "visie.md:3 ‘Vluchtelingenwerk’ heet in het register ‘VluchtelingenWerk Nederland’.",
  ]);
  expect(inText("tekst/organisatie", corrected)).toEqual([]);
});

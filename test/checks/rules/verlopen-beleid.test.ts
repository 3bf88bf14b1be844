import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

De cijfers komen uit het Participatiebeleid 2019-2022.
`;

const corrected = `De cijfers komen uit het Participatiebeleid 2022-2026.
`;

it("beleid dat afloopt in het eerste jaar", () => {
  expect(inText("planning/verlopen-beleid", mistake)).toEqual([
    "visie.md:3 Dit beleid loopt tot 2022, en dit stuk begint in 2022.",
  ]);
  expect(inText("planning/verlopen-beleid", corrected)).toEqual([]);
});

import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

variantsOf("planning/verlopen-beleid", {
  fout: [
    "We volgen het Actieplan laaggeletterdheid 2018–2022.",
    "Dit past bij de Nota armoede, die loopt tot en met 2021.",
    "Dit sluit aan bij de Nota volksgezondheid 2017-2021.",
  ],
  goed: [
    "De Nota armoede loopt tot en met 2021. Daarna komt er nieuw beleid.",
    "Dit sluit aan bij de Nota volksgezondheid 2020-2026.",
  ],
});

import { expect, test } from "vitest";
import { withoutUndefined } from "../src/without-undefined.ts";

test("wat geen waarde heeft valt weg, nul en lege tekst blijven", () => {
  expect(withoutUndefined({ jaar: undefined, waarde: 0, opmerking: "", is: false })).toStrictEqual({
    waarde: 0,
    opmerking: "",
    is: false,
  });
});

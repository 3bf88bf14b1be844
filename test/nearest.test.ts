import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, distance, nearest } from "../src/nearest.ts";

test.each([
  ["taakstellng", "taakstelling", 1],
  ["huizne", "huizen", 1],
  ["b1", "b1", 0],
  ["", "pip", 3],
  ["duo", "coa", 3],
])("van ‘%s’ naar ‘%s’ is %i letters anders", (from, to, away) => {
  expect(distance(from, to)).toBe(away);
});

test("de naam die er het meest op lijkt, ook met andere hoofdletters", () => {
  expect(nearest("taakstellng", ["uitstroom", "taakstelling", "halfjaar"])).toBe("taakstelling");
  expect(nearest("Huizen", ["blaricum", "huizen"])).toBe("huizen");
  expect(nearest("larn", ["laren", "leudal"])).toBe("laren");
});

test("bij gelijke afstand de eerste, en niets als niets erop lijkt", () => {
  expect(nearest("b3", ["b1", "b2"])).toBe("b1");
  expect(nearest("kleurenschema", ["bron", "jaar", "posten"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});

test("de raad noemt één naam, of anders hoogstens twaalf die bestaan", () => {
  expect(didYouMean("bedarg", ["bedrag", "fte"])).toBe("Bedoelde u ‘bedrag’?");
  expect(didYouMean("kleurenschema", ["bedrag", "fte"])).toBe("Wel bekend: bedrag, fte.");
  expect(didYouMean("iets", [])).toBe("Er bestaat er nog geen.");
  const many = Array.from({ length: 13 }, (_, index) => `gemeente-${index}`);
  expect(didYouMean("kleurenschema", many)).toMatch(/gemeente-11 en andere\.$/);
});

const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c", "d") });

test("afstand is in beide richtingen gelijk, alleen nul bij gelijke woorden, en nooit meer dan het langste woord", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const away = distance(a, b);
      return away === distance(b, a) && (away === 0) === (a === b) && away <= Math.max(a.length, b.length);
    }),
  );
});

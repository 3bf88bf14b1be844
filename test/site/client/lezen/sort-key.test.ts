import { describe, expect, test } from "vitest";
import { compareKeys, sortKey } from "../../../../src/site/client/lezen/sort-key.ts";

const sorted = (texts: readonly string[], direction: 1 | -1 = 1): string[] =>
  [...texts].sort((a, b) => compareKeys(sortKey(a), sortKey(b), direction));

describe("waarop een kolom sorteert", () => {
  test.each([
    ["€\u00a0256.856", 256_856],
    ["€ 8.860,50", 8860.5],
    ["−3.500", -3500],
    ["€ −3.500", -3500],
    ["18,5%", 18.5],
    ["1,93 fte", 1.93],
    ["0", 0],
    ["1 oktober 2019", 20_191_001],
    ["mei 2021", 20_210_500],
  ])("%s telt als %d", (text, key) => {
    expect(sortKey(text)).toBe(key);
  });

  test.each(["n.v.t.", "onbekend", "geen", "nog geen bedrag", ""])("‘%s’ heeft geen waarde", (text) => {
    expect(sortKey(text)).toBeUndefined();
  });

  test("woorden blijven woorden, ook als er een getal of een maand in staat", () => {
    expect(sortKey("2/3 van de groep")).toBe("2/3 van de groep");
    expect(sortKey("Partner 2021")).toBe("Partner 2021");
  });
});

describe("de volgorde", () => {
  test("bedragen gaan naar grootte en niet naar hun eerste cijfer", () => {
    expect(sorted(["13.000", "8.200", "−50", "0"])).toEqual(["−50", "0", "8.200", "13.000"]);
  });

  test("woorden gaan in Nederlandse volgorde, met getallen naar grootte", () => {
    expect(sorted(["Één", "zeven", "Eemnes", "fase 10", "fase 2"])).toEqual([
      "Eemnes",
      "Één",
      "fase 2",
      "fase 10",
      "zeven",
    ]);
  });

  test("wat onbekend is staat onderaan, hoe de kolom ook gesorteerd is", () => {
    expect(sorted(["onbekend", "2", "1"])).toEqual(["1", "2", "onbekend"]);
    expect(sorted(["onbekend", "2", "1"], -1)).toEqual(["2", "1", "onbekend"]);
  });
});

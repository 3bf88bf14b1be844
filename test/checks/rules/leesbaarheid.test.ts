import { describe, expect, it } from "vitest";
import { fleschDouma, syllablesIn } from "../../../src/checks/rules/leesbaarheid.ts";
import { inText } from "../support/project.ts";

describe("taal/leesbaarheid", () => {
  it("telt lettergrepen aan hun klinkers", () => {
    expect(["huis", "gemeente", "inburgering", "ontzorgen", "ideeën"].map(syllablesIn)).toEqual([1, 3, 4, 3, 3]);
  });

  it("geeft korte woorden in korte zinnen een hoge score", () => {
    expect(Math.round(fleschDouma(6, 6, 1))).toBe(124);
  });

  it("meldt een hoofdstuk van lange woorden en lange zinnen", () => {
    const heavy =
      "De gemeentelijke uitvoeringsorganisatie realiseert verantwoordelijkheidsverdeling middels samenwerkingsovereenkomsten. ";
    expect(inText("taal/leesbaarheid", heavy.repeat(20))).toHaveLength(1);
    expect(inText("taal/leesbaarheid", "De gemeente helpt wie hier nieuw is met een plan. ".repeat(20))).toEqual([]);
  });
});

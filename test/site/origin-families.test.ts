import { describe, expect, test } from "vitest";
import type { CijferJson } from "../../src/exports/figures-schema.ts";
import { type Bron, commonSource, originFamilies, sourceWords } from "../../src/site/origin-families.ts";

const plan = (plaats: string): Bron => ({ id: "plan", titel: "Plan, 2021", plaats, zin: `Plan, 2021, ${plaats}` });
const brief: Bron = { id: "brief", titel: "Brief, 2019", zin: "Brief, 2019" };
const wet: Bron = {
  id: "wet",
  titel: "Participatiewet",
  plaats: "artikel 56a",
  zin: "Participatiewet, artikel 56a (versie van 1 januari 2022)",
};

function figure(id: string, woorden?: string, more: Partial<CijferJson> = {}): CijferJson {
  return {
    id,
    naam: id,
    groep: "Proef",
    soort: "getal",
    waarde: "1",
    tekst: "1",
    status: "raming",
    laag: "raming",
    bronnen: [],
    ...(woorden && { formule: { woorden, uitkomst: "1", delen: [] } }),
    ...more,
  };
}
const ids = (figures: readonly CijferJson[]): string[] => figures.map(({ id }) => id);

describe("cijfers die op één manier zijn berekend", () => {
  const figures = [figure("fte"), figure("post 1", "maal"), figure("totaal", "som"), figure("post 2", "maal")];

  test("staan bij elkaar; een gegeven en wat alleen staat, blijven op hun plaats", () => {
    const { single, families } = originFamilies(figures);
    expect(ids(single)).toEqual(["fte", "totaal"]);
    expect(families.map(({ words, figures }) => [words, ids(figures)])).toEqual([["maal", ["post 1", "post 2"]]]);
  });

  test("hebben de afronding boven zich als die voor alle geldt, en anders elk hun eigen", () => {
    const rounded = (words: string, other?: string): CijferJson[] => [
      figure("a", words, { afronding: words }),
      figure("b", words, other === undefined ? {} : { afronding: other }),
    ];
    const roundings = (members: CijferJson[]): unknown[] =>
      originFamilies(members).families.map((each) => each.rounding);
    expect(roundings(rounded("op euro’s", "op euro’s"))).toEqual(["op euro’s"]);
    expect(roundings(rounded("op euro’s", "op centen"))).toEqual([undefined]);
    expect(roundings(rounded("op euro’s"))).toEqual([undefined]);
  });
});

describe("de bron die voor een groep geldt", () => {
  const at = (...bronnen: Bron[]): CijferJson => figure("x", undefined, { bronnen });

  test("is die waarin minstens de helft van de cijfers zijn plaats heeft", () => {
    expect(commonSource([at(plan("hoofdstuk 2")), at(plan("bijlage 1")), at(brief), at(brief)])?.id).toBe("plan");
    expect(commonSource([at(plan("hoofdstuk 2")), at(brief), at(brief)])).toBeUndefined();
    expect(commonSource([at(plan("hoofdstuk 2"))])).toBeUndefined();
  });

  test("is nooit een wet waarvan de versie erbij hoort", () => {
    expect(commonSource([at(wet), at(wet)])).toBeUndefined();
  });

  test("wordt met alleen de plaats genoemd, vóór de andere bronnen", () => {
    expect(sourceWords([brief, plan("hoofdstuk 2"), wet], plan("bijlage 1"))).toBe(
      "hoofdstuk 2; Brief, 2019; Participatiewet, artikel 56a (versie van 1 januari 2022)",
    );
    expect(sourceWords([plan("hoofdstuk 2")], undefined)).toBe("Plan, 2021, hoofdstuk 2");
  });
});

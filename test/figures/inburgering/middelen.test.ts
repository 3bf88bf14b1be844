import { describe, expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf } from "./support/facts.ts";
import { begroting, hbel } from "./support/hbel.ts";
import { wassenaar } from "./support/wassenaar.ts";

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("middelen van HBEL in 2022 (T2)", () => {
  const graph = graphOf(hbel);
  const shown = (id: string) => plain(formatFigure(graph.get(id)));

  test("de vier gemeenten ontvangen samen 256.856", () => {
    expect(shown("middelen.2022.totaal")).toBe("€ 256.856");
    expect(plain(explain(graph.get("middelen.2022.totaal")).sentence)).toBe(
      "€ 161.104 + € 34.806 + € 27.371 + € 33.575 = € 256.856",
    );
  });

  test("de aandelen 62,7, 13,5, 10,7 en 13,1 zijn samen 100,0", () => {
    const ids = ["huizen", "blaricum", "eemnes", "laren"].map((id) => `middelen.2022.aandeel.${id}`);
    expect(ids.map(shown)).toEqual(["62,7%", "13,5%", "10,7%", "13,1%"]);
    expect(explain(graph.get("middelen.2022.aandeel.laren"))).toMatchObject({
      sentence: "€\u00a033.575 ÷ €\u00a0256.856 = 13,07%, afgerond 13,1%",
      rounding: "Afgerond met de methode van de grootste resten: 62,7 + 13,5 + 10,7 + 13,1 = 100,0.",
    });
  });

  test("per persoon is dat € 4.670 voor 55 en € 3.425 voor 75 mensen", () => {
    expect(shown("middelen.2022.per-plichtige")).toBe("€ 4.670");
    expect(shown("middelen.2022.per-inburgeraar")).toBe("€ 3.425");
  });

  test("een gemeente zonder bedrag wordt genoemd bij het totaal", () => {
    const { middelen = [] } = begroting;
    const partly = graphOf({ begrotingen: [{ ...begroting, posten: [], middelen: middelen.slice(0, 3) }] });
    expect(partly.get("middelen.2022.totaal").remark).toBe("Zonder Laren, waarvan geen bedrag bekend is.");
  });
});

describe("middelen van Wassenaar en zijn buren in 2022 en 2023 (T4)", () => {
  const graph = graphOf(wassenaar);
  const shown = (id: string) => plain(formatFigure(graph.get(id)));

  test("het totaal is van de gemeente zelf, samen is met de buurgemeenten", () => {
    expect(shown("middelen.2022.totaal")).toBe("€ 88.199");
    expect(shown("middelen.2022.samen")).toBe("€ 450.751");
    expect(shown("middelen.2023.samen")).toBe("€ 495.881");
    expect(graph.get("middelen.2022.samen").label).toBe(
      "Middelen voor de uitvoering, Wassenaar met Leidschendam-Voorburg en Voorschoten",
    );
  });

  test.each(["wassenaar", "leidschendam-voorburg", "voorschoten", "totaal", "samen"])(
    "de middelen van %s groeien met 10,0%%",
    (id) => {
      expect(shown(`index.2023.${id}`)).toBe("10,0%");
    },
  );

  test("de groei zegt hoe zij is berekend", () => {
    expect(plain(explain(graph.get("index.2023.wassenaar")).sentence)).toBe("€ 97.029 ÷ € 88.199 − 1 = 10,01%");
  });

  test("per inburgeringsplichtige asielstatushouder is er € 3.150, met de gezinsmigranten € 1.837", () => {
    expect(shown("middelen.2022.per-plichtige")).toBe("€ 3.150");
    expect(shown("middelen.2022.per-inburgeraar")).toBe("€ 1.837");
  });

  test("een jaar zonder jaar ervoor heeft geen groei", () => {
    expect(graph.has("index.2022.wassenaar")).toBe(false);
  });
});

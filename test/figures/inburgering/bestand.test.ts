import { describe, expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf } from "./support/facts.ts";

describe("mensen in begeleiding (F18)", () => {
  const graph = graphOf({
    instroom: {
      bron: "plan",
      grondslag: "-",
      bestand_begin: { jaar: 2022, aantal: 40 },
      jaren: [
        {
          jaar: 2022,
          inburgeringsplichtigen: { aantal: 55 },
          gezinsmigranten: { aantal: 20 },
          uitstroom: { aantal: 10 },
        },
        { jaar: 2023, inburgeringsplichtigen: { aantal: 60 }, uitstroom: { aantal: 30 } },
        { jaar: 2024, inburgeringsplichtigen: { aantal: 60 } },
      ],
    },
  });

  test("het bestand groeit met wie komt en krimpt met wie gaat", () => {
    expect(graph.number("bestand.2022").value.toString()).toBe("105");
    expect(graph.number("bestand.2023").value.toString()).toBe("135");
    expect(explain(graph.get("bestand.2022")).sentence).toBe("40 + 75 − 10 = 105");
  });

  test("zonder uitstroom houdt het op", () => {
    expect(graph.has("bestand.2024")).toBe(false);
  });
});

describe("uitstroom uit de bijstand in Drechtsteden (T7)", () => {
  const graph = graphOf({
    instroom: {
      bron: "plan",
      grondslag: "-",
      jaren: [],
      uitstroom_bijstand: [
        { id: "2018", naam: "Uitstroom 2018", jaar: 2018, maanden: 12, aantal: 228 },
        { id: "2019", naam: "Uitstroom 2019", jaar: 2019, maanden: 8, aantal: 169 },
        { id: "2019-ruim", naam: "Uitstroom 2019, tot en met september", jaar: 2019, maanden: 9, aantal: 169 },
      ],
    },
  });
  const shown = (id: string) => formatFigure(graph.get(id));

  test("169 in acht maanden is op jaarbasis 253,5, in negen maanden 225,3", () => {
    expect(shown("uitstroom-bijstand.2019")).toBe("169");
    expect(shown("uitstroom-bijstand.2019.op-jaarbasis")).toBe("253,5");
    expect(shown("uitstroom-bijstand.2019-ruim.op-jaarbasis")).toBe("225,3");
    expect(explain(graph.get("uitstroom-bijstand.2019.op-jaarbasis")).sentence?.replaceAll("\u00a0", " ")).toBe(
      "169 × 12 ÷ 8 maanden = 253,5",
    );
  });

  test("een heel jaar blijft wat het is", () => {
    expect(shown("uitstroom-bijstand.2018.op-jaarbasis")).toBe("228");
  });
});

import { describe, expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import { titleOf } from "../../../src/figures/inburgering/origin.ts";
import { graphOf } from "./support/facts.ts";

const bron = { id: "b", titel: "Nota", organisatie: "-", soort: "beleidsdocument" as const };

test.each([
  ["2021-11-30", "Nota, 30 november 2021"],
  ["2021-11", "Nota, november 2021"],
  ["2021", "Nota, 2021"],
])("een bron van %s heet ‘%s’", (datum, title) => {
  expect(titleOf({ ...bron, datum })).toBe(title);
});

test("een wet houdt haar citeertitel, en een titel met het jaar erin krijgt het niet nog eens", () => {
  expect(titleOf({ ...bron, titel: "Wet inburgering 2021", soort: "wet", datum: "2025-10-21" })).toBe(
    "Wet inburgering 2021",
  );
  expect(titleOf({ ...bron, titel: "Begroting 2021", datum: "2021" })).toBe("Begroting 2021");
});

describe("bron en status van een feit", () => {
  const graph = graphOf({
    instroom: {
      bron: "plan",
      status: "besluit",
      grondslag: "-",
      jaren: [
        { jaar: 2021, inburgeringsplichtigen: { aantal: 10 } },
        {
          jaar: 2022,
          inburgeringsplichtigen: {
            aantal: 20,
            bron: "kader",
            plaats: "bijlage 1",
            status: "aanname",
            gepubliceerd: 21,
          },
        },
      ],
    },
  });

  test("zijn die van het bestand als er niets bij staat", () => {
    const figure = graph.get("instroom.2021.plichtigen");
    expect(figure.status).toBe("besluit");
    expect(figure.source?.title).toBe("Uitvoeringsplan Wet inburgering HBEL, november 2021");
  });

  test("zijn anders die van het feit zelf, ook voor wat de bron afdrukte", () => {
    const figure = graph.get("instroom.2022.plichtigen");
    expect(figure.status).toBe("aanname");
    expect(explain(figure).sources).toEqual(["Beleidsplan inburgering, 2021, bijlage 1"]);
    expect(explain(figure).deviation?.source).toBe("Beleidsplan inburgering, 2021, bijlage 1");
  });

  test("zonder status in feit of bestand is het een raming", () => {
    const plain = graphOf({
      instroom: { bron: "plan", grondslag: "-", jaren: [{ jaar: 2022, inburgeringsplichtigen: { aantal: 1 } }] },
    });
    expect(plain.get("instroom.2022.plichtigen").status).toBe("raming");
  });
});

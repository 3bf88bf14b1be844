import { describe, expect, it } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { figuresToJson, usedFiguresToJson } from "../../src/exports/figures-json.ts";
import { cijfers } from "../../src/exports/figures-schema.ts";
import { FigureBook } from "../../src/figures/graph.ts";
import { percentageOf } from "../../src/figures/percentage-of.ts";
import { given } from "../tables/support/figures.ts";

const book = new FigureBook();
const place = { file: "data/begroting-2022.yaml", line: 12, column: 5 };
book.define("deel", () => given("deel", 15, "procent", { place, label: "Percentage voor ontzorgen" }));
book.define("middelen", () => given("middelen", 256856));
book.define("ontzorgen", () =>
  percentageOf(
    {
      id: "ontzorgen",
      label: "Financieel ontzorgen",
      group: "Uitvoeringskosten",
      year: 2022,
      published: { value: decimal(34902), remark: "Waarschijnlijk een ouder budget." },
    },
    book.number("deel"),
    book.number("middelen"),
    "Het percentage maal de middelen.",
  ),
);
const head = {
  $schema: "/cijfers.schema.json",
  opsteller: { id: "hbel", naam: "HBEL-gemeenten" },
  register: "/hbel/cijfers/",
};
const use = { stuk: "plan", soort: "Uitvoeringsplan", naam: "tabel 2", adres: "/hbel/plan/#tabel-kosten" };
const json = cijfers.parse(JSON.parse(JSON.stringify(figuresToJson(head, book, new Map([["ontzorgen", [use]]])))));

describe("alle cijfers van een opsteller als JSON", () => {
  it("staan in de volgorde waarin zij zijn gemaakt", () => {
    expect(json.opsteller.naam).toBe("HBEL-gemeenten");
    expect(json.cijfers.map(({ id }) => id)).toEqual(["deel", "middelen", "ontzorgen"]);
  });

  it("zeggen van een berekend cijfer hoe het is gemaakt en wat de bron afdrukte: 15% van 256.856 is 38.528,40", () => {
    const found = json.cijfers[2];
    expect(found).toMatchObject({
      soort: "getal",
      waarde: "38528.4",
      eenheid: "euro",
      tekst: "€\u00a038.528",
      laag: "raming",
      formule: {
        woorden: "Het percentage maal de middelen.",
        stappen: [
          { tekst: "15%", cijfer: "deel" },
          { tekst: "×", uitspraak: "maal" },
          { tekst: "€\u00a0256.856", cijfer: "middelen" },
        ],
        uitkomst: "€\u00a038.528,40",
        delen: ["deel", "middelen"],
      },
      bron_vermeldt: {
        waarde: "34902",
        tekst: "€\u00a034.902",
        verschil: "€\u00a03.626",
        richting: "minder",
        opmerking: "Waarschijnlijk een ouder budget.",
      },
      bronnen: [{ id: "plan", titel: "Plan, 2021", zin: "Plan, 2021" }],
      gebruikt_in: [use],
    });
    expect(found?.formule?.uitgewerkt?.replaceAll("\u00a0", " ")).toBe("15% × € 256.856 = € 38.528,40");
  });

  it("zeggen van een gegeven op welke regel het staat", () => {
    expect(json.cijfers[0]?.gegeven_in).toEqual({ bestand: "data/begroting-2022.yaml", regel: 12 });
    expect(json.cijfers[0]?.formule).toBeUndefined();
  });
});

describe("de cijfers van één stuk als JSON", () => {
  it("zijn die welke het gebruikt, met alle cijfers waaruit zij zijn berekend", () => {
    const ids = (used: string[]) => cijfers.parse(usedFiguresToJson(head, book, used)).cijfers.map(({ id }) => id);
    expect(ids(["ontzorgen"])).toEqual(["deel", "middelen", "ontzorgen"]);
    expect(ids(["middelen"])).toEqual(["middelen"]);
  });

  it("noemen geen regels van bestanden, want die schuiven op zonder dat een cijfer verandert", () => {
    expect(JSON.stringify(usedFiguresToJson(head, book, ["deel"]))).not.toContain("gegeven_in");
  });
});

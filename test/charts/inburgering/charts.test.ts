import { describe, expect, test } from "vitest";
import { chartFigures } from "../../../src/charts/chart-figures.ts";
import { row, total } from "../../../src/tables/row.ts";
import { figure, missing, text } from "../../../src/tables/table.ts";
import { tableFigures } from "../../../src/tables/table-figures.ts";
import { given } from "../../tables/support/figures.ts";
import { chartOf, chartsFor, chartsOfTable, tableWith } from "./support.ts";

const plain = (words: string | undefined) => words?.replaceAll("\u00a0", " ");
const titles = (opsteller: string, year: number): Record<string, string | undefined> => {
  const charts = chartsFor(opsteller, year);
  return Object.fromEntries(charts.ids().map((id) => [id, plain(charts.get(id)?.title)]));
};

describe("wat er te zien is", () => {
  test("bij HBEL", () => {
    expect(titles("hbel", 2022)).toEqual({
      instroom: undefined,
      "personen-per-leerroute": "De meeste mensen volgen de B1-route: 30 van de 55",
      "prijs-per-leerroute": "Alleen de onderwijsroute kost meer dan het Rijk vergoedt",
      uitvoeringskosten: "De grootste post is ‘Integratieconsulent’: 51,6% van de kosten",
      "raming-en-middelen": "Van de middelen van het Rijk blijft € 47.489 over voor de stelpost",
      middelen: "Huizen ontvangt het meest: 62,7% van de middelen",
      fasen: "Vier fasen, met in twee een besluit",
      keten: "De keten heeft vijf schakels; in vier daarvan heeft de gemeente taken",
      risicos: "Vier van de tien risico’s hebben een hoge kans",
    });
  });

  test("bij Wassenaar: jaren wel, prijzen en kosten niet, en één gemeente is geen vergelijking", () => {
    expect(titles("wassenaar", 2022)).toMatchObject({
      instroom: "De instroom ligt tussen 12 en 28 asielstatushouders per jaar",
      "prijs-per-leerroute": undefined,
      uitvoeringskosten: undefined,
      "raming-en-middelen": undefined,
      middelen: undefined,
      fasen: undefined,
      risicos: undefined,
    });
  });

  test("bij Midden-Limburg: de zeven fasen", () => {
    expect(titles("midden-limburg", 2021).fasen).toBe("Zeven fasen; van vier staat vast wie besluit");
  });

  test("elk cijfer in een figuur staat ook in haar tabel, op de vergoeding van het Rijk na", () => {
    for (const opsteller of ["hbel", "wassenaar"]) {
      const charts = chartsFor(opsteller, 2022);
      for (const id of charts.ids()) {
        const chart = charts.get(id);
        if (!chart) continue;
        const there = new Set(tableFigures(chart.table).map((each) => each.id));
        const absent = chartFigures(chart).filter((each) => !there.has(each.id) && !each.id.startsWith("norm."));
        expect(
          absent.map((each) => each.id),
          `${opsteller} ${id}`,
        ).toEqual([]);
      }
    }
  });

  test("de beschrijving noemt elk getal van de staven", () => {
    expect(plain(chartOf("hbel", 2022, "prijs-per-leerroute").description)).toBe(
      "Staven met de prijs per persoon: B1-route € 8.200, onderwijsroute € 13.000 en Z-route € 7.000. Het Rijk vergoedt € 10.000 per persoon.",
    );
  });
});

describe("het saldo van raming en middelen", () => {
  const saldoOf = (costs: number, income: number) =>
    chartsOfTable(
      "raming-en-middelen",
      tableWith(
        ["bedrag"],
        [
          total("Kosten, totaal", [figure(given("kosten", costs))]),
          row("middelen", "Middelen", [figure(given("middelen", income))]),
          row("saldo", "Saldo", [figure(given("saldo", income - costs))]),
        ],
      ),
    ).get("raming-en-middelen");

  test.each([
    [100, 150, "Van de middelen van het Rijk blijft € 50 over"],
    [150, 100, "De kosten zijn € 50 hoger dan de middelen van het Rijk"],
    [100, 100, "Kosten en middelen van het Rijk zijn gelijk"],
    [0, 0, "Kosten en middelen van het Rijk zijn gelijk"],
  ])("kosten %d en middelen %d: %s", (costs, income, title) => {
    expect(plain(saldoOf(costs, income)?.title)).toBe(title);
  });
});

describe("zonder genoeg gegevens is er geen figuur", () => {
  test("één jaar is geen verloop", () => {
    const one = tableWith(["plichtigen"], [row("2022", "2022", [figure(given("instroom", 55, "personen"))])]);
    expect(chartsOfTable("instroom", one).has("instroom")).toBe(false);
  });

  test("een jaar waarvan het aantal onbekend is, valt weg", () => {
    const years = ["2020", "2021", "2022"].map((year, index) =>
      row(year, year, [index === 1 ? missing() : figure(given(year, 10, "personen"))]),
    );
    const chart = chartsOfTable("instroom", tableWith(["plichtigen"], years)).get("instroom");
    expect(chart?.picture).toMatchObject({ bars: [{ label: "2020" }, { label: "2022" }] });
    expect(chart?.title).toBe("De instroom is in elk jaar 10 asielstatushouders met inburgeringsplicht");
  });

  test("risico’s zonder kans en impact hebben geen plek, en worden genoemd", () => {
    const risk = (id: string, chance: string) => row(id, id, [chance === "" ? missing() : text(chance), text("laag")]);
    const columns = ["kans", "impact"];
    const few = tableWith(columns, [risk("Een", "hoog"), risk("Twee", "")]);
    expect(chartsOfTable("risicos", few).has("risicos")).toBe(false);
    const enough = tableWith(columns, [risk("Een", "hoog"), risk("Twee", ""), risk("Drie", "laag")]);
    const chart = chartsOfTable("risicos", enough).get("risicos");
    expect(chart?.title).toBe("Eén van de drie risico’s heeft een hoge kans");
    expect(chart?.note).toBe("Niet ingetekend, omdat kans of impact nog onbekend is: ‘Twee’.");
  });

  test("een onbekende naam is geen figuur", () => {
    expect(chartsFor("hbel", 2022).has("bestaat-niet")).toBe(false);
  });
});

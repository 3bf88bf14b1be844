import { describe, expect, test } from "vitest";
import { comparableYears, comparisonOf, sizeWarning } from "../../../src/tables/inburgering/vergelijking.ts";
import { definitionWarnings } from "../../../src/tables/inburgering/vergelijking-definities.ts";
import { given, made } from "../support/figures.ts";
import { dataset, graphOf } from "../support/real.ts";

const authors = dataset().opstellers.map((gegevens) => ({ id: gegevens.id, gegevens, figures: graphOf(gegevens.id) }));
const routes = dataset().landelijk.leerroutes.leerroutes;
const of2022 = comparisonOf(authors, 2022, routes);
const tableOf = (id: string) => {
  const table = of2022?.tables.find((each) => each.id === id);
  if (!table) throw new Error(`no comparison of ${id}`);
  return table;
};
const rowOf = (table: string, id: string) => {
  const row = tableOf(table).rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const values = (table: string, id: string) => rowOf(table, id).cells.map((cell) => cell?.value.toFixed(0));

describe("HBEL en Wassenaar in 2022 naast elkaar", () => {
  test("alleen wie cijfers heeft over dat jaar doet mee", () => {
    expect(of2022?.authors.map(({ id }) => id)).toEqual(["hbel", "wassenaar"]);
  });

  test("alleen tabellen waarin allebei iets hebben", () => {
    expect(of2022?.tables.map(({ id }) => id)).toEqual(["instroom", "personen-per-leerroute", "middelen"]);
  });

  test("dezelfde cijfers als in de stukken, ook per persoon", () => {
    expect(values("instroom", "instroom.2022.plichtigen")).toEqual(["55", "28"]);
    expect(values("middelen", "middelen.2022.totaal")).toEqual(["256856", "88199"]);
    expect(values("middelen", "middelen.2022.per-plichtige")).toEqual(["4670", "3150"]);
    expect(rowOf("middelen", "middelen.2022.per-plichtige").perPerson).toBe(true);
  });

  test("wat er bij een van de twee niet is, is onbekend en geen nul", () => {
    expect(values("instroom", "instroom.2022.taakstelling")).toEqual([undefined, "42"]);
  });

  test("de instroom is anders bepaald, en dat staat erbij", () => {
    const [kind, origin] = rowOf("instroom", "instroom.2022.plichtigen").warnings;
    expect(kind).toBe("Het is niet overal hetzelfde soort cijfer. HBEL: raming; Wassenaar: aanname.");
    expect(origin).toBe(
      "Het cijfer komt niet overal op dezelfde manier tot stand. HBEL: overgenomen uit de bron; Wassenaar: berekend als het deel van de taakstelling dat inburgeringsplichtig is.",
    );
    expect(tableOf("instroom").remarks.map(({ author }) => author)).toEqual(["HBEL", "Wassenaar"]);
  });

  test("wat op die instroom rust, krijgt dezelfde waarschuwing", () => {
    expect(rowOf("middelen", "middelen.2022.per-plichtige").warnings.join(" ")).toContain(
      "Rust op ‘Asielstatushouders met inburgeringsplicht’",
    );
  });

  test("de opstellers zijn niet even groot", () => {
    expect(sizeWarning(of2022?.authors ?? [])).toBe(
      "HBEL is vier gemeenten samen en Wassenaar is één gemeente. Vergelijk daarom geen totalen, maar bedragen per persoon en aandelen.",
    );
  });
});

describe("niets te vergelijken", () => {
  test("een jaar waarin er maar één cijfers heeft, geeft geen vergelijking", () => {
    expect(comparisonOf(authors, 2019, routes)).toBeUndefined();
    expect(comparableYears(authors)).not.toContain(2019);
  });

  test("één opsteller is geen vergelijking", () => {
    expect(comparisonOf(authors.slice(0, 1), 2022, routes)).toBeUndefined();
  });
});

describe("waarschuwingen", () => {
  const typed = (status: "raming" | "aanname", remark?: string) =>
    given("a", 1, "euro", { status, ...(remark && { remark }) });

  test("gelijke cijfers geven er geen", () => {
    expect(definitionWarnings([typed("raming"), typed("raming")], ["A", "B"])).toEqual([]);
  });

  test("een onbekend cijfer geeft er geen", () => {
    expect(definitionWarnings([typed("raming"), undefined], ["A", "B"])).toEqual([]);
  });

  test("een opmerking bij één van de twee wordt genoemd met wie het zegt", () => {
    expect(definitionWarnings([typed("raming", "Zonder btw."), typed("raming")], ["A", "B"])).toEqual([
      "A: Zonder btw.",
    ]);
  });

  test("twee berekende cijfers op een ander soort gegeven verschillen ook", () => {
    const per = (status: "raming" | "aanname") =>
      made("per", 2, [given("mensen", 3, "personen", { status, label: "Mensen" })]);
    const found = definitionWarnings([per("raming"), per("aanname")], ["A", "B"]);
    expect(found.at(-1)).toBe("Rust op ‘Mensen’, en dat is niet overal op dezelfde manier bepaald.");
  });

  test("van veel opstellers worden aantallen genoemd in plaats van namen", () => {
    const cells = [...Array(5)].map((_, index) => typed(index < 3 ? "raming" : "aanname"));
    const names = cells.map((_, index) => `O${index}`);
    expect(definitionWarnings(cells, names)).toEqual([
      "Het is niet overal hetzelfde soort cijfer. 3 keer raming; 2 keer aanname.",
    ]);
  });
});

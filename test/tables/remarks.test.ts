import { describe, expect, it } from "vitest";
import { euros, percents } from "../../src/tables/column.ts";
import { remarksOf } from "../../src/tables/remarks.ts";
import { row, total } from "../../src/tables/row.ts";
import { figure, missing } from "../../src/tables/table.ts";
import { given } from "./support/figures.ts";

const cell = (id: string, remark?: string) => figure(given(id, 1, "euro", remark ? { remark } : {}));
const names = ["Huizen", "Laren"].map((name) => euros(name.toLowerCase(), name));

describe("een opmerking bij een cijfer", () => {
  it("staat zonder namen als zij voor alle cijfers geldt, het totaal daargelaten", () => {
    const rows = [
      row("a", "Eerste", [cell("a1", "Zonder btw."), cell("a2", "Zonder btw.")]),
      row("b", "Tweede", [cell("b1", "Zonder btw."), cell("b2", "Zonder btw.")]),
      total("Totaal", [cell("t1"), cell("t2")]),
    ];
    expect(remarksOf(names, rows)).toEqual(["Zonder btw."]);
  });

  it("noemt anders de rijen waarvoor zij geldt", () => {
    const rows = ["Eerste", "Tweede", "Derde"].map((name, i) =>
      row(name, name, [cell(name, i < 2 ? "Geschat." : undefined)]),
    );
    expect(remarksOf([euros("bedrag", "Bedrag")], rows)).toEqual(["Eerste en Tweede: Geschat."]);
  });

  it("noemt ook de kolom waar kolommen hetzelfde zeggen van verschillende gemeenten", () => {
    const rows = [
      row("a", "Eerste", [cell("a1", "Geschat."), cell("a2")]),
      row("b", "Tweede", [cell("b1"), cell("b2")]),
    ];
    expect(remarksOf(names, rows)).toEqual(["Eerste, Huizen: Geschat."]);
  });

  it("noemt geen kolom waar kolommen van elkaar verschillen, zoals aandeel en bedrag", () => {
    const rows = [
      row("a", "Eerste", [cell("a1"), cell("a2", "Geschat.")]),
      row("b", "Tweede", [cell("b1"), cell("b2")]),
    ];
    expect(remarksOf([percents("aandeel", "Aandeel"), euros("bedrag", "Bedrag")], rows)).toEqual(["Eerste: Geschat."]);
  });

  it("noemt alleen de kolom als maar één rij cijfers heeft", () => {
    const rows = [
      row("prijs", "Prijs", [cell("a1", "Zonder lesmateriaal."), cell("a2")]),
      row("b", "Doel", [missing(), missing()]),
    ];
    expect(remarksOf(names, rows)).toEqual(["Huizen: Zonder lesmateriaal."]);
  });
});

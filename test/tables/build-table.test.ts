import { describe, expect, it } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { buildTable } from "../../src/tables/build-table.ts";
import { euros, words } from "../../src/tables/column.ts";
import { group, row, total } from "../../src/tables/row.ts";
import { figure, text } from "../../src/tables/table.ts";
import { given, made, plan } from "./support/figures.ts";

const draft = { id: "proef", title: "Proef", stub: "Post", columns: [euros("bedrag", "Bedrag")] };

describe("een tabel", () => {
  it("zonder rijen is geen tabel", () => {
    expect(buildTable({ ...draft, rows: [] })).toBeUndefined();
    expect(buildTable({ ...draft, rows: [group("kop", "Kop zonder rijen")] })).toBeUndefined();
  });

  it("noemt elke bron één keer, met alle plaatsen, ook de bronnen van een berekend cijfer", () => {
    const first = given("a", 1, "euro", { source: { ...plan, at: "tabel 10 en bijlage 1" } });
    const second = given("b", 2, "euro", { source: { ...plan, at: "tabel 2" } });
    const sum = made("c", 3, [first, second]);
    const table = buildTable({ ...draft, rows: [row("som", "Som", [figure(sum)])], sources: [plan] });
    expect(table?.sources).toEqual([{ ...plan, at: "bijlage 1; tabel 2; tabel 10" }]);
  });

  it("zegt wat de bron afdrukte als dat iets anders is, en waarom", () => {
    const published = { value: decimal(150), remark: "De tekst en de tabel van de bron verschillen." };
    const table = buildTable({
      ...draft,
      rows: [
        row("map", "MAP", [figure(given("map", 136, "euro", { published }))]),
        row("pvt", "PVT", [figure(given("pvt", 216))]),
      ],
    });
    expect(table?.notes).toEqual(["MAP: De bron vermeldt €\u00a0150. De tekst en de tabel van de bron verschillen."]);
  });

  it("geeft rijen met hetzelfde id een volgnummer", () => {
    const rows = ["coa", "duo", "coa"].map((id) => row(id, id, [text("")]));
    const table = buildTable({ ...draft, columns: [words("rol", "Rol")], rows });
    expect(table?.rows.map(({ id }) => id)).toEqual(["coa", "duo", "coa-2"]);
  });

  it("weigert een rij met een cel te veel of te weinig", () => {
    expect(() => buildTable({ ...draft, rows: [row("a", "A", [])] })).toThrow(RangeError);
    expect(() => buildTable({ ...draft, rows: [total("A", [text("1"), text("2")])] })).toThrow(
      "row totaal of proef has 2 cells, not 1",
    );
  });
});

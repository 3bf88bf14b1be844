import { describe, expect, it } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { euros } from "../../src/tables/column.ts";
import { withPublished } from "../../src/tables/published.ts";
import { group, row } from "../../src/tables/row.ts";
import { shownCell } from "../../src/tables/shown.ts";
import type { Cell } from "../../src/tables/table.ts";
import { figure, missing } from "../../src/tables/table.ts";
import { given, made } from "./support/figures.ts";

const columns = [euros("bedrag", "Bedrag"), euros("verschil", "Verschil")];
const line = (id: string, cell: Cell) => row(id, id, [cell, missing()]);

describe("de kolom ‘Bron vermeldt’", () => {
  it("staat er niet als elk getal gelijk is aan wat de bron afdrukte, op de afronding na", () => {
    const computed = made("fte", 132567.28, [given("a", 1)], { published: { value: decimal(132567) } });
    const rows = [line("fte", figure(computed)), line("vast", figure(given("vast", 5400)))];
    expect(withPublished(columns, rows, "bedrag")).toEqual({ columns, rows });
  });

  it("staat achter de kolom waarover zij gaat en zegt per rij wat de bron vermeldt", () => {
    const rows = [
      group("kop", "Posten"),
      line("ontzorgen", figure(made("o", 38528.4, [given("a", 1)], { published: { value: decimal(34902) } }))),
      line("vast", figure(given("vast", 5400))),
      line("som", figure(made("som", 43928.4, [given("a", 1)]))),
      line("open", missing("nog geen bedrag")),
    ];
    const result = withPublished(columns, rows, "bedrag");
    expect(result.columns.map(({ id }) => id)).toEqual(["bedrag", "bron-vermeldt", "verschil"]);
    expect(result.rows.map(({ cells }) => cells[1] && shownCell(cells[1]))).toEqual([
      undefined,
      "34.902",
      "gelijk",
      "niet vermeld",
      "n.v.t.",
    ]);
    expect(result.rows[1]?.cells[1]).toEqual({ kind: "text", text: "34.902", value: decimal(34902) });
  });
});

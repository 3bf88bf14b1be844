import { date } from "../../src/calendar.ts";
import { decimal } from "../../src/decimal.ts";
import { buildTable } from "../../src/tables/build-table.ts";
import { euros, words } from "../../src/tables/column.ts";
import { group, row, total } from "../../src/tables/row.ts";
import type { Table } from "../../src/tables/table.ts";
import { answer, figure, figureWithUnit, list, missing, text } from "../../src/tables/table.ts";
import { given, made, plan } from "../tables/support/figures.ts";

const fte = given("fte", 1.78, "fte", { decimals: 2, source: { ...plan, at: "tabel 1" } });
const tarief = given("tarief", 74476);

/** A table with every kind of cell, row and text that an export must carry over. */
export const sample: Table = ((): Table => {
  const table = buildTable({
    id: "proef-2022",
    title: "Proef in 2022",
    year: 2022,
    stub: "Post",
    columns: [euros("bedrag", "Bedrag"), words("uitleg", "Uitleg")],
    rows: [
      group("kosten", "Kosten; geraamd", "alles wat geld kost"),
      row(
        "fte",
        "Consulent",
        [
          figure(made("kosten", 132567.28, [fte, tarief], { published: { value: decimal(132000) } })),
          text('met "aanhalingstekens"; en een puntkomma'),
        ],
        { detail: "1,78 fte × € 74.476" },
      ),
      row("af", "Terug te betalen", [figure(given("af", -3000)), list(["eerste deel", "tweede deel"])]),
      row("derde", "Een derde", [
        figure(made("derde", 1, [tarief], { value: decimal(1).div(3) })),
        answer("ja", "mits bijstand"),
      ]),
      row("bron", "Volgens de bron", [
        { kind: "text", text: "34.902", value: decimal(34902) },
        text("regel een\nregel twee"),
      ]),
      row("open", "Onbekend", [missing("nog geen bedrag"), answer("n.v.t.")], { kind: "stelpost" }),
      group("data", "Data"),
      row("datum", "Datum", [
        figure({
          kind: "date",
          id: "start",
          label: "Start",
          group: "Proef",
          value: date("2022-01-01"),
          status: "wettelijk",
          operands: [],
        }),
        figureWithUnit(given("termijn", 10, "weken")),
      ]),
      total("Totaal", [figure(given("totaal", 129567.28)), missing("n.v.t.")]),
    ],
    notes: ["Bedragen zonder btw."],
  });
  if (!table) throw new Error("the sample has rows");
  return table;
})();

import { describe, expect, it } from "vitest";
import { roundingNote } from "../../src/tables/rounding-note.ts";
import { row, total } from "../../src/tables/row.ts";
import { figure, text } from "../../src/tables/table.ts";
import { given } from "./support/figures.ts";

const cells = (...amounts: number[]) => amounts.map((amount, index) => figure(given(`${amount}-${index}`, amount)));

describe("de noot over afronding", () => {
  it("zegt waar de getoonde bedragen op uitkomen als dat niet het getoonde totaal is", () => {
    const rows = [row("a", "A", cells(10.4)), row("b", "B", cells(20.4)), total("Totaal", cells(30.8))];
    expect(roundingNote(rows)).toBe("Door afronding tellen de getoonde bedragen op tot €\u00a030.");
  });

  it("blijft weg als de getoonde bedragen kloppen", () => {
    expect(roundingNote([row("a", "A", cells(10)), total("Totaal", cells(10))])).toBeUndefined();
  });

  it("noemt bij meer kolommen het kleinste en het grootste verschil", () => {
    const rows = [
      row("a", "A", cells(0.4, 1, 0.4)),
      row("b", "B", cells(0.4, 2, 0.4)),
      row("c", "C", cells(0.2, 3, 0.4)),
      row("d", "D", cells(0, 0, 0.4)),
      total("Totaal", cells(1, 6, 1.6)),
    ];
    expect(roundingNote(rows)).toBe("Door afronding kan een kolom €\u00a01 tot €\u00a02 afwijken van het totaal.");
  });

  it("laat percentages, woorden en regels onder het totaal buiten de optelling", () => {
    const share = figure(given("aandeel", 62.7, "procent", { decimals: 1 }));
    const rows = [
      row("a", "A", [share, ...cells(5)]),
      total("Totaal", [text("100,0"), ...cells(5)]),
      row("na", "Na", [share, ...cells(9)]),
    ];
    expect(roundingNote(rows)).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { fewestLines, linesOfTable } from "../../../../src/site/components/druk/fewest-lines.ts";
import { wrappedText } from "../../../../src/site/components/druk/wrapped-text.ts";

const column = (...cells: string[]) => cells.map((cell) => [wrappedText(cell)]);
const long = "Alleen als laatste middel, na gesprekken en een zorgvuldig onderzoek waarin de inburgeraar is gehoord.";

test("de rij is zo hoog als haar hoogste cel", () => {
  expect(linesOfTable([column("een twee", "drie"), column("vier", "vijf")], [4, 4])).toBe(3);
});

test("een kolom die regels overhoudt, geeft letters aan de kolom die de rij hoog maakt", () => {
  const table = [column(long), column("Motiveren werkt beter.")];
  const widths = fewestLines(table, [12, 40], [10, 10]);
  expect(linesOfTable(table, widths)).toBeLessThan(linesOfTable(table, [12, 40]));
  expect(widths[0]).toBeGreaterThan(25);
  expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(52);
});

test("geen kolom wordt smaller dan wat zij nodig heeft", () => {
  const widths = fewestLines([column(long), column("Motiveren werkt beter.")], [12, 40], [10, 38]);
  expect(widths[1]).toBeGreaterThanOrEqual(38);
});

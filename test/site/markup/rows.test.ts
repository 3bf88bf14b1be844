import { expect, test } from "vitest";
import { decimal } from "../../../src/decimal.ts";
import type { NumberFigure } from "../../../src/figures/figure.ts";
import { rowsHtml } from "../../../src/site/markup/rows.ts";
import { answer, figure, list, missing, type Row, text } from "../../../src/tables/table.ts";

const amount = (published?: number): NumberFigure => ({
  kind: "number",
  id: "uitvoering.2022.ontzorgen",
  label: "Ontzorgen",
  group: "Kosten",
  status: "raming",
  operands: [],
  value: decimal("38528.40"),
  unit: "euro",
  decimals: 0,
  ...(published ? { published: { value: decimal(published) } } : {}),
});
const columns = [{ id: "bedrag", header: "Bedrag", unit: "€", numeric: true }];
const row = (cells: Row["cells"]): Row => ({
  id: "a",
  kind: "regel",
  header: "Ontzorgen <nieuw>",
  detail: "15% & meer",
  cells,
});
const html = (cells: Row["cells"], edition: "web" | "print" = "web") =>
  rowsHtml([row(cells)], { columns, opsteller: "hbel", edition });

test("een cijfer op het scherm leidt naar zijn uitleg en draagt de lijn van zijn soort", () => {
  expect(html([figure(amount())])).toContain(
    '<td class="n"><data value="38528.4"><a class="cijfer" data-laag="raming" href="/hbel/cijfers/#uitvoering.2022.ontzorgen">38.528</a></data></td>',
  );
});

test("een cijfer op papier is kaal: er valt niets aan te klikken", () => {
  expect(html([figure(amount())], "print")).toContain('<td class="n">38.528</td>');
});

test("wijkt de bron af, dan staat dat op het scherm onder de naam van de regel", () => {
  expect(html([figure(amount(34902))])).toContain("Bron vermeldt €\u00a034.902");
  expect(html([figure(amount(34902))], "print")).not.toContain("Bron vermeldt");
  expect(html([figure(amount(38528))])).not.toContain("Bron vermeldt");
});

test("tekst uit de gegevens wordt nooit opmaak", () => {
  expect(html([text("<b>x</b>")])).toContain("&lt;b&gt;x&lt;/b&gt;");
  expect(html([list(["a & b"])])).toContain("<ul><li>a &amp; b</li></ul>");
  expect(html([missing()])).toContain("Ontzorgen &lt;nieuw&gt; <small>15% &amp; meer</small>");
});

test("een antwoord noemt zijn voorwaarde, en wat ontbreekt zegt dat", () => {
  expect(html([answer("ja", "mits bijstand")])).toContain("ja <small>mits bijstand</small>");
  expect(html([missing("geen bedrag")])).toContain('<span class="ontbreekt">geen bedrag</span>');
});

test("een groepskop gaat over alle kolommen", () => {
  const group: Row = { id: "g", kind: "groep", header: "Fase 1", cells: [] };
  expect(rowsHtml([group], { columns, opsteller: "hbel", edition: "web" })).toBe(
    '<tr class="groep"><th scope="rowgroup" colspan="2">Fase 1</th></tr>',
  );
});

test("wat niet is zoals het moet, valt op het scherm op; op papier staat het in woorden", () => {
  const late = { ...text("3 maanden te laat"), isWrong: true } as const;
  expect(html([late])).toContain('<strong class="mis">3 maanden te laat</strong>');
  expect(html([late], "print")).toContain(">3\u00a0maanden te laat</td>");
  expect(html([text("op tijd")])).not.toContain("mis");
});

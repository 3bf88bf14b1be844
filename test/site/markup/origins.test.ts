import { describe, expect, test } from "vitest";
import { originsHtml, tableOriginHtml } from "../../../src/site/markup/origins.ts";
import { shownFigures } from "../../../src/site/mentions.ts";
import type { Rendering } from "../../../src/site/rendering.ts";
import { ownPublication } from "../../support/own-publication.ts";

const publication = ownPublication();
const render = (opsteller: string, id: string, edition: "web" | "print"): Rendering =>
  publication.render(publication.opsteller(opsteller), id, edition);
const plan = render("hbel", "uitvoeringsplan", "print");
const paper = originsHtml(plan);

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00ad", "")
    .replaceAll("\u00a0", " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/** The entry of one figure: its name with the status, its value, what is told about it, and its source. */
function entry(id: string): string[] {
  const row = new RegExp(`<tr><th scope="row" id="herkomst\\.${id.replaceAll(".", "\\.")}">.*?</tr>`).exec(paper)?.[0];
  if (!row) throw new Error(`there is no entry ${id}`);
  return row
    .split(/<\/(?:th|td)>|(?=<span class="bron">)/)
    .map(plain)
    .filter((line) => line !== "");
}

describe("de herkomst van een cijfer op papier", () => {
  test("zegt de formule in woorden en met waarden, de afronding, wat de bron afdrukte en de bron", () => {
    expect(entry("uitvoering.2022.ontzorgen")).toEqual([
      "Financieel ontzorgen Raming",
      "€ 38.528",
      "Het percentage voor deze post maal ‘Middelen voor de uitvoering, totaal HBEL’. 15% × € 256.856 = € 38.528,40. " +
        "Afgerond op hele euro’s, als laatste stap. Bron vermeldt € 34.902, dat is € 3.626 minder. Het bedrag van de bron is precies 15% van € 232.680. Waarschijnlijk is met een ouder budget gerekend; van de middelen in hetzelfde plan is het 13,6%. Gedrukt in: Uitvoeringsplan Wet inburgering HBEL, november 2021, paragraaf 1.10 en hoofdstuk 2.",
      "Bron: hoofdstuk 2; paragraaf 1.10.",
    ]);
  });

  test("zegt eens voor de hele groep in welke bron haar plaatsen staan, met de datum", () => {
    const caption = /<caption id="herkomst-uitvoeringskosten">.*?<\/caption>/.exec(paper)?.[0] ?? "";
    expect(plain(caption)).toBe(
      "Uitvoeringskosten 2022 Een plaats zonder titel staat in: Uitvoeringsplan Wet inburgering HBEL, november 2021.",
    );
  });

  test("zegt eens hoe een reeks cijfers is berekend en afgerond", () => {
    const heads = [...paper.matchAll(/<tr class="groep">(.*?)<\/tr>/g)].map(([, head]) => plain(head as string));
    expect(heads).toContain("De formatie maal de kosten van één fte. Afgerond op hele euro’s, als laatste stap.");
    expect(new Set(heads).size).toBe(heads.length);
  });

  test("zegt welk deel de status bepaalt: 1,78 fte × € 74.476 is een aanname", () => {
    expect(entry("uitvoering.2022.integratieconsulent").slice(0, 3)).toEqual([
      "Integratieconsulent Aanname",
      "€ 132.567",
      "1,78 fte × € 74.476 = € 132.567,28. ‘Kosten per fte’ is een aanname.",
    ]);
  });

  test("noemt van een gegeven alleen status, waarde en bron", () => {
    expect(entry("uitvoering.2022.fte.handhaving")).toEqual([
      "Handhaving, formatie Raming",
      "0,07 fte",
      "Bron: hoofdstuk 2; paragraaf 1.11.",
    ]);
  });

  test("noemt van een som van veel posten elke post met zijn bedrag", () => {
    expect(entry("uitvoering.2022.totaal")[2]).toMatch(
      /^De 8 posten opgeteld, .* Integratieconsulent € 132.567; .*Nader te bepalen uitvoeringstaken \(stelpost\) € 47.489\./,
    );
  });
});

describe.each(
  publication.opstellers.flatMap(({ id, gegevens }) =>
    gegevens.documenten.map((document) => [id, document.id] as const),
  ),
)("de bijlage van %s/%s", (opsteller, id) => {
  const rendering = render(opsteller, id, "print");
  const html = originsHtml(rendering);
  const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor));

  test("heeft elk cijfer dat het stuk toont precies één keer, en alles waaruit het is berekend", () => {
    const { document, gegevens } = rendering;
    const entries = [...html.matchAll(/<th scope="row" id="herkomst\.([^"]+)"/g)].map(([, figure]) => figure);
    expect(new Set(entries).size).toBe(entries.length);
    for (const figure of shownFigures(document, gegevens, rendering.opsteller.figures)) {
      expect(entries).toContain(figure);
      for (const { id: operand } of rendering.opsteller.figures.get(figure).operands)
        expect(entries).toContain(operand);
    }
  });

  test("heeft bij elk deel van een formule een koppeling naar een plaats die er is", () => {
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test("is de bestemming van de regel onder elke tabel met cijfers", () => {
    const tables = rendering.document.sections.flatMap((section) => [...section.tables.values()]);
    const withFigures = tables.filter(({ table }) =>
      table.rows.some(({ cells }) => cells.some(({ kind }) => kind === "figure")),
    );
    expect(withFigures.length).toBeGreaterThan(0);
    for (const { table } of tables) {
      const line = tableOriginHtml(rendering, table);
      expect(line === "", table.id).toBe(!withFigures.some((each) => each.table === table));
      for (const [, anchor] of line.matchAll(/ href="#([^"]+)"/g))
        expect(anchor === "bijlage-herkomst" || anchors.has(anchor), `${table.id}: ${anchor}`).toBe(true);
    }
  });
});

test("onder een tabel staat in welke bijlage en op welke bladzijde haar cijfers zijn uitgelegd", () => {
  const table = plan.document.sections.flatMap(({ tables }) => tables.get("uitvoeringskosten") ?? [])[0]?.table;
  if (!table) throw new Error("there is no table uitvoeringskosten");
  expect(tableOriginHtml(plan, table)).toBe(
    'Herkomst van deze cijfers: bijlage F, <a href="#herkomst-uitvoeringskosten">Uitvoeringskosten 2022</a> (bladzijde <span data-doel="herkomst-uitvoeringskosten"></span>).',
  );
});

test("op het scherm leidt de bijlage per groep naar het register, met alleen de cijfers van dit stuk", () => {
  const html = originsHtml(render("hbel", "uitvoeringsplan", "web"));
  expect(html).toContain('href="/hbel/cijfers/?stuk=in-uitvoeringsplan#groep-uitvoeringskosten"');
  expect(plain(html)).toMatch(
    /^Kies een onderstreept cijfer om zijn uitleg te lezen\. Dit stuk rust op \d{3} cijfers;/,
  );
});

import { describe, expect, test } from "vitest";
import type { CijfersJson } from "../../../src/exports/figures-schema.ts";
import { type FigureIndex, figureIndex } from "../../../src/site/figure-index.ts";
import { panelHtml } from "../../../src/site/markup/panel.ts";
import { registerRowHtml } from "../../../src/site/markup/register-row.ts";
import { ownPublication } from "../../support/own-publication.ts";

const publication = ownPublication();
const registers = new Map(publication.opstellers.map((opsteller) => [opsteller.id, publication.registerOf(opsteller)]));
const registerOf = (opsteller: string): CijfersJson => registers.get(opsteller) as CijfersJson;

function indexOf(opsteller: string): FigureIndex {
  return figureIndex(registerOf(opsteller));
}

/** What a reader sees: words without tags, one line for each block. */
function textOf(html: string): string[] {
  return html
    .replace(/<span class="sr">.*?<\/span>/g, "")
    .replace(/<\/(p|li|dt|dd|h2|h3|ul|div|button)>|<small>/g, "\n")
    .replace(/<\/(b|i)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function panel(opsteller: string, id: string, back?: string): string[] {
  const index = indexOf(opsteller);
  const figure = index.of(id);
  if (!figure) throw new Error(`${opsteller} has no figure ${id}`);
  return textOf(panelHtml(figure, index, back));
}

describe("het paneel van een cijfer", () => {
  test("een deel van een ander cijfer: 15% van de middelen, en wat de bron afdrukte", () => {
    expect(panel("hbel", "uitvoering.2022.ontzorgen")).toEqual([
      "Uitleg bij dit cijfer",
      "Financieel ontzorgen",
      "€ 38.528",
      "Raming voor 2022",
      "Zo is het berekend",
      "Het percentage voor deze post maal ‘Middelen voor de uitvoering, totaal HBEL’.",
      "15%",
      "Financieel ontzorgen, percentage",
      "× € 256.856",
      "Middelen voor de uitvoering, totaal HBEL",
      "= € 38.528,40",
      "Afgerond op hele euro’s, als laatste stap.",
      "De bron vermeldt iets anders",
      "Berekend",
      "€ 38.528",
      "Gedrukt in de bron",
      "€ 34.902",
      "Verschil",
      "€ 3.626 minder",
      "Het bedrag van de bron is precies 15% van € 232.680. Waarschijnlijk is met een ouder budget gerekend; van de middelen in hetzelfde plan is het 13,6%.",
      "Gedrukt in: Uitvoeringsplan Wet inburgering HBEL, november 2021, paragraaf 1.10 en hoofdstuk 2.",
      "Waar het van afhangt",
      "Financieel ontzorgen, percentage 15% Raming",
      "Middelen voor de uitvoering, totaal HBEL € 256.856 Raming",
      "Bron",
      "Uitvoeringsplan Wet inburgering HBEL, november 2021, hoofdstuk 2; paragraaf 1.10",
      "Komt voor in",
      ...usesOf("uitvoering.2022.ontzorgen"),
      "Open in het cijferregister",
    ]);
  });

  test("formatie maal tarief: 1,78 fte × € 74.476 is € 132.567,28, en één aanname maakt het een aanname", () => {
    const lines = panel("hbel", "uitvoering.2022.integratieconsulent");
    expect(lines.slice(2, 11)).toEqual([
      "€ 132.567",
      "Aanname voor 2022",
      "Zo is het berekend",
      "De formatie maal de kosten van één fte.",
      "1,78 fte",
      "Integratieconsulent, formatie",
      "× € 74.476",
      "Kosten per fte",
      "= € 132.567,28",
    ]);
    expect(lines).toContain("De zwakste status van de delen geldt: ‘Kosten per fte’ is een aanname.");
  });

  test("een som van veel delen noemt ze met naam, waarde en status", () => {
    const lines = panel("hbel", "uitvoering.2022.totaal");
    expect(lines).toContain("De 8 posten opgeteld, met de bedragen van vóór het afronden.");
    expect(lines).toContain("Handboek Stimulansz € 5.400 Raming");
    expect(lines).toContain("De zwakste status van de delen geldt: 4 van de 8 delen zijn een aanname.");
  });

  test("een verdeling zegt hoe is afgerond", () => {
    const lines = panel("hbel", "personen.2022.b1");
    expect(lines).toContain("= 30,25");
    expect(lines).toContain("Afgerond met de methode van de grootste resten: 30 + 11 + 14 = 55.");
  });

  test("een formule met haakjes staat op een regel", () => {
    expect(panel("hbel", "prijs.2022.omslag").slice(6, 11)).toEqual([
      "( € 10.000",
      "− € 7.825 )",
      "÷ ( € 13.000",
      "− € 7.825 )",
      "= 42,03%",
    ]);
  });

  test("een datum is teruggerekend", () => {
    const lines = panel("hbel", "planning.inkoop-start");
    expect(lines).toContain("1 januari 2021");
    expect(lines).toContain("De ingangsdatum min de tijd om in te regelen en de tijd die inkoop kost.");
  });

  test("een wettelijk gegeven heeft geen som, wel het artikel en de versie van de wet", () => {
    const lines = panel("wassenaar", "wet.termijn");
    expect(lines.slice(0, 6)).toEqual([
      "Uitleg bij dit cijfer",
      "Inburgeringstermijn",
      "3 jaar",
      "Wettelijk",
      "Zo is het bepaald",
      "Een gegeven uit de bron, niet berekend.",
    ]);
    expect(lines.join("\n")).toMatch(/Wet inburgering 2021, artikel 11 \(versie van 21 oktober 2025\)/);
  });

  test("zegt in welke cijfers het meetelt, en niet meer dan een handvol bij naam", () => {
    expect(panel("hbel", "uitvoering.2022.fte.handhaving")).toContain(
      "Telt mee in Handhaving en Formatie voor de uitvoering.",
    );
    const many = panel("hbel", "middelen.2022.totaal").find((line) => line.startsWith("Telt mee in"));
    expect(many).toMatch(/^Telt mee in .* en \d+ andere cijfers\.$/);
  });

  test("een cijfer zonder bron zegt dat, en een cijfer dat nergens staat ook", () => {
    const index = indexOf("hbel");
    const figure = index.of("uitvoering.2022.handboek");
    if (!figure) throw new Error("there is no such figure");
    const bare = textOf(panelHtml({ ...figure, bronnen: [], gebruikt_in: [] }, index));
    expect(bare).toContain("Geen bron vermeld.");
    expect(bare).toContain("Staat in geen enkel stuk.");
  });

  test("wie via een ander cijfer kwam, kan terug", () => {
    expect(panel("hbel", "middelen.2022.totaal", "Financieel ontzorgen")[0]).toBe("Terug naar Financieel ontzorgen");
    expect(panel("hbel", "middelen.2022.totaal").join()).not.toContain("Terug naar");
  });
});

function usesOf(id: string): string[] {
  const uses = indexOf("hbel").of(id)?.gebruikt_in ?? [];
  expect(uses.map(({ soort }) => soort)).toContain("Uitvoeringsplan");
  return panel("hbel", id).filter((line) => /^(Startnotitie|Beleidskader|Uitvoeringsplan): |^Telt mee in/.test(line));
}

describe.each([...registers.keys()])("elk cijfer van %s", (opsteller) => {
  const { cijfers } = registerOf(opsteller);
  const index = indexOf(opsteller);

  test("zegt in het paneel hetzelfde als in het register", () => {
    for (const figure of cijfers) {
      const shown = textOf(panelHtml(figure, index)).join(" ");
      const row = textOf(registerRowHtml(figure, index, true)).join(" ");
      expect(row).toContain(`Kenmerk: ${figure.id}`);
      const { naam, tekst, formule, afronding, opmerking, status_reden, bron_vermeldt, bronnen } = figure;
      const said = [naam, tekst, formule?.woorden, afronding, opmerking, status_reden, bron_vermeldt?.tekst];
      for (const words of [
        ...said,
        bron_vermeldt?.opmerking,
        bron_vermeldt?.verschil,
        ...bronnen.map(({ zin }) => zin),
      ]) {
        if (!words) continue;
        const plain = words.replaceAll("\u00a0", " ").replace(/\s+/g, " ");
        expect(shown, figure.id).toContain(plain);
        expect(row, figure.id).toContain(plain);
      }
      for (const { naam: place } of figure.gebruikt_in ?? []) expect(shown, figure.id).toContain(place);
    }
  });

  test("heeft delen die zelf in het register staan, en minstens één bron", () => {
    for (const { id, formule, bronnen } of cijfers) {
      for (const part of formule?.delen ?? []) expect(index.of(part), `${id} → ${part}`).toBeDefined();
      for (const { cijfer } of formule?.stappen ?? []) if (cijfer) expect(formule?.delen).toContain(cijfer);
      expect(bronnen.length, id).toBeGreaterThan(0);
    }
  });

  test("heeft een naam die het van elk ander cijfer van dat jaar onderscheidt", () => {
    const names = cijfers.map(({ naam, jaar }) => `${naam} ${jaar ?? ""}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { cardHtml } from "../../../src/site/share/card-html.ts";
import { pictureText, type SharedDocument, shareTexts, shortest } from "../../../src/site/share/share-texts.ts";
import type { SharedFigure } from "../../../src/site/share/shared-figures.ts";

const costs: SharedFigure = {
  id: "uitvoering.2022.totaal",
  name: "Uitvoeringskosten in 2022",
  shown: "€ 256.856",
  meaning: "Even hoog als de middelen",
  layer: "raming",
};
const document: SharedDocument = {
  name: "Uitvoeringsplan Wet inburgering",
  author: "HBEL-gemeenten",
  lead: "Wie wat doet en wat het kost.",
  status: "ter besluitvorming",
  address: "https://raad.example/hbel/uitvoeringsplan/",
  figures: [costs],
};

test("een kort bericht noemt het stuk, het eerste cijfer en de status, en zegt wat een raming is", () => {
  expect(shareTexts(document)[0]?.text).toBe(
    "Uitvoeringsplan Wet inburgering, HBEL-gemeenten. Uitvoeringskosten in 2022: € 256.856 (raming). " +
      "Over dit stuk is nog niet besloten. https://raad.example/hbel/uitvoeringsplan/",
  );
});

test("een kort bericht past ook met een titel van 200 tekens, en breekt niet midden in een woord af", () => {
  const long = shareTexts({ ...document, name: `${"inburgering ".repeat(30)}einde` })[0]?.text ?? "";
  const [words = ""] = long.split(" https://");
  expect(words.length).toBeLessThanOrEqual(shortest - 24);
  expect(words).toMatch(/inburgering…$/);
});

test("een stuk zonder kerncijfers heeft ook teksten", () => {
  for (const { text } of shareTexts({ ...document, figures: [] })) expect(text).toContain(document.address);
  expect(pictureText({ ...document, figures: [] })).toBe(
    "Kaart met de naam van het stuk: Uitvoeringsplan Wet inburgering, HBEL-gemeenten.",
  );
});

test("een vastgesteld cijfer heet geen raming", () => {
  const decided = shareTexts({ ...document, figures: [{ ...costs, layer: "besluit" }] })[0]?.text;
  expect(decided).not.toContain("raming");
});

test("een kaart noemt haar bron en laadt niets; tekens uit de gegevens blijven tekst", () => {
  const html = cardHtml(
    { ...costs, name: "Kosten <script>" },
    { title: "Plan & meer", version: "versie 0.9", address: "https://raad.example/#x" },
  );
  expect(html).toContain("Kosten &lt;script&gt;");
  expect(html).toContain('<a style="color:#0b5563" href="https://raad.example/#x">Plan &amp; meer</a>, versie 0.9');
  expect(html).not.toMatch(/<script|<img|<link|src=|url\(/);
  expect(html).toContain("Raming of aanname.");
});

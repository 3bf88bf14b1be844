import { describe, expect, test } from "vitest";
import { chartCardHtml } from "../../../src/site/share/chart-card.ts";
import { ownPublication } from "../../support/own-publication.ts";

const publication = ownPublication();
const source = {
  title: "Plan, Gooi",
  version: "versie 1",
  address: "https://x.nl/gooi/plan/#figuur-1",
  colour: "#6d2a5f",
};
const cards = publication.opstellers.flatMap((opsteller) =>
  opsteller.gegevens.documenten.flatMap(({ id }) =>
    publication
      .render(opsteller, id, "web")
      .document.sections.flatMap(({ charts }) => [...charts.values()])
      .map(({ chart }) => ({ chart, html: chartCardHtml(chart, source) })),
  ),
);

describe("een figuur als kaart voor een andere site", () => {
  test("is er van elke figuur van elk stuk, met haar titel en haar beschrijving", () => {
    expect(cards.length).toBeGreaterThan(15);
    for (const { chart, html } of cards) {
      expect(html).toContain(`>${chart.title}</p>`);
      expect(html).toMatch(/<svg [^>]*role="img" aria-label="[^"]{40,}"/);
    }
  });

  test("heeft niets van ons nodig: geen script, geen klasse, geen adres dan dat van de bron", () => {
    for (const { html } of cards) {
      expect(html).not.toMatch(/<script|class=|<style|<link|url\(/);
      expect(html.match(/(?:href|src)="[^"]*"/g)).toEqual([`href="${source.address}"`]);
    }
  });

  test("houdt elke regel op zijn plaats, ook in een breder lettertype", () => {
    for (const { html } of cards) {
      const lines = html.match(/<text [^>]*>/g) ?? [];
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(line).toMatch(/textLength="\d+" lengthAdjust="spacingAndGlyphs"/);
    }
  });

  test("heeft de kleur van de opsteller", () => {
    expect(cards.some(({ html }) => html.includes('<rect fill="#6d2a5f"'))).toBe(true);
    for (const { html } of cards) expect(html).toContain("border-top:4px solid #6d2a5f");
  });
});

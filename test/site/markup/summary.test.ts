import { expect, test } from "vitest";
import { addressCode, withoutLinks } from "../../../src/site/markup/summary.ts";

test("een samenvatting heeft geen noten en geen verwijzingen naar hoofdstukken van het stuk", () => {
  const note =
    '<a class="nootref" href="#kort-noot-1" id="kort-noot-1-ref" role="doc-noteref" aria-label="Noot 1">1</a>';
  const chapter = '<a class="nl-link" href="#uitvoering">hoofdstuk 8, Zelf doen</a>';
  const law = '<a class="nl-link" href="https://wetten.overheid.nl/">de wet</a>';
  expect(withoutLinks(`<p>Zo.<sup>${note}</sup> Zie ${chapter} en ${law}.</p>`)).toBe(
    `<p>Zo. Zie hoofdstuk 8, Zelf doen en ${law}.</p>`,
  );
  expect(withoutLinks(`<p>Zo.${note}</p>`)).toBe("<p>Zo.</p>");
});

test("de QR-code zegt in woorden welk adres zij heeft", () => {
  expect(addressCode("https://raadzaam.example/a&b/")).toContain(
    'role="img" aria-label="QR-code met het adres https://raadzaam.example/a&amp;b/"',
  );
});

import { expect, test } from "vitest";
import { keepTogether, keepTogetherInHtml, unbroken } from "../../../src/site/markup/kept-together.ts";

/** With a visible sign for a space at which no line ends. */
const shown = (text: string): string => keepTogether(text).replaceAll("\u00a0", "~");

test("een datum blijft op één regel, met of zonder jaar", () => {
  expect(shown("rond 1 januari 2022 (voorstel)")).toBe("rond 1~januari~2022 (voorstel)");
  expect(shown("vóór 31 december vertrekt")).toBe("vóór 31~december vertrekt");
  expect(shown("in oktober 2022 of op blad 1 januaridag")).toBe("in oktober 2022 of op blad 1 januaridag");
});

test("een bedrag uit de gegevens blijft bij zijn euroteken, op papier en op het scherm", () => {
  expect(shown("de tabel noemt € 136 in plaats van € 1.800")).toBe("de tabel noemt €~136 in plaats van €~1.800");
  expect(unbroken("€ 136 op 12 maart, in de eerste 3 maanden")).toBe(
    "€\u00a0136 op 12\u00a0maart, in de eerste 3 maanden",
  );
});

test("een getal blijft bij wat het telt", () => {
  expect(shown("binnen 10 weken, 800 uur of 1,78 fte")).toBe("binnen 10~weken, 800~uur of 1,78~fte");
  expect(shown("artikel 33 tot en met 37")).toBe("artikel 33 tot en met~37");
  expect(shown("75 inburgeraars en 10 weekenden")).toBe("75 inburgeraars en 10 weekenden");
});

test("een woord met een kort begin blijft op één regel", () => {
  expect(keepTogether("de B1-route")).toBe('de <span class="bijeen">B1-route</span>');
  expect(keepTogether("Midden-Nederland")).toBe("Midden-Nederland");
});

test("in een pagina verandert alleen de tekst en geen kenmerk", () => {
  expect(keepTogetherInHtml('<a title="10 weken B1-route" href="#z-route">10 weken</a> na 1 mei')).toBe(
    '<a title="10 weken B1-route" href="#z-route">10\u00a0weken</a> na 1\u00a0mei',
  );
});

test("een tekening en wat al bij elkaar staat, blijven zoals zij zijn", () => {
  const html = '<svg role="img"><text>B1-route, 10 weken</text></svg><td>de <span class="bijeen">Z-route</span></td>';
  expect(keepTogetherInHtml(html)).toBe(html);
});

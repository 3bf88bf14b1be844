import { expect, test } from "vitest";
import { cssString } from "../../src/pdf/css-string.ts";

test("een titel met aanhalingstekens blijft één tekst in de voet van de bladzijde", () => {
  expect(cssString('De "kern" van de zaak')).toBe('"De \\22 kern\\22  van de zaak"');
});

test("een titel kan het stijlblok niet afsluiten", () => {
  expect(cssString("</style>")).not.toContain("<");
});

test("typografische aanhalingstekens en letters met accenten blijven staan", () => {
  expect(cssString("Startnotitie ‘Eén thuis’")).toBe('"Startnotitie ‘Eén thuis’"');
});

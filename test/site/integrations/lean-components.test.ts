import { expect, test } from "vitest";
import { isUsed, mentionedClasses } from "../../../src/site/integrations/lean-components.ts";

const used = mentionedClasses([
  '<table class="utrecht-table utrecht-table--html-table">',
  // Completed while rendering: 'nl-heading--level-' + level.
  '"nl-heading nl-heading--level-" + level',
]);

test("wat de site gebruikt blijft in de opmaak", () => {
  expect(isUsed(".utrecht-table--html-table > caption", used)).toBe(true);
  expect(isUsed(".nl-heading--level-3", used)).toBe(true);
  expect(isUsed("tbody > tr:hover", used)).toBe(true);
});

test("wat een onderdeel voor ander gebruik heeft, gaat eruit", () => {
  expect(isUsed(".utrecht-table--alternate-row-color > tr", used)).toBe(false);
  expect(isUsed(".utrecht-table__caption", used)).toBe(false);
});

import { expect, test } from "vitest";
import { wordsHtml } from "../../../src/site/markup/words.ts";

test("op papier blijft een woord met een kort begin op één regel, en een lang woord mag breken", () => {
  expect(wordsHtml("De B1-route, de Z-route & meer", "print")).toBe(
    'De <span class="bijeen">B1-route</span>, de <span class="bijeen">Z-route</span> &amp; meer',
  );
  expect(wordsHtml("Re-integratie- en Participatiebeleid", "print")).toContain(">Re-integratie</span>-");
  expect(wordsHtml("VluchtelingenWerk Midden-Nederland, Gezins- en overige", "print")).not.toContain("bijeen");
});

test("op een scherm kost het niets", () => {
  expect(wordsHtml("De B1-route", "web")).toBe("De B1-route");
});

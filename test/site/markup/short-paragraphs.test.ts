import { expect, test } from "vitest";
import { keepShortParagraphs } from "../../../src/site/markup/short-paragraphs.ts";

const paragraph = (text: string): string => `<p class="nl-paragraph">${text}</p>`;

test("een alinea van hoogstens drie regels blijft op papier heel", () => {
  expect(keepShortParagraphs(paragraph("Kort."))).toBe('<p class="nl-paragraph heel">Kort.</p>');
  expect(keepShortParagraphs("<p>Kort, uit een sjabloon.</p>")).toBe('<p class="heel">Kort, uit een sjabloon.</p>');
});

test("een lange alinea mag over twee bladzijden lopen", () => {
  const long = paragraph("Een woord. ".repeat(40));
  expect(keepShortParagraphs(long)).toBe(long);
});

test("opmaak telt niet mee als tekst, en elke alinea telt voor zich", () => {
  const linked = `<a class="nl-link" href="#${"x".repeat(300)}">tabel 4</a> laat het zien.`;
  expect(keepShortParagraphs(paragraph(linked) + paragraph("Een woord. ".repeat(40))).match(/heel/g)).toHaveLength(1);
});

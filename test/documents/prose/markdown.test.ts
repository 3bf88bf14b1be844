import { expect, test } from "vitest";
import { proseHtml } from "../../../src/documents/prose/markdown.ts";

const htmlOf = (markdown: string): string =>
  proseHtml(markdown, { section: "geld", anchor: (text) => text, nextNumber: () => undefined, notes: [] }).html;

test("een getypte tabel ziet eruit als de andere, en schuift in een raam dat met toetsen te bereiken is", () => {
  const html = htmlOf('| Post | Wie & "waar" |\n|---|---|\n| Tolk | |\n');
  expect(html).toContain(
    '<div class="tabel"><div class="tabel__rol" role="group" aria-label="Tabel met Post, Wie &amp; &quot;waar&quot;" tabindex="0">',
  );
  expect(html).toContain('<table class="utrecht-table utrecht-table--html-table">');
  expect(html).toContain('<th scope="col">Post</th>');
  expect(html).toContain("<td>–</td>");
});

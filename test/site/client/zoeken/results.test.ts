import { expect, test } from "vitest";
import { type FoundPage, resultHtml } from "../../../../src/site/client/zoeken/results.ts";

const page = (excerpt: string): FoundPage => ({
  url: "/a/",
  excerpt,
  meta: { title: "A" },
  filters: {},
  sub_results: [],
});

test("woorden van midden in een zin zeggen dat er meer voor en achter staat", () => {
  expect(resultHtml(page("van de <mark>post</mark> is nog"))).toContain("<p>… van de <mark>post</mark> is nog …</p>");
});

test("wat een hele zin is, blijft zoals het is", () => {
  expect(resultHtml(page("De <mark>post</mark> is klein."))).toContain("<p>De <mark>post</mark> is klein.</p>");
  expect(resultHtml(page("<mark>ontzorgen</mark> duurt 6 maanden."))).toContain("<p>… <mark>ontzorgen</mark>");
});

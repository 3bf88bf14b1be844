import { expect, test } from "vitest";
import { type FoundPage, resultHtml, summary } from "../../../../src/site/client/zoeken/results.ts";

const page: FoundPage = {
  url: "/a/",
  excerpt: "<mark>A</mark> telt.",
  meta: { title: "A <b>" },
  filters: { soort: ["Cijfers"], opsteller: ["HBEL"] },
  sub_results: [],
};

test("een pagina zonder delen toont haar eigen woorden, en wat titel en soort zijn", () => {
  const html = resultHtml(page, "a");
  expect(html).toContain('href="/a/">A &lt;b&gt;</a>');
  expect(html).toContain("Cijfers, HBEL");
  expect(html).toContain("<p><mark>A</mark> telt.</p>");
});

test("een pagina met delen toont de vier die het best passen", () => {
  const sub_results = ["x", "x", "x", "x", "Boete"].map((title, index) => ({
    title,
    url: `/a/#${index}`,
    excerpt: "y",
  }));
  const html = resultHtml({ ...page, sub_results }, "boete");
  expect(html.match(/<li><a/g)).toHaveLength(4);
  expect(html.indexOf("/a/#4")).toBeLessThan(html.indexOf("/a/#0"));
  expect(html).not.toContain("telt");
});

test("één pagina is geen meervoud", () => {
  expect(summary(1, "a")).toBe("1 pagina gevonden voor ‘a’.");
  expect(summary(2, "a")).toBe("2 pagina’s gevonden voor ‘a’.");
});

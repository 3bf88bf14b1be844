import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { shareImages } from "../../src/cli/image-list.ts";
import { dutchOrder } from "../../src/notation.ts";
import { anchorsIn, linksIn } from "./support/html.ts";
import { documentsOf } from "./support/pages.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

/** PDFs are made after the pages, as are the pictures for networks, of which there is a list. */
const isMadeLater = (address: string) => /^\/([^/]+)\/([^/]+)\/\1-\2(-samenvatting)?\.pdf$/.test(address);

test("elke koppeling leidt naar een pagina of bestand dat er is, en elk anker bestaat", async () => {
  const anchors = new Map<string, Set<string>>();
  for (const page of web.site.pages) anchors.set(page, anchorsIn(await web.site.html(page)));
  const pictures = new Set([...shareImages(web.publication)].map(({ target }) => target));
  const broken: string[] = [];
  for (const page of web.site.pages) {
    for (const link of linksIn(await web.site.html(page))) {
      if (/^(https?:|mailto:|tel:)/.test(link)) continue;
      const [address, anchor] = link.split("#") as [string, string?];
      const path = address.replace(/\?.*/, "");
      const target = path === "" ? page : path;
      const isThere = anchors.has(target) || web.site.files.has(target) || isMadeLater(target) || pictures.has(target);
      if (!isThere || (anchor && !anchors.get(target)?.has(decodeURIComponent(anchor))))
        broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test("de melding dat dit een demonstratie is staat op elke pagina en op elke omslag", async () => {
  const { demonstratie } = web.publication.dataset.landelijk.site;
  for (const page of web.site.pages) expect(await web.site.html(page), page).toContain(demonstratie);
});

test("elke pagina is geldige HTML", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
  const findings: string[] = [];
  for (const page of web.site.pages) {
    const report = await validator.validateString(await web.site.html(page), page);
    for (const { messages } of report.results) {
      findings.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId} ${message}`));
    }
  }
  expect(findings).toEqual([]);
});

describe.each(["web", "druk"] as const)("de pagina van een document (%s)", (edition) => {
  const addressOf = (opsteller: string, id: string) => `${edition === "druk" ? "/druk" : ""}/${opsteller}/${id}/`;

  test("koppen en tabellen zijn die van het document, in dezelfde volgorde", async () => {
    for (const { opsteller, id } of documentsOf(web.publication)) {
      await web.open(addressOf(opsteller.id, id));
      const { sections } = web.publication.render(opsteller, id, edition === "druk" ? "print" : "web").document;
      const headings = sections.flatMap((section) => section.headings);
      const tables = sections.flatMap((section) => [...section.tables.values()]);
      const shown = await shownOutline();
      expect(shown.headings, `${opsteller.id}/${id}`).toEqual(
        headings.map(({ id, number, text }) => [id, number ? `${number} ${text}` : text]),
      );
      // On paper a wide table lies behind the text of its chapter.
      const inOrder = edition === "druk" ? shown.tables.sort(byNumber) : shown.tables;
      expect(inOrder, `${opsteller.id}/${id}`).toEqual(
        tables.map(({ anchor, number, table }) => [anchor, `Tabel ${number} ${table.title}`]),
      );
    }
  });
});

function byNumber([, a = ""]: string[], [, b = ""]: string[]): number {
  return dutchOrder(a, b);
}

/** Headings and tables of the chapters as a reader sees them, each with its anchor. */
function shownOutline(): Promise<Record<"headings" | "tables", string[][]>> {
  return web.tab.evaluate(() => {
    const text = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    const all = (selector: string) => [...document.querySelectorAll(`.hoofdstuk ${selector}`)];
    return {
      headings: all(":is(h2, h3, h4)[id]")
        .filter((heading) => !heading.closest(".noten"))
        .map((heading) => [heading.id, text(heading)]),
      tables: all(".tabel[id]").map((table) => [table.id, text(table.querySelector("caption"))]),
    };
  });
}

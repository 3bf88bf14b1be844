import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import type { AxeResults, RunOptions } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dutchOrder } from "../../src/notation.ts";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { openPublication, type Publication } from "../../src/site/publication.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { type BuiltSite, buildSite, projectRoot } from "./support/built-site.ts";
import { anchorsIn, linksIn } from "./support/html.ts";

const browser = warmBrowser(browserFolder);
let site: BuiltSite;
let server: StaticServer;
let publication: Publication;
let tab: Page;

beforeAll(async () => {
  const { value } = openPublication(projectRoot);
  if (!value) throw new Error("the data of the project have mistakes");
  publication = value;
  site = await buildSite();
  server = await serveFolder(site.folder);
  tab = await (await browser.get()).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const isPrint = (address: string) => address.startsWith("/druk/");
/** Chapters stand on pages of their own, made from that of the document; of each document two are looked at in the browser. */
const chapterOf = (address: string) => /^\/([^/]+)\/([^/]+)\/([^/]+)\/$/.exec(address);
const isLookedAt = (address: string): boolean => {
  const document = chapterOf(address) && !isPrint(address) && address.split("/").slice(0, 3).join("/");
  if (!document || address.endsWith("/delen/")) return !isPrint(address);
  return site.pages.filter((page) => page.startsWith(`${document}/`)).indexOf(address) % 12 === 1;
};
/** PDFs and the pictures for networks are made after the pages. */
const isMadeLater = (address: string) => /^\/([^/]+)\/([^/]+)\/\1-\2(-samenvatting)?\.(pdf|png)$/.test(address);
const documents = () =>
  publication.opstellers.flatMap((opsteller) => opsteller.gegevens.documenten.map(({ id }) => ({ opsteller, id })));

async function show(address: string, width: number, scheme: "light" | "dark" = "light"): Promise<void> {
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await tab.goto(server.address + address, { waitUntil: "load" });
}

describe("koppelingen", () => {
  test("elke koppeling leidt naar een pagina of bestand dat er is, en elk anker bestaat", async () => {
    const anchors = new Map<string, Set<string>>();
    for (const page of site.pages) anchors.set(page, anchorsIn(await site.html(page)));
    const broken: string[] = [];
    for (const page of site.pages) {
      for (const link of linksIn(await site.html(page))) {
        if (/^(https?:|mailto:|tel:)/.test(link)) continue;
        const [address, anchor] = link.split("#") as [string, string?];
        const path = address.replace(/\?.*/, "");
        const target = path === "" ? page : path;
        const isThere = anchors.has(target) || site.files.has(target) || isMadeLater(target);
        if (!isThere || (anchor && !anchors.get(target)?.has(decodeURIComponent(anchor))))
          broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("geen pagina laadt iets van een andere server, en geen script staat in de pagina zelf", async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    tab.on("request", note);
    for (const page of site.pages) await tab.goto(server.address + page, { waitUntil: "load" });
    tab.off("request", note);
    expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
    for (const page of site.pages)
      expect(await site.html(page), page).not.toMatch(
        /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<[^>]* on\w+="/,
      );
  });

  test("de melding dat dit een demonstratie is staat op elke pagina en op elke omslag", async () => {
    const { demonstratie } = publication.dataset.landelijk.site;
    for (const page of site.pages) expect(await site.html(page), page).toContain(demonstratie);
  });
});

test("elke pagina is geldige HTML", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
  const findings: string[] = [];
  for (const page of site.pages) {
    const report = await validator.validateString(await site.html(page), page);
    for (const { messages } of report.results) {
      findings.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId} ${message}`));
    }
  }
  expect(findings).toEqual([]);
});

describe("toegankelijkheid", () => {
  const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  test.each([
    [1440, "light"],
    [320, "dark"],
  ] as const)(
    "axe vindt niets op een scherm van %i pixels, %s",
    async (width, scheme) => {
      const axe = await readFile(axeFile, "utf8");
      const findings: string[] = [];
      for (const page of site.pages.filter(isLookedAt)) {
        await show(page, width, scheme);
        await tab.evaluate(axe);
        const options: RunOptions = { runOnly: { type: "tag", values: levels } };
        const found = await tab.evaluate(async (run) => {
          const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
          const { violations } = await axe.run(run);
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 100)}`);
        }, options);
        findings.push(...found.map((finding) => `${page} ${finding}`));
      }
      expect(findings).toEqual([]);
    },
    300_000,
  );

  test("geen pagina is breder dan het scherm, van 320 tot 1440 pixels", async () => {
    const wider: string[] = [];
    for (const page of site.pages.filter(isLookedAt)) {
      await show(page, 1440);
      for (const width of [1440, 1280, 1024, 768, 375, 320]) {
        await tab.setViewport({ width, height: 900 });
        // Frames of tables are measured anew when the screen has been drawn.
        await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        const excess = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (excess > 0) wider.push(`${page} op ${width}: ${excess} pixels te breed`);
      }
    }
    expect(wider).toEqual([]);
  }, 300_000);

  test("de sprong naar de inhoud is het eerste wat het toetsenbord bereikt", async () => {
    await show("/", 1440);
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
  });
});

describe.each(["web", "druk"] as const)("de pagina van een document (%s)", (edition) => {
  const addressOf = (opsteller: string, id: string) => `${edition === "druk" ? "/druk" : ""}/${opsteller}/${id}/`;

  test("koppen en tabellen zijn die van het document, in dezelfde volgorde", async () => {
    for (const { opsteller, id } of documents()) {
      await show(addressOf(opsteller.id, id), 1440);
      const { sections } = publication.render(opsteller, id, edition === "druk" ? "print" : "web").document;
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
  return tab.evaluate(() => {
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

describe("gewicht", () => {
  /** What the browser asks for when it opens a page, with what that weighs as a server sends it. */
  async function transferred(address: string): Promise<Record<"total" | "script", number>> {
    const fresh = await (await browser.get()).createBrowserContext();
    const page = await fresh.newPage();
    const weight = { total: 0, script: 0 };
    const loads: Promise<void>[] = [];
    page.on("response", (response) => {
      const add = async (): Promise<void> => {
        const bytes = Buffer.from(await response.buffer());
        const size = response.url().endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length;
        weight.total += size;
        if (response.url().endsWith(".js")) weight.script += size;
      };
      loads.push(add());
    });
    await page.goto(server.address + address, { waitUntil: "networkidle0" });
    await Promise.all(loads);
    await fresh.close();
    return weight;
  }

  test("een stuk is hooguit 100 kB, waarvan 15 kB script; een hoofdstuk en een overzicht hooguit 75", async () => {
    const heavy: string[] = [];
    const chapters = documents().map(({ opsteller, id }) => {
      const [first] = publication.render(opsteller, id, "web").document.sections;
      return `/${opsteller.id}/${id}/${first?.id}/`;
    });
    const most = new Map<string, number>([
      ...documents().map(({ opsteller, id }): [string, number] => [`/${opsteller.id}/${id}/`, 100_000]),
      ...chapters.map((address): [string, number] => [address, 75_000]),
      ["/", 75_000],
      ["/hbel/", 75_000],
      ["/begrippen/", 75_000],
    ]);
    for (const [address, limit] of most) {
      const { total, script } = await transferred(address);
      if (total > limit || script > 15_000) heavy.push(`${address}: ${total} bytes, waarvan ${script} script`);
    }
    expect(heavy).toEqual([]);
  });

  test("een stuk verspringt niet terwijl letters en opmaak binnenkomen", async () => {
    const fresh = await (await browser.get()).createBrowserContext();
    const page = await fresh.newPage();
    for (const width of [1440, 320]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(`${server.address}/hbel/startnotitie/`, { waitUntil: "networkidle0" });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((tell) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => tell(sum), 500);
          }),
      );
      expect(shift, `op ${width}`).toBe(0);
    }
    await fresh.close();
  });
});

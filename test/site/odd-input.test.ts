import { readdirSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";
import { makeSite } from "./support/built-site.ts";
import { openAtRest } from "./support/site-in-browser.ts";

const browser = warmBrowser(browserFolder);
const title = `${"Uitvoeringsplan voor de inburgeringsvoorzieningen, participatieverklaringstrajecten en leerbaarheidstoetsen van alle nieuwe inwoners van Huizen, Blaricum, Eemnes en Laren, met de kosten en de dekking daarvan".slice(
  0,
  199,
)}n`;
const rows = 2000;
let project: ProjectCopy;
let folder: string;
let server: StaticServer;
let tab: Page;

/** The project with everything at once that a page may find hard; none of it is a mistake. */
beforeAll(async () => {
  project = copyProject();
  project.replace("data/opstellers/hbel/documenten.yaml", "titel: Uitvoeringsplan Wet inburgering", `titel: ${title}`);
  project.replace("data/opstellers/hbel/begroting-2022.yaml", "bedrag: 7750", "bedrag: 0");
  project.replace("data/opstellers/hbel/begroting-2022.yaml", "bedrag: 13950", "bedrag: 400000");
  const risks = Array.from(
    { length: rows },
    (_, index) => `  - id: risico-${index}
    naam: Risico nummer ${index}
    oorzaak: Een oorzaak.
    gevolg: Een gevolg.
    kans: onbekend
    impact: onbekend
    maatregel: Een maatregel.
    eigenaar: beleidsadviseur ${index % 7}
`,
  );
  project.write(
    "data/opstellers/wassenaar/risicos.yaml",
    `bron: beleidsplan-wassenaar-2021\nrisicos:\n${risks.join("")}`,
  );
  leaveOneSection("startnotitie", "risicos", ["hbel", "midden-limburg"]);
  folder = await mkdtemp(join(browserFolder, "moeilijk-"));
  await makeSite(project.root, folder);
  server = await serveFolder(folder);
  tab = await (await browser.get()).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
  project.remove();
});

/** Leaves one section of a document type, and the texts of that section of the authors who have such a document. */
function leaveOneSection(type: string, section: string, authors: readonly string[]): void {
  const folder = `templates/${type}`;
  const others = readdirSync(join(project.root, folder)).filter(
    (name) => ![`${section}.mdx`, "documenttype.yaml"].includes(name),
  );
  for (const name of others) rmSync(join(project.root, folder, name));
  const head = project.read(`${folder}/documenttype.yaml`).split("\nsecties:")[0];
  project.write(`${folder}/documenttype.yaml`, `${head}\nsecties: [${section}]\ninhoud: []\n`);
  for (const author of authors) {
    const texts = join(project.root, "content", author, type);
    for (const name of readdirSync(texts))
      if (name !== `${section}.md` && name !== "in-het-kort.md") rmSync(join(texts, name));
  }
}

async function open(address: string, width: number): Promise<number> {
  await tab.setViewport({ width, height: 900 });
  await openAtRest(tab, server.address + address);
  return tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Other pages that name every document. */
const lists = ["/hbel/uitvoeringsplan/delen/", "/hbel/cijfers/", "/downloads/", "/overzicht/", "/zoeken/"];

test("een titel van 200 tekens past op elk scherm, staat er heel en blijft heel in het kruimelpad van een hoofdstuk", async () => {
  for (const width of [1440, 768, 320]) {
    for (const address of ["/", "/hbel/", "/hbel/uitvoeringsplan/", "/hbel/uitvoeringsplan/leerroutes/", ...lists]) {
      expect(await open(address, width), `${address} op ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await open("/hbel/uitvoeringsplan/", 320);
  expect(await tab.$eval("h1", (heading) => heading.textContent)).toBe(title);
  expect(title).toHaveLength(200);
});

test("een tabel van 2.000 rijen rolt binnen haar kader, met de kop in beeld, en sorteert vlot", async () => {
  await open("/wassenaar/tabellen/", 1440);
  const table = "#risicos table";
  const { count, frame, screen, top } = await tab.evaluate((selector) => {
    const roll = document.querySelector(selector)?.parentElement as HTMLElement;
    roll.scrollTop = 5000;
    const head = roll.querySelector("thead th") as HTMLElement;
    return {
      count: roll.querySelectorAll("tbody tr").length,
      frame: roll.clientHeight,
      screen: window.innerHeight,
      top: head.getBoundingClientRect().top - roll.getBoundingClientRect().top,
    };
  }, table);
  expect(count).toBe(rows);
  expect(frame).toBeLessThan(screen);
  expect(Math.abs(top)).toBeLessThan(3);
  await tab.waitForSelector(`${table} .sorteer`);
  const [milliseconds, first] = await tab.evaluate((selector) => {
    const button = document.querySelector<HTMLElement>(`${selector} thead th button`);
    const start = performance.now();
    button?.click();
    button?.click();
    return [performance.now() - start, document.querySelector(`${selector} tbody th`)?.textContent ?? ""];
  }, table);
  expect(first).toContain(`Risico nummer ${rows - 1}`);
  expect(milliseconds).toBeLessThan(2000);
});

test("een post van nul en een tekort staan er gewoon, met een minteken", async () => {
  await open("/hbel/uitvoeringsplan/financien/", 320);
  const text = (await tab.$eval("main", (main) => main.textContent)) ?? "";
  expect(text).toMatch(/−\s?€?\s?\d|€\s?−\d/);
  const row = await tab.$$eval("#tabel-uitvoeringskosten tbody tr", (all) =>
    all.map((each) => each.textContent ?? "").find((each) => each.includes("eenmalig")),
  );
  expect(row).toMatch(/0$/);
});

test("een opsteller zonder stukken en zonder logo heeft een pagina met cijfers, tabellen en zijn naam", async () => {
  expect(await open("/drechtsteden/", 320)).toBeLessThanOrEqual(0);
  expect(await tab.$eval("h1", (heading) => heading.textContent?.trim())).toBe("Drechtsteden");
  expect(await tab.$$eval("main img", (pictures) => pictures.length)).toBe(0);
  expect(await tab.$('a[href="/drechtsteden/cijfers/"]')).not.toBeNull();
});

test("een stuk met één hoofdstuk is een heel stuk, met één pagina voor dat hoofdstuk", async () => {
  expect(await open("/hbel/startnotitie/", 320)).toBeLessThanOrEqual(0);
  const name = "1 Risico’s";
  expect(await tab.$$eval(".hoofdstuk > h2", (all) => all.map((each) => each.textContent))).toEqual([name]);
  expect(await open("/hbel/startnotitie/risicos/", 320)).toBeLessThanOrEqual(0);
  expect(await tab.$eval("h1", (heading) => heading.textContent)).toBe(name);
  expect(await tab.$$eval(".verder a", (all) => all.map((each) => each.textContent))).toEqual(["Vorige In het kort"]);
  expect(await tab.$eval(".gewoon", (words) => words.textContent)).toContain("Hier vindt u:");
  expect(await open("/hbel/startnotitie/delen/", 320)).toBeLessThanOrEqual(0);
});

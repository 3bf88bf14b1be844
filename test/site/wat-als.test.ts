import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults, RunOptions } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { openPublication, type Publication } from "../../src/site/publication.ts";
import { planOf } from "../../src/site/wat-als/plan-of.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { type BuiltSite, buildSite, projectRoot } from "./support/built-site.ts";

const browser = warmBrowser(browserFolder);
let site: BuiltSite;
let server: StaticServer;
let publication: Publication;
let tab: Page;
const address = "/hbel/wat-als/";

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
beforeEach(() => open());

async function open(search = "", width = 1440): Promise<void> {
  await tab.setViewport({ width, height: 900 });
  await tab.goto(server.address + address + search, { waitUntil: "load" });
  await tab.waitForSelector(".is-klaar");
}

const textOf = (selector: string) =>
  tab.$eval(selector, (element) => element.textContent?.replaceAll("\u00a0", " ") ?? "");
const amount = () => textOf(".uitkomst__bedrag");
const typedIn = (name: string) => tab.$eval(`#${name}`, (field) => (field as HTMLInputElement).value);

async function fill(name: string, value: string): Promise<void> {
  await tab.focus(`#${name}`);
  await tab.keyboard.down("Control");
  await tab.keyboard.press("a");
  await tab.keyboard.up("Control");
  await tab.keyboard.press("Delete");
  await tab.keyboard.type(value);
}

describe("de aannames van het plan", () => {
  test("geven in de browser de cijfers van de stukken, tot op de cent", async () => {
    const { figures } = publication.opsteller("hbel");
    const computed = await tab.$$eval("[data-deel=vergelijking] data", (all) =>
      all.map((each) => (each as HTMLDataElement).value),
    );
    const ids = [
      ...["personen.2022.b1", "personen.2022.onderwijs", "personen.2022.z", "prijs.2022.gewogen"],
      ...["leerroutes.2022.budget", "leerroutes.2022.kosten", "leerroutes.2022.saldo", "prijs.2022.omslag"],
      ...["middelen.2022.totaal", "uitvoering.2022.zonder-stelpost", "uitvoering.2022.saldo"],
    ];
    expect(computed).toEqual(ids.map((id) => figures.number(id).value.toFixed(2)));
  });

  test("staan zo in het stuk zelf", async () => {
    const saldo = await amount();
    await tab.goto(`${server.address}/hbel/uitvoeringsplan/`, { waitUntil: "load" });
    const printed = await tab.$$eval('a.cijfer[href$="#leerroutes.2022.saldo"]', (all) =>
      all.map((each) => each.textContent),
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const each of printed) expect(each?.replaceAll("\u00a0", " ")).toBe(saldo);
  });

  test("staan in het HTML al voordat een script loopt", async () => {
    expect(await site.html(address)).toContain("€\u00a062.700");
  });
});

describe("een aanname veranderen", () => {
  test("rekent door, noemt het verschil en zet de aanname in het adres", async () => {
    await fill("personen", "60");
    await fill("aandeel-onderwijs", "30");
    expect(await amount()).toBe("€ 37.440");
    expect(await textOf(".uitkomst")).toContain("minder dan in het plan");
    await tab.waitForFunction(() => location.search !== "");
    expect(await tab.evaluate(() => location.search)).toBe(
      "?personen=60&aandeel-b1=48&aandeel-onderwijs=30&aandeel-z=22",
    );
    expect(await textOf("#personen-plan")).toBe("In het plan: 55");
  });

  test("wie het adres opent, ziet dezelfde uitkomst", async () => {
    await open("?personen=60&aandeel-b1=45&aandeel-onderwijs=30&aandeel-z=25");
    expect(await amount()).toBe("€ 39.600");
    expect(await typedIn("aandeel-z")).toBe("25");
  });

  test("met het toetsenbord: een pijl op de schuif verzet het aandeel, en de andere schuiven mee", async () => {
    await tab.focus('input[type=range][name="aandeel-b1"]');
    await tab.keyboard.press("ArrowRight");
    expect(await typedIn("aandeel-b1")).toBe("56");
    const shares = await Promise.all(["b1", "onderwijs", "z"].map((id) => typedIn(`aandeel-${id}`)));
    expect(shares.map(Number).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  test("een lezer met een schermlezer hoort de uitkomst één keer, als het rustig is", async () => {
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector("[data-deel=gezegd]") as HTMLElement;
      new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
        childList: true,
        subtree: true,
      });
    });
    await tab.focus('input[type=range][name="personen"]');
    for (let i = 0; i < 8; i++) await tab.keyboard.press("ArrowRight");
    await tab.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain("Er blijft over op de leerroutes");
  });

  test.each(["", "12,5,3", "-3", "99999"])(
    "%j wordt geweigerd in woorden, en de berekening blijft staan",
    async (typed) => {
      await fill("personen", typed);
      expect(await textOf("#personen-fout")).toContain("heel getal in van 0 tot en met 200");
      expect(await tab.$eval("#personen", (field) => field.getAttribute("aria-invalid"))).toBe("true");
      expect(await amount()).toBe("€ 62.700");
      await tab.focus("#tarief");
      expect(await typedIn("personen")).toBe("55");
    },
  );

  test("een onmogelijk adres rekent met het plan en zegt dat", async () => {
    await open("?personen=60&aandeel-b1=90&aandeel-onderwijs=90&aandeel-z=90");
    expect(await textOf("[data-deel=melding]")).toContain("de aandelen van de leerroutes");
    expect(await typedIn("aandeel-b1")).toBe("55");
    expect(await typedIn("personen")).toBe("60");
  });
});

describe("terug naar het plan", () => {
  test("kan per aanname, en houdt de andere", async () => {
    await open("?personen=60&prijs-z=9000");
    await tab.click('[data-terug="personen"]');
    expect(await typedIn("personen")).toBe("55");
    expect(await typedIn("prijs-z")).toBe("9000");
    expect(await tab.$eval('[data-terug="personen"]', (button) => (button as HTMLElement).hidden)).toBe(true);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("personen");
  });

  test("kan in één keer", async () => {
    await open("?personen=60&prijs-z=9000&tarief=90000");
    await tab.click('[data-knop="plan"]');
    expect(await amount()).toBe("€ 62.700");
    await tab.waitForFunction(() => location.search === "");
  });
});

describe("de pagina", () => {
  test("zegt dat dit geen besluit is", async () => {
    expect(await textOf(".waarschuw")).toContain("geen besluit");
  });

  test("bestaat alleen waar de gegevens genoeg zijn, en anders wijst niets ernaar", async () => {
    for (const opsteller of publication.opstellers) {
      const isThere = site.pages.includes(`/${opsteller.id}/wat-als/`);
      expect(isThere, opsteller.id).toBe(planOf(publication.dataset, opsteller) !== undefined);
      if (!isThere)
        for (const page of site.pages) expect(await site.html(page)).not.toContain(`/${opsteller.id}/wat-als/`);
    }
    expect(site.pages).toContain(address);
    expect(site.pages).not.toContain("/midden-limburg/wat-als/");
  });

  test("toont zonder script de uitgewerkte voorbeelden, en geen knop die niets doet", async () => {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(server.address + address, { waitUntil: "load" });
    await tab.setJavaScriptEnabled(true);
    const visible = await Promise.all(
      ["#voorbeelden table", ".watals__in", ".met-script"].map(async (each) => (await tab.$(each))?.isVisible()),
    );
    expect(visible).toEqual([true, false, false]);
    const columns = await tab.$$eval("#voorbeelden thead th", (all) => all.length);
    expect(columns).toBe(5);
  });

  test.each([
    ["licht", 1440, "light"],
    ["donker", 1440, "dark"],
    ["smal", 320, "light"],
  ] as const)("heeft geen gebreken in toegankelijkheid (%s)", async (_, width, scheme) => {
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await open("?personen=60&aandeel-b1=5&aandeel-onderwijs=90&aandeel-z=5", width);
    await tab.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await tab.evaluate(() => {
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("is geldig HTML", async () => {
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(
      await site.html(address),
    );
    const mistakes = report.results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
    expect(mistakes.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`)).toEqual([]);
  });

  test("weegt met zijn script ten hoogste 15 kB aan script", async () => {
    const html = await site.html(address);
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source as string);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (source) => gzipSync(await readFile(join(site.folder, source))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
  });

  test("verschuift niet terwijl zij laadt", async () => {
    await tab.evaluateOnNewDocument(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open();
    expect(await tab.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  });
});

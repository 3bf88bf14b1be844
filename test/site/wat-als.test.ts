import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { planOf } from "../../src/site/wat-als/plan-of.ts";
import { axeFindings } from "./support/axe.ts";
import { coveredFocus } from "./support/covered-focus.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const address = "/hbel/wat-als/";

const web = siteInBrowser();
beforeEach(() => open());

async function open(search = "", width = 1440): Promise<void> {
  await web.tab.setViewport({ width, height: 900 });
  await web.tab.goto(web.address + address + search, { waitUntil: "load" });
  await web.tab.waitForSelector(".is-klaar");
}

const textOf = (selector: string) =>
  web.tab.$eval(selector, (element) => element.textContent?.replaceAll("\u00a0", " ") ?? "");
const amount = () => textOf(".uitkomst__bedrag");
const typedIn = (name: string) => web.tab.$eval(`#${name}`, (field) => (field as HTMLInputElement).value);

async function fill(name: string, value: string): Promise<void> {
  await web.tab.focus(`#${name}`);
  await web.tab.keyboard.down("Control");
  await web.tab.keyboard.press("a");
  await web.tab.keyboard.up("Control");
  await web.tab.keyboard.press("Delete");
  await web.tab.keyboard.type(value);
}

describe("de aannames van het plan", () => {
  test("geven in de browser de cijfers van de stukken, tot op de cent", async () => {
    const { figures } = web.publication.opsteller("hbel");
    const computed = await web.tab.$$eval("[data-deel=vergelijking] data", (all) =>
      all.map((each) => (each as HTMLDataElement).value),
    );
    const ids = [
      ...["personen.2022.b1", "personen.2022.onderwijs", "personen.2022.z", "prijs.2022.gewogen"],
      ...["leerroutes.2022.budget", "leerroutes.2022.kosten", "leerroutes.2022.saldo", "prijs.2022.omslag"],
      ...["middelen.2022.totaal", "uitvoering.2022.zonder-stelpost", "uitvoering.2022.saldo"],
    ];
    expect(computed).toEqual(ids.map((id) => figures.number(id).value.toFixed(2)));
  });

  test("houden op een kleine telefoon het verschil met het plan in beeld", async () => {
    await open("", 320);
    await fill("personen", "120");
    const [right, screen] = await web.tab.$eval("[data-deel=vergelijking] thead th:last-child", (head) => [
      head.getBoundingClientRect().right,
      document.documentElement.clientWidth,
    ]);
    expect(right).toBeLessThanOrEqual(screen as number);
  });

  test("liggen op een telefoon niet onder de balk met de uitkomst als het toetsenbord er komt", async () => {
    await open("", 320);
    await web.tab.setViewport({ width: 320, height: 640 });
    await web.tab.focus("#personen");
    expect(await coveredFocus(web.tab, 24)).toEqual([]);
  });

  test("staan zo in het stuk zelf", async () => {
    const saldo = await amount();
    await web.tab.goto(`${web.address}/hbel/uitvoeringsplan/`, { waitUntil: "load" });
    const printed = await web.tab.$$eval('a.cijfer[href$="#leerroutes.2022.saldo"]', (all) =>
      all.map((each) => each.textContent),
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const each of printed) expect(each?.replaceAll("\u00a0", " ")).toBe(saldo);
  });

  test("staan in het HTML al voordat een script loopt", async () => {
    expect(await web.site.html(address)).toContain("€\u00a062.700");
  });
});

describe("een aanname veranderen", () => {
  test("rekent door, noemt het verschil en zet de aanname in het adres", async () => {
    await fill("personen", "60");
    await fill("aandeel-onderwijs", "30");
    expect(await amount()).toBe("€ 37.440");
    expect(await textOf(".uitkomst")).toContain("minder dan in het plan");
    await web.tab.waitForFunction(() => location.search !== "");
    expect(await web.tab.evaluate(() => location.search)).toBe(
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
    await web.tab.focus('input[type=range][name="aandeel-b1"]');
    await web.tab.keyboard.press("ArrowRight");
    expect(await typedIn("aandeel-b1")).toBe("56");
    const shares = await Promise.all(["b1", "onderwijs", "z"].map((id) => typedIn(`aandeel-${id}`)));
    expect(shares.map(Number).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  test("een lezer met een schermlezer hoort de uitkomst één keer, als het rustig is", async () => {
    await web.tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector("[data-deel=gezegd]") as HTMLElement;
      new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
        childList: true,
        subtree: true,
      });
    });
    await web.tab.focus('input[type=range][name="personen"]');
    for (let i = 0; i < 8; i++) await web.tab.keyboard.press("ArrowRight");
    await web.tab.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    const heard = await web.tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain("Er blijft over op de leerroutes");
  });

  test.each(["", "12,5,3", "-3", "99999"])(
    "%j wordt geweigerd in woorden, en de berekening blijft staan",
    async (typed) => {
      await fill("personen", typed);
      expect(await textOf("#personen-fout")).toContain("heel getal in van 0 tot en met 200");
      expect(await web.tab.$eval("#personen", (field) => field.getAttribute("aria-invalid"))).toBe("true");
      expect(await amount()).toBe("€ 62.700");
      await web.tab.focus("#tarief");
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
    await web.tab.click('[data-terug="personen"]');
    expect(await typedIn("personen")).toBe("55");
    expect(await typedIn("prijs-z")).toBe("9000");
    expect(await web.tab.$eval('[data-terug="personen"]', (button) => (button as HTMLElement).hidden)).toBe(true);
    expect(await web.tab.evaluate(() => document.activeElement?.id)).toBe("personen");
  });

  test("kan in één keer", async () => {
    await open("?personen=60&prijs-z=9000&tarief=90000");
    await web.tab.click('[data-knop="plan"]');
    expect(await amount()).toBe("€ 62.700");
    await web.tab.waitForFunction(() => location.search === "");
  });
});

describe("de pagina", () => {
  test("zegt dat dit geen besluit is", async () => {
    expect(await textOf(".waarschuw")).toContain("geen besluit");
  });

  test("bestaat alleen waar de gegevens genoeg zijn, en anders wijst niets ernaar", async () => {
    for (const opsteller of web.publication.opstellers) {
      const isThere = web.site.pages.includes(`/${opsteller.id}/wat-als/`);
      expect(isThere, opsteller.id).toBe(planOf(web.publication.dataset, opsteller) !== undefined);
      if (!isThere)
        for (const page of web.site.pages) expect(await web.site.html(page)).not.toContain(`/${opsteller.id}/wat-als/`);
    }
    expect(web.site.pages).toContain(address);
    expect(web.site.pages).not.toContain("/midden-limburg/wat-als/");
  });

  test("toont zonder script de uitgewerkte voorbeelden, en geen knop die niets doet", async () => {
    await web.tab.setJavaScriptEnabled(false);
    await web.tab.goto(web.address + address, { waitUntil: "load" });
    await web.tab.setJavaScriptEnabled(true);
    const visible = await Promise.all(
      ["#voorbeelden table", ".watals__in", ".met-script"].map(async (each) => (await web.tab.$(each))?.isVisible()),
    );
    expect(visible).toEqual([true, false, false]);
    const columns = await web.tab.$$eval("#voorbeelden thead th", (all) => all.length);
    expect(columns).toBe(5);
  });

  test.each([
    ["licht", 1440, "light"],
    ["donker", 1440, "dark"],
    ["smal", 320, "light"],
  ] as const)("heeft geen gebreken in toegankelijkheid (%s)", async (_, width, scheme) => {
    await web.tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await open("?personen=60&aandeel-b1=5&aandeel-onderwijs=90&aandeel-z=5", width);
    expect(await axeFindings(web.tab)).toEqual([]);
    const overflow = await web.tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("weegt met zijn script ten hoogste 15 kB aan script", async () => {
    const html = await web.site.html(address);
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source as string);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (source) => gzipSync(await readFile(join(web.site.folder, source))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
  });
});

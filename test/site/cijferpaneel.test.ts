import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { openAtRest, siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

const plan = "/hbel/uitvoeringsplan/";
const ontzorgen = '#tabel-uitvoeringskosten a[href="/hbel/cijfers/#uitvoering.2022.ontzorgen"]';

async function show(address: string, width = 1440, scheme: "light" | "dark" = "light"): Promise<void> {
  await web.tab.setViewport({ width, height: 800 });
  await web.tab.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await web.tab.goto("about:blank");
  await openAtRest(web.tab, web.address + address);
}

const shownName = () => web.tab.$eval("#paneel[open] h2", (heading) => heading.textContent);
const focused = () => web.tab.evaluate(() => document.activeElement?.textContent?.trim());
const isOpen = async () => (await web.tab.$("#paneel[open]")) !== null;

/** Waits until the panel shows the figure of this name. */
async function panelOf(name: string): Promise<void> {
  await web.tab.waitForFunction((asked) => document.querySelector("#paneel[open] h2")?.textContent === asked, {}, name);
}

/** Looks a number up as a reader does, and chooses it once it lies still. */
async function choose(number: string): Promise<void> {
  await web.tab.waitForFunction(
    (selector) => {
      const found = document.querySelector(selector);
      const place = () => found?.getBoundingClientRect().top ?? Number.NaN;
      const before = place();
      if (before < 0 || before > innerHeight - 40) found?.scrollIntoView({ block: "center" });
      return new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(place() === before))),
      );
    },
    {},
    number,
  );
  await web.tab.click(number);
}

describe("elk cijfer op elke pagina van een stuk", () => {
  test("is een <data> of <time> met de exacte waarde, en leidt naar zijn rij in het register", async () => {
    let count = 0;
    for (const opsteller of web.publication.opstellers) {
      const register = await web.site.html(`/${opsteller.id}/cijfers/`);
      const figures = new Map(web.publication.registerOf(opsteller).cijfers.map((figure) => [figure.id, figure]));
      for (const { id } of opsteller.gegevens.documenten) {
        const html = await web.site.html(`/${opsteller.id}/${id}/`);
        const links = html.match(/class="cijfer"/g) ?? [];
        const numbers = [
          ...html.matchAll(
            /<(data|time) (?:value|datetime)="([^"]+)"><a class="cijfer" data-laag="([a-z]+)" href="\/([^/]+)\/cijfers\/#([^"]+)">/g,
          ),
        ];
        expect(numbers.length, `${opsteller.id}/${id}`).toBe(links.length);
        expect(numbers.length).toBeGreaterThan(10);
        for (const [, kind, value = "", layer, author, figureId = ""] of numbers) {
          const figure = figures.get(figureId);
          expect(author).toBe(opsteller.id);
          expect(figure, figureId).toBeDefined();
          expect(layer, figureId).toBe(figure?.laag);
          if (kind === "time") expect(value).toBe(figure?.waarde);
          else expect(Math.abs(Number(value) - Number(figure?.waarde)), figureId).toBeLessThanOrEqual(0.005);
          expect(register).toContain(` id="${figureId}"`);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(700);
  });
});

describe("het paneel", () => {
  test("gaat open met Enter en met de spatiebalk, krijgt de focus en geeft die met Escape terug", async () => {
    await show(plan);
    for (const key of ["Enter", "Space"] as const) {
      await web.tab.focus(ontzorgen);
      await web.tab.keyboard.press(key);
      await panelOf("Financieel ontzorgen");
      expect(await focused()).toBe("Financieel ontzorgen");
      expect(await web.tab.$eval(ontzorgen, (link) => link.getAttribute("aria-expanded"))).toBe("true");
      await web.tab.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      expect(await focused()).toBe("38.528");
      expect(await web.tab.$eval(ontzorgen, (link) => link.getAttribute("aria-expanded"))).toBe("false");
    }
  });

  test("is een dialoog met een naam, en het cijfer een knop die zegt of het open is", async () => {
    await show(plan);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    const dialog = await web.tab.$('::-p-aria([name="Uitleg bij dit cijfer Financieel ontzorgen"][role="dialog"])');
    expect(await dialog?.evaluate(({ id }) => id)).toBe("paneel");
    const button = await web.tab.$('#tabel-uitvoeringskosten ::-p-aria([name="38.528"][role="button"])');
    expect(await button?.evaluate((link) => link.getAttribute("aria-controls"))).toBe("paneel");
  });

  test("volgt op het blok waarin het cijfer staat, zodat wie verder tabt in het paneel komt en daarna verder leest", async () => {
    await show(plan);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    expect(await web.tab.$eval("#paneel", (panel) => panel.previousElementSibling?.id)).toBe("tabel-uitvoeringskosten");
    await web.tab.keyboard.press("Tab");
    expect(await web.tab.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Sluit uitleg");
    await web.tab.keyboard.press("Enter");
    expect(await isOpen()).toBe(false);
    expect(await focused()).toBe("38.528");
  });

  test("werkt ook op de bladzijde van één hoofdstuk, na het blok waarin het cijfer staat", async () => {
    await show(`${plan}financien/`);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    expect(await web.tab.$eval("#paneel", (panel) => panel.previousElementSibling?.id)).toBe("tabel-uitvoeringskosten");
  });

  test("opent een onderdeel op dezelfde plek, met een weg terug", async () => {
    await show(plan);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    await web.tab.click('#paneel a[href="/hbel/cijfers/#middelen.2022.totaal"]');
    await panelOf("Middelen voor de uitvoering, totaal HBEL");
    expect(await focused()).toBe("Middelen voor de uitvoering, totaal HBEL");
    await web.tab.click('#paneel a[href="/hbel/cijfers/#middelen.2022.huizen"]');
    await panelOf("Middelen voor de uitvoering, Huizen");
    await web.tab.click(".paneel__terug");
    await panelOf("Middelen voor de uitvoering, totaal HBEL");
    await web.tab.click(".paneel__terug");
    await panelOf("Financieel ontzorgen");
    expect(await web.tab.$(".paneel__terug")).toBeNull();
    await web.tab.keyboard.press("Escape");
    expect(await focused()).toBe("38.528");
  });

  test("toont formule, bron, wat de bron afdrukte en de weg naar het register", async () => {
    await show(plan);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    const text = (await web.tab.$eval("#paneel", (panel) => panel.textContent)).replaceAll("\u00a0", " ");
    for (const words of ["€ 38.528,40", "Gedrukt in de bron", "€ 34.902", "paragraaf 1.10", "Raming", "voor 2022"])
      expect(text).toContain(words);
    const links = await web.tab.$$eval("#paneel a", (all) => all.map((link) => link.getAttribute("href")));
    expect(links.at(-1)).toBe("/hbel/cijfers/#uitvoering.2022.ontzorgen");
  });

  test("toont de zwakste status van de delen: € 132.567 is een aanname, omdat de kosten per fte dat zijn", async () => {
    await show(plan);
    await choose('#tabel-uitvoeringskosten a[href="/hbel/cijfers/#uitvoering.2022.integratieconsulent"]');
    await panelOf("Integratieconsulent");
    expect(await web.tab.$eval(".paneel__status", (status) => status.textContent)).toBe("Aanname voor 2022");
    expect(
      await web.tab.$$eval(".paneel .operanden .laagmerk", (marks) => marks.map((mark) => mark.textContent)),
    ).toEqual(["Raming", "Aanname"]);
  });

  test("haalt de cijfers pas op als iemand ernaar vraagt, en dan één keer", async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
    web.tab.on("request", note);
    await show(plan);
    expect(asked.filter((path) => path.endsWith(".json") || path.includes("panel"))).toEqual([]);
    await choose(ontzorgen);
    await panelOf("Financieel ontzorgen");
    await web.tab.click('#paneel a[href="/hbel/cijfers/#middelen.2022.totaal"]');
    await panelOf("Middelen voor de uitvoering, totaal HBEL");
    web.tab.off("request", note);
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual(["/hbel/cijfers.json"]);
  });

  test("zegt het als de uitleg niet te halen is, met een koppeling naar het register", async () => {
    await show(plan);
    await web.tab.setRequestInterception(true);
    const refuse = (request: { url(): string; abort(): Promise<void>; continue(): Promise<void> }) =>
      void (request.url().endsWith(".json") ? request.abort() : request.continue());
    web.tab.on("request", refuse);
    await choose(ontzorgen);
    await panelOf("Geen uitleg");
    expect(await web.tab.$eval("#paneel .paneel__deel a", (link) => link.getAttribute("href"))).toContain(
      "#uitvoering.2022.ontzorgen",
    );
    web.tab.off("request", refuse);
    await web.tab.setRequestInterception(false);
  });

  test("leidt naar het register als het paneel zelf niet te halen is", async () => {
    // A reader who was not here before: browsers keep scripts in memory and do not ask for them again.
    const newcomer = await web.tab.browser().createBrowserContext();
    const tab = await newcomer.newPage();
    await tab.setRequestInterception(true);
    let refused = 0;
    tab.on("request", (request) => {
      if (!request.url().includes("/panel.")) return void request.continue();
      refused += 1;
      return void request.abort();
    });
    await openAtRest(tab, web.address + plan);
    await tab.focus(ontzorgen);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
    const { pathname, hash } = new URL(tab.url());
    expect(pathname + hash).toBe("/hbel/cijfers/#uitvoering.2022.ontzorgen");
    expect(refused).toBe(1);
    await newcomer.close();
  });

  test.each([
    [320, "dark"],
    [768, "light"],
    [1440, "dark"],
  ] as const)(
    "op %i pixels (%s) past het in het scherm, laat het cijfer vrij en heeft axe er niets op aan te merken",
    async (width, scheme) => {
      await show(plan, width, scheme);
      await web.tab.$eval(ontzorgen, (link) => link.scrollIntoView({ block: "end" }));
      await choose(ontzorgen);
      await panelOf("Financieel ontzorgen");
      const [panel, number] = await web.tab.evaluate((selector) => {
        const box = (asked: string) => (document.querySelector(asked) as Element).getBoundingClientRect().toJSON();
        return [box("#paneel"), box(selector)] as [DOMRect, DOMRect];
      }, ontzorgen);
      expect(panel.left).toBeGreaterThanOrEqual(0);
      expect(panel.right).toBeLessThanOrEqual(width);
      expect(Math.floor(panel.bottom)).toBeLessThanOrEqual(800);
      expect(number.top).toBeGreaterThanOrEqual(0);
      const isCovered = panel.top < number.bottom && panel.bottom > number.top && panel.left < number.right;
      expect(isCovered).toBe(false);
      expect(await axeFindings(web.tab, { part: "#paneel" })).toEqual([]);
      expect(
        await web.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  test("ligt bij een brede tabel onder de rij, niet over het cijfer", async () => {
    await show("/hbel/uitvoeringsplan/");
    const wide = ".tabel--liggend td:last-child a.cijfer";
    await choose(wide);
    await web.tab.waitForSelector("#paneel[open] .paneel__waarde");
    const [top, bottom] = await web.tab.evaluate(
      (selector) => [
        (document.querySelector("#paneel") as Element).getBoundingClientRect().top,
        (document.querySelector(selector) as Element).getBoundingClientRect().bottom,
      ],
      wide,
    );
    expect(top).toBeGreaterThanOrEqual(bottom as number);
    expect(await shownName()).not.toBe("Even laden");
  });

  test("weegt tot iemand een cijfer kiest, met alles wat het lezen helpt, hooguit 4 kB", async () => {
    const [, script] = /<script[^>]* src="(\/_astro\/[^"]+)"/.exec(await web.site.html(plan)) ?? [];
    const files = [await readFile(join(web.site.folder, script ?? ""), "utf8")];
    for (const [, name] of (files[0] ?? "").matchAll(/from\s*"\.\/([^"]+\.js)"/g))
      files.push(await readFile(join(web.site.folder, "_astro", name ?? ""), "utf8"));
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(4000);
  });
});

test("zonder script is een cijfer een gewone koppeling naar zijn rij in het register", async () => {
  await web.tab.setJavaScriptEnabled(false);
  try {
    await show(`${plan}#tabel-uitvoeringskosten`);
    await Promise.all([web.tab.waitForNavigation(), web.tab.click(ontzorgen)]);
    expect(new URL(web.tab.url()).pathname + new URL(web.tab.url()).hash).toBe(
      "/hbel/cijfers/#uitvoering.2022.ontzorgen",
    );
  } finally {
    await web.tab.setJavaScriptEnabled(true);
  }
});

describe("het cijferregister", () => {
  const register = "/hbel/cijfers/";
  const registered = () => web.publication.registerOf(web.publication.opsteller("hbel")).cijfers.length;
  const shownRows = () => web.tab.$$eval(".rcijfer:not([hidden])", (rows) => rows.map(({ id }) => id));

  test("is zonder script helemaal te lezen, en heeft dan geen zoekvelden die niets doen", async () => {
    await web.tab.setJavaScriptEnabled(false);
    await show(register);
    expect((await shownRows()).length).toBeGreaterThan(200);
    expect(await web.tab.$eval("[data-filter]", (form) => (form as HTMLElement).offsetHeight)).toBe(0);
    await web.tab.setJavaScriptEnabled(true);
  });

  test("zoekt op naam, ook zonder accenten en hoofdletters, en telt wat het vond", async () => {
    await show(register);
    await web.tab.type("#zoek", "FORMATIE integratieconsulent");
    const found = await shownRows();
    expect(found).toContain("uitvoering.2022.fte.integratieconsulent");
    expect(found.length).toBeLessThan(10);
    expect(await web.tab.$eval("[role=status]", (told) => told.textContent)).toBe(
      `${found.length} van ${registered()} cijfers`,
    );
    await web.tab.type("#zoek", "xyz");
    expect(await web.tab.$eval("[role=status]", (told) => told.textContent)).toBe("Geen cijfer gevonden.");
  });

  test("kiest op status, op soort en op stuk, en onthoudt de keuze in het adres", async () => {
    await show(register);
    await web.tab.select("#soort", "wijkt-af");
    const deviating = await shownRows();
    expect(deviating).toContain("uitvoering.2022.ontzorgen");
    expect(deviating).not.toContain("uitvoering.2022.handhaving");
    const groups = await web.tab.$$eval(".groepen li:not([hidden]) a", (links) =>
      links.map((link) => link.textContent),
    );
    expect(groups).toContain("Uitvoeringskosten 2022");
    expect(groups).not.toContain("Boetes");
    await web.tab.select("#stuk", "in-startnotitie");
    expect((await shownRows()).length).toBeLessThan(deviating.length);
    expect(new URL(web.tab.url()).search).toBe("?stuk=in-startnotitie&soort=wijkt-af");
    await web.tab.reload({ waitUntil: "networkidle0" });
    expect((await shownRows()).length).toBeLessThan(deviating.length);
    await show(register);
    await web.tab.click("input[value=wettelijk]");
    expect((await shownRows()).some((id) => id.startsWith("wet."))).toBe(false);
    await web.tab.click(".filters button");
    expect((await shownRows()).length).toBe(registered());
    expect(new URL(web.tab.url()).search).toBe("");
  });

  test("toont het cijfer waar een koppeling heen leidt, ook als het weggefilterd was", async () => {
    await show(`${register}?zoek=formatie#middelen.2022.totaal`);
    const row = await web.tab.$eval('[id="middelen.2022.totaal"]', (element) => ({
      hidden: (element as HTMLElement).hidden,
      top: element.getBoundingClientRect().top,
      isTarget: element.matches(":target"),
    }));
    expect(row).toMatchObject({ hidden: false, isTarget: true });
    expect(row.top).toBeLessThan(800);
  });

  test.each(["/wassenaar/cijfers/", register])("%s weegt gecomprimeerd hooguit 60 kB", async (address) => {
    expect(gzipSync(await web.site.html(address)).length).toBeLessThan(60_000);
  });
});

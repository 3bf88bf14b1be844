import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { readPdf } from "../support/read-pdf.ts";
import { coveredFocus } from "./support/covered-focus.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const stuk = "/hbel/uitvoeringsplan/";
const hoofdstuk = "/hbel/uitvoeringsplan/leerroutes/";

const web = siteInBrowser();
let tab: Page;

beforeEach(async () => {
  tab = await web.newTab();
  return () => tab.close();
});

const open = (address: string, width = 1440): Promise<void> => web.open(address, { tab, width, until: "rest" });

/** What has the focus: its class and its text. */
const focused = () =>
  tab.evaluate(() => [document.activeElement?.className ?? "", document.activeElement?.textContent?.trim() ?? ""]);

describe("wat een raadslid het eerst zoekt", () => {
  test.each([stuk, hoofdstuk])("van %s is het gevraagde besluit één klik ver", async (address) => {
    await open(address);
    const link = ".statusband a";
    const to = await tab.$eval(link, (each) => each.getAttribute("href"));
    expect(to).toBe(`${stuk}#kort-gevraagd-besluit`);
    await tab.goto(web.address + to, { waitUntil: "load" });
    expect(await tab.$eval(":target", (each) => each.textContent)).toBe("Gevraagd besluit");
  });

  test.each([stuk, "/hbel/"])("van %s is wie vragen beantwoordt één klik ver", async (address) => {
    await open(address);
    const to = await tab.$eval('.feiten a[href^="/contact/"]', (each) => each.getAttribute("href"));
    await tab.goto(web.address + to, { waitUntil: "load" });
    expect(await tab.$eval("section:has(> :target)", (each) => each.textContent)).toMatch(/HBEL.*@/s);
  });

  test("hoe een stuk is gecontroleerd, staat één klik van het begin", async () => {
    await open(stuk);
    await tab.click('.marge a[href="#controle"]');
    expect(await tab.$eval(":target", (each) => each.textContent)).toBe("Hoe dit stuk is gecontroleerd");
  });

  test("wat een voorziening kost en scheelt, staat op een breed scherm naast elkaar zonder schuiven", async () => {
    await open("/hbel/uitvoeringsplan/financien/");
    const frame = "#tabel-voorzieningen > .tabel__rol";
    expect(await tab.$eval(`${frame} tbody`, (body) => body.textContent)).toContain("verschilt per gemeente");
    expect(await tab.$eval(frame, (each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  });
});

describe("lezen op de plaats zelf", () => {
  test("een noot opent met het toetsenbord onder de alinea, en Escape brengt de lezer terug bij het nummer", async () => {
    await open(hoofdstuk);
    await tab.focus("a.nootref");
    await tab.keyboard.press("Enter");
    const box = await tab.waitForSelector(".inplek");
    expect(await box?.evaluate((node) => node.getAttribute("aria-label"))).toBe("Noot 1");
    expect(await box?.evaluate((node) => (node as HTMLElement).textContent.length > 20)).toBe(true);
    expect(await tab.$eval("a.nootref", (link) => link.getAttribute("aria-expanded"))).toBe("true");
    await tab.keyboard.press("Escape");
    expect(await tab.$(".inplek")).toBeNull();
    expect((await focused())[0]).toBe("nootref");
  });

  test("een begrip laat zijn uitleg zien, uit de begrippenlijst", async () => {
    await open(hoofdstuk);
    await tab.click('.tekst a[href^="/begrippen/#"]');
    const box = await tab.waitForSelector(".inplek p:nth-of-type(2)");
    const term = await tab.$eval('.tekst a[href^="/begrippen/#"]', (link) => (link as HTMLAnchorElement).hash.slice(1));
    const shown = await box?.evaluate((node) => node.textContent);
    await open("/begrippen/");
    expect(await tab.$eval(`#${term} dd > p`, (node) => node.textContent)).toBe(shown);
  });

  test("is de begrippenlijst er niet, dan gaat de koppeling gewoon ergens heen", async () => {
    await open(hoofdstuk);
    await tab.setRequestInterception(true);
    tab.on("request", (request) =>
      request.resourceType() === "fetch" ? void request.abort() : void request.continue(),
    );
    await Promise.all([tab.waitForNavigation(), tab.click('.tekst a[href^="/begrippen/#"]')]);
    expect(new URL(tab.url()).pathname).toBe("/begrippen/");
  });

  test("de inhoud van een laat hoofdstuk toont waar de lezer is", async () => {
    await open("/hbel/uitvoeringsplan/financien/");
    const [line, list] = await tab.$eval(".inhoud", (node) => {
      const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom;
      return [bottom(node.querySelector("[aria-current]")), bottom(node)];
    });
    expect(line).toBeLessThan(list as number);
  });

  test("de inhoud wijst aan welk hoofdstuk in beeld is", async () => {
    await open(stuk);
    // Chapters above get their own height when they come near, so a reader looks again until the chapter stays in sight.
    await tab.waitForFunction(() => {
      document.getElementById("leerroutes")?.scrollIntoView({ behavior: "instant" });
      return document.querySelector(".inhoud [aria-current]")?.getAttribute("href") === "#leerroutes";
    });
    expect(await tab.$$eval(".inhoud [aria-current]", (links) => links.length)).toBe(1);
  });
});

describe("tabellen", () => {
  const column = (index: number) =>
    tab.$$eval(
      `${table} tbody tr`,
      (rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ""),
      index,
    );
  const table = "#tabel-uitvoeringskosten";

  test("een kolom sorteert op grootte, andersom, en komt terug in de volgorde van het stuk", async () => {
    await open("/hbel/uitvoeringsplan/financien/");
    await tab.waitForSelector(`${table} .sorteer`);
    const amounts = (cells: string[]) => cells.map((cell) => Number(cell.replaceAll(".", "")));
    const original = await column(2);
    const head = `${table} thead th:nth-child(3)`;
    const sort = async (): Promise<string | null> => {
      await tab.focus(`${head} button`);
      await tab.keyboard.press("Enter");
      return tab.$eval(head, (cell) => cell.getAttribute("aria-sort"));
    };
    expect(await sort()).toBe("ascending");
    const rising = amounts(await column(2));
    expect(rising).toEqual(amounts(original).sort((a, b) => a - b));
    expect(await sort()).toBe("descending");
    expect(amounts(await column(2))).toEqual([...rising].reverse());
    expect(await sort()).toBeNull();
    expect(await column(2)).toEqual(original);
    expect(await tab.$$eval(`${table} tfoot tr`, (rows) => rows.length)).toBeGreaterThan(0);
  });

  test("de kop blijft in beeld als de tabel voorbijkomt", async () => {
    await open("/hbel/uitvoeringsplan/financien/");
    const top = await tab.evaluate((selector) => {
      const body = document.querySelector(`${selector} tbody`) as HTMLElement;
      window.scrollTo({ top: body.getBoundingClientRect().top + window.scrollY + 150, behavior: "instant" });
      return document.querySelector(`${selector} thead th`)?.getBoundingClientRect().top;
    }, table);
    expect(top).toBe(0);
  });

  test("en bedekt niet wat het toetsenbord bereikt, ook niet terug naar boven", async () => {
    await web.open("/hbel/uitvoeringsplan/financien/", { tab, width: 1440, until: "rest" });
    await tab.setViewport({ width: 1440, height: 400 });
    await tab.focus("#tabel-voorzieningen + * a, #tabel-voorzieningen .tabelvoet a");
    expect(await coveredFocus(tab, 40, true)).toEqual([]);
  });

  test("ook boven de namen van de rijen van een brede tabel", async () => {
    await open("/hbel/uitvoeringsplan/monitoring/");
    const isOnTop = await tab.evaluate(() => {
      const wide = document.querySelector(".tabel__rol--breed table") as HTMLTableElement;
      window.scrollTo({ top: wide.getBoundingClientRect().top + window.scrollY + 300, behavior: "instant" });
      return [...wide.querySelectorAll("thead th")].map((head) => {
        const { left, top, height } = head.getBoundingClientRect();
        return head.contains(document.elementFromPoint(left + 5, top + height / 2));
      });
    });
    expect(isOnTop.length).toBeGreaterThan(3);
    expect(isOnTop).not.toContain(false);
  });

  test.each([
    ["/hbel/uitvoeringsplan/", 1440],
    ["/hbel/uitvoeringsplan/risicos/", 1440],
    ["/hbel/uitvoeringsplan/risicos/", 900],
  ])("een brede tabel gebruikt de ruimte naast de tekst: %s op %i pixels", async (address, width) => {
    await open(address, width);
    const [table = 0, text = 0, page = 0] = await tab.$eval("#tabel-risicos", (node) => [
      node.clientWidth,
      node.closest(".hoofdstuk")?.clientWidth ?? Number.NaN,
      document.documentElement.scrollWidth,
    ]);
    expect(table).toBeGreaterThan(text + 100);
    expect(page).toBe(width);
  });

  test("wat te breed is voor een telefoon schuift binnen zijn eigen kader, met de naam van de rij in beeld", async () => {
    await open("/hbel/uitvoeringsplan/bijlage-kosten-per-gemeente/", 320);
    const [frame, stub, page] = await tab.evaluate(() => {
      const roll = document.querySelector(".tabel__rol") as HTMLElement;
      roll.scrollLeft = 200;
      const name = roll.querySelector("tbody th") as HTMLElement;
      return [roll.scrollLeft, Math.round(name.getBoundingClientRect().left), document.documentElement.scrollWidth];
    });
    expect(frame).toBe(200);
    expect(stub).toBeGreaterThanOrEqual(0);
    expect(stub).toBeLessThan(40);
    expect(page).toBe(320);
  });
});

describe("toetsenbord", () => {
  test.each([
    ...["/", "/hbel/", hoofdstuk, "/hbel/cijfers/", "/hbel/wat-als/", "/contact/", "/zoeken/", "/downloads/"],
    ...["/hbel/uitvoeringsplan/delen/", "/hbel/tabellen/", "/vergelijken/2022/", "/begrippen/", "/bronnen/"],
  ])("op %s is elk bedienbaar onderdeel te bereiken, in volgorde en zichtbaar", async (address) => {
    await open(address);
    const count = await tab.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']"),
      ];
      const reachable = all.filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
      reachable.forEach((each, index) => {
        each.dataset.volgorde = String(index);
      });
      return reachable.filter((each) => !(each instanceof HTMLInputElement && each.type === "radio")).length;
    });
    const seen: number[] = [];
    const unseen: string[] = [];
    // Long registers are walked for their first controls: all rows are alike.
    for (let step = 0; step < Math.min(count, 60); step++) {
      await tab.keyboard.press("Tab");
      const at = await tab.evaluate(() => {
        const own = document.activeElement as HTMLElement;
        const { width, height } = own.getBoundingClientRect();
        const { outlineStyle, boxShadow } = getComputedStyle(own);
        const isShown = width > 0 && height > 0 && (outlineStyle !== "none" || boxShadow !== "none");
        return { order: Number(own.dataset.volgorde ?? -1), isShown, what: own.outerHTML.slice(0, 80) };
      });
      seen.push(at.order);
      if (!at.isShown) unseen.push(at.what);
    }
    expect(unseen).toEqual([]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe("zonder script", () => {
  beforeEach(() => tab.setJavaScriptEnabled(false));

  test("noten, begrippen en inhoud zijn koppelingen, en geen knop staat er die niets doet", async () => {
    await open(stuk);
    expect(await tab.$$(".sorteer, .inplek")).toEqual([]);
    const [note] = await tab.$$eval("a.nootref", (links) => links.map((link) => link.getAttribute("href")));
    expect(await tab.$(`[id="${note?.slice(1)}"]`)).not.toBeNull();
    const isShown = await tab.$eval(".inhoud li:nth-child(3) a", (link) => link.getBoundingClientRect().height > 0);
    expect(isShown).toBe(true);
  });

  test("op een telefoon opent de inhoud als de lezer dat vraagt", async () => {
    await open(stuk, 320);
    const height = () => tab.$eval(".inhoud details", (list) => list.getBoundingClientRect().height);
    const closed = await height();
    await tab.click(".inhoud summary");
    expect(await height()).toBeGreaterThan(closed * 5);
  });
});

describe("wat de lezer zelf instelt", () => {
  test.each([200, 400])("bij %i procent zoom op een scherm van 1280 pixels past alles nog", async (zoom) => {
    const wider: string[] = [];
    for (const address of ["/", "/hbel/", stuk, hoofdstuk, "/hbel/cijfers/", "/begrippen/"]) {
      await open(address);
      const factor = zoom / 100;
      await tab.setViewport({ width: 1280 / factor, height: 1024 / factor, deviceScaleFactor: factor });
      // Frames of tables are measured anew when the screen has been drawn.
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const excess = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) wider.push(`${address}: ${excess} pixels te breed`);
    }
    expect(wider).toEqual([]);
  });

  test("wie minder beweging wil, krijgt geen glijdende sprongen", async () => {
    await web.open(stuk, { tab, motion: "reduce" });
    expect(await tab.$eval("html", (html) => getComputedStyle(html).scrollBehavior)).toBe("auto");
  });

  test("met eigen kleuren van het systeem blijven status, lagen en knoppen te zien als rand", async () => {
    const session = await tab.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    await open(stuk);
    const widths = await tab.evaluate(() =>
      [".status", ".knop--vol", ".kerncijfer"].map((name) => {
        const { borderTopStyle, borderBottomStyle } = getComputedStyle(document.querySelector(name) as Element);
        return [name, borderTopStyle === "solid" || borderBottomStyle === "solid"];
      }),
    );
    expect(widths).toEqual([
      [".status", true],
      [".knop--vol", true],
      [".kerncijfer", true],
    ]);
    const line = await tab.$eval(".laag", (layer) => getComputedStyle(layer, "::before").borderLeftStyle);
    expect(["double", "solid", "dashed"]).toContain(line);
  });

  test("uit de browser geprint gaat alleen het stuk mee: geen menu, inhoud, knoppen of voet", async () => {
    await open(stuk);
    await tab.emulateMediaType("print");
    const shown = await tab.evaluate(() =>
      [".kop-bar nav", ".raster > nav", ".knoppen", ".voet", ".kort", ".hoofdstuk", ".noten"].map((name) => [
        name,
        (document.querySelector(name) as HTMLElement).checkVisibility(),
      ]),
    );
    expect(shown).toEqual([
      [".kop-bar nav", false],
      [".raster > nav", false],
      [".knoppen", false],
      [".voet", false],
      [".kort", true],
      [".hoofdstuk", true],
      [".noten", true],
    ]);
    const sheets = await tab.pdf({ format: "a4" });
    expect(sheets.length).toBeGreaterThan(100_000);
  });

  test("op papier herhaalt een tabel die doorloopt haar kop met de woorden erin, ook waar zij op het scherm sorteert", async () => {
    await open("/hbel/uitvoeringsplan/financien/");
    await tab.waitForSelector("#tabel-uitvoeringskosten .sorteer");
    // Low sheets, so that the table surely goes on.
    const { pages } = await readPdf(await tab.pdf({ width: "210mm", height: "120mm" }));
    // Remarks of the first row and of one near the end, which nothing else on the page says.
    const withRows = pages.filter((text) => /Regie, brede intake en PIP; ook|Nog niet toegelicht waarvoor/.test(text));
    expect(withRows.length).toBeGreaterThan(1);
    expect(withRows.filter((text) => !text.includes("Bedrag"))).toEqual([]);
  });
});

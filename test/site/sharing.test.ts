import { beforeAll, describe, expect, test } from "vitest";
import { shareImages } from "../../src/cli/image-list.ts";
import { axeFindings } from "./support/axe.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const page = "/hbel/uitvoeringsplan/delen/";

const web = siteInBrowser();

beforeAll(async () => {
  // The clipboard of the test browser is no part of the site; what is handed to it is.
  await web.tab.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset.gekopieerd = text;
    };
  });
});

const field = (id: string) => web.tab.$eval(`#${id}`, (element) => (element as HTMLTextAreaElement).value);

describe("de pagina om een stuk te delen", () => {
  test("kopieert met een knop precies wat er staat, en zegt dat hardop", async () => {
    await web.tab.goto(web.address + page, { waitUntil: "load" });
    const text = await field("bericht-1");
    await web.tab.focus("[data-kopieer=bericht-1]");
    await web.tab.keyboard.press("Enter");
    await web.tab.waitForFunction(() => document.querySelector("#gekopieerd")?.textContent !== "");
    expect(await web.tab.$eval("#gekopieerd", ({ textContent }) => textContent)).toContain("Gekopieerd: Kort bericht");
    expect(await web.tab.$eval("html", ({ dataset }) => dataset.gekopieerd)).toBe(text);
  });

  test("laat van elk kerncijfer de kaart zien zoals zij op een andere site komt te staan", async () => {
    await web.tab.goto(web.address + page, { waitUntil: "load" });
    const cards = await web.tab.$$eval(".delen__kaart", (all) =>
      all.map((each) => {
        const code = new DOMParser().parseFromString(each.querySelector("textarea")?.value ?? "", "text/html");
        const lines = (parent: ParentNode) => [...parent.querySelectorAll("p")].map((line) => line.textContent);
        return { shown: lines(each.querySelector(".kaart") as Element), there: lines(code) };
      }),
    );
    expect(cards.length).toBeGreaterThan(1);
    for (const { shown, there } of cards) expect(shown).toEqual(there);
  });

  test("heeft zonder script dezelfde teksten en geen knoppen die niets doen", async () => {
    const plain = await web.newTab();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(web.address + page, { waitUntil: "load" });
    expect(
      await plain.$$eval(
        "[data-kopieer]",
        (buttons) => buttons.filter((button) => (button as HTMLElement).checkVisibility()).length,
      ),
    ).toBe(0);
    expect((await plain.$$("textarea")).length).toBeGreaterThan(5);
    await plain.close();
  });

  test("geeft van elk kerncijfer en elke figuur een kaart die op een andere site zonder ons werkt en voor iedereen te lezen is", async () => {
    await web.tab.goto(web.address + page, { waitUntil: "load" });
    const codes = await web.tab.$$eval("textarea[id*=kaart-]", (fields) =>
      fields.map((each) => (each as HTMLTextAreaElement).value),
    );
    expect(codes.filter((code) => code.includes("<svg")).length).toBeGreaterThan(3);
    expect(codes.filter((code) => !code.includes("<svg")).length).toBeGreaterThan(1);
    const elsewhere = await web.newTab();
    const asked: string[] = [];
    elsewhere.on("request", (request) => asked.push(request.url()));
    await elsewhere.setContent(
      `<!doctype html><html lang="nl"><head><title>Elders</title></head><body><main><h1>Elders</h1>${codes.join("")}</main></body></html>`,
    );
    expect(await axeFindings(elsewhere)).toEqual([]);
    expect(asked.filter((url) => url.startsWith("http"))).toEqual([]);
    await elsewhere.close();
  });

  test.each([320, 1440])("laat figuren open zonder dat er iets buiten het scherm valt (%i)", async (width) => {
    await web.open(page, { width });
    const open = await web.tab.$$eval(".delen__figuur", (all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
      return all.length;
    });
    expect(open).toBeGreaterThan(3);
    expect(await web.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test("elk stuk wijst netwerken zijn naam, zijn adres en zijn afbeelding", async () => {
    const html = await web.site.html("/hbel/uitvoeringsplan/");
    for (const name of ["og:title", "og:description", "og:url", "og:image", "og:image:alt"])
      expect(html).toContain(`property="${name}"`);
    expect(html).toMatch(
      /property="og:image" content="https:\/\/[^"]+\/hbel\/uitvoeringsplan\/hbel-uitvoeringsplan\.png"/,
    );
  });
});

describe("de pagina van een hoofdstuk, om te delen", () => {
  const chapter = "/hbel/uitvoeringsplan/financien/";

  test("elk hoofdstuk van de stukken begint in gewone taal en eindigt met contact, bericht en afbeelding", async () => {
    const chapters = web.site.pages.filter((address) => /^\/(?!druk)[^/]+\/[^/]+\/(?!delen)[^/]+\/$/.test(address));
    expect(chapters.length).toBeGreaterThan(90);
    const pictures = new Set([...shareImages(web.publication)].map(({ target }) => target));
    const shown = new Set<string>();
    for (const address of chapters) {
      const html = await web.site.html(address);
      expect(html, address).toMatch(/<div class="gewoon"><p class="nl-paragraph">\p{L}/u);
      expect(html, address).not.toContain("Hier vindt u:");
      expect(html, address).toContain('<dl class="contact">');
      expect(html, address).toMatch(/<textarea id="bericht-1"[^>]*>[^<]{80}/);
      const [, picture = ""] = /<img class="delen__beeld" src="([^"]+\.png)" alt="[^"]{30}/.exec(html) ?? [];
      expect(pictures, address).toContain(picture);
      const [, words] = new RegExp(`src="${picture}" alt="([^"]+)"`).exec(html) ?? [];
      expect(html, address).toContain(`>${words}</textarea>`);
      expect(html, address).toMatch(new RegExp(`property="og:image" content="https://[^"/]+${picture}"`));
      shown.add(picture);
    }
    // No picture is made that no page shows.
    expect([...pictures].filter((picture) => !shown.has(picture))).toEqual([]);
  });

  test("netwerken en zoekmachines krijgen zijn eigen naam, woorden en adres", async () => {
    const html = await web.site.html(chapter);
    expect(html).toContain('property="og:title" content="21 Financiën, Uitvoeringsplan Wet inburgering"');
    expect(html).toMatch(/property="og:description" content="De uitvoering kost €/);
    expect(html).toMatch(/property="og:url" content="https:\/\/[^"]+\/hbel\/uitvoeringsplan\/financien\/"/);
  });

  test("een knop kopieert het bericht, met het toetsenbord, en zegt dat hardop", async () => {
    await web.open(chapter, { until: "rest" });
    const text = await field("bericht-1");
    await web.tab.focus("[data-kopieer=bericht-1]");
    await web.tab.keyboard.press("Enter");
    await web.tab.waitForFunction(() => document.querySelector("#gekopieerd")?.textContent !== "");
    expect(await web.tab.$eval("html", ({ dataset }) => dataset.gekopieerd)).toBe(text);
  });
});

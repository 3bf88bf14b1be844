import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/drawing/text-width.ts";
import { documentsOf } from "./support/pages.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

const pagesWithCharts = () => [
  ...documentsOf(web.publication).map(({ opsteller, id }) => `/${opsteller.id}/${id}/`),
  ...web.publication.opstellers.map(({ id }) => `/${id}/`),
  "/hbel/wat-als/",
];

test("de breedtes waarmee regels worden gebroken zijn die van het lettertype zelf, op een procent na", async () => {
  const folder = dirname(createRequire(import.meta.url).resolve("@fontsource/source-sans-3/package.json"));
  const sentences = [
    "Onderwijsroute niet op tijd gegund, vanaf 1 januari 2022 (€ 256.856)",
    "Vóór de peildatum: financiële redzaamheid, ‘cliënt’ én “Wyxz” JKQ",
    "DLP-administratie; Handboek Stimulansz & MAP/PVT 51,6% + 3.000 − 7",
  ];
  for (const [weight, name] of [
    [400, "regular"],
    [600, "semibold"],
  ] as const) {
    const font = await readFile(join(folder, "files", `source-sans-3-latin-${weight}-normal.woff2`), "base64");
    const measured = await web.tab.evaluate(
      async (source, texts) => {
        const face = new FontFace("Gemeten", `url(data:font/woff2;base64,${source})`);
        await face.load();
        document.fonts.add(face);
        const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        context.font = "100px Gemeten";
        context.fontKerning = "none";
        const widths = texts.map((text) => context.measureText(text).width);
        document.fonts.delete(face);
        return widths;
      },
      font,
      sentences,
    );
    sentences.forEach((sentence, index) => {
      const ratio = widthOf(sentence, 100, name) / (measured[index] ?? 1);
      expect(ratio, `${weight}: ${sentence}`).toBeGreaterThan(0.99);
      expect(ratio, `${weight}: ${sentence}`).toBeLessThan(1.03);
    });
  }
});

describe("figuren op de pagina", () => {
  test.each([1440, 768, 320])(
    "op %d breed valt geen woord buiten zijn tekening, en is er één tekening te zien",
    async (width) => {
      await web.tab.setViewport({ width, height: 900 });
      const wrong: string[] = [];
      for (const page of pagesWithCharts()) {
        await web.tab.goto(web.address + page, { waitUntil: "load" });
        const found = await web.tab.evaluate(() => {
          const seen = [...document.querySelectorAll<SVGSVGElement>("svg.g")].filter((svg) => svg.checkVisibility());
          const outside = seen.flatMap((svg) => {
            const { width: right, height: bottom } = svg.viewBox.baseVal;
            return [...svg.querySelectorAll("text")].flatMap((text) => {
              const box = text.getBBox();
              const isIn =
                box.x >= -1 && box.y >= -3 && box.x + box.width <= right + 1 && box.y + box.height <= bottom + 3;
              return isIn ? [] : [text.textContent ?? ""];
            });
          });
          const double = [...document.querySelectorAll(".figuur")].filter(
            (figure) => [...figure.querySelectorAll("svg.g")].filter((svg) => svg.checkVisibility()).length !== 1,
          );
          return [...outside, ...double.map(({ id }) => `${id} heeft niet één tekening`)];
        });
        wrong.push(...found.map((words) => `${page}: ${words}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  test("zijn genummerd zoals de opbouw van het document zegt, en wijzen naar hun tabel", async () => {
    for (const { opsteller, id } of documentsOf(web.publication)) {
      const rendering = web.publication.render(opsteller, id, "web");
      const expected = rendering.document.sections.flatMap(({ charts }) =>
        [...charts.values()].map(({ number, anchor, chart }) => [anchor, `Figuur ${number} ${chart.title}`]),
      );
      await web.tab.goto(`${web.address}/${opsteller.id}/${id}/`, { waitUntil: "load" });
      const shown = await web.tab.$$eval(".tekst .figuur", (all) =>
        all.map((figure) => [figure.id, figure.querySelector(".figuur__kop")?.textContent?.trim()]),
      );
      expect(shown).toEqual(expected);
      const targets = await web.tab.$$eval(".tekst .figuur .klein a", (all) =>
        all.map((link) => document.querySelector(link.getAttribute("href") ?? "")?.className ?? ""),
      );
      expect(targets).toHaveLength(expected.length);
      for (const target of targets) expect(target).toContain("tabel");
    }
  });

  test("hebben elk een titel en een beschrijving voor wie ze niet ziet, en geen opmaak in zich", async () => {
    for (const page of pagesWithCharts()) {
      const html = await web.site.html(page);
      for (const [svg] of html.matchAll(/<svg class="g .*?<\/svg>/gs)) {
        expect(svg).toMatch(/role="(?:img|group)" aria-label="[^"]{40,}"/);
        // What is one picture holds nothing to act on.
        if (svg.includes('role="img"')) expect(svg).not.toContain("<a ");
        expect(svg).not.toContain("style=");
      }
    }
  });

  test("elk getal erin leidt naar het cijferregister, en opent met het toetsenbord zijn uitleg", async () => {
    await web.open("/hbel/uitvoeringsplan/", { until: "rest" });
    const addresses = await web.tab.$$eval("svg.g a", (all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(10);
    const register = await web.site.html("/hbel/cijfers/");
    for (const address of addresses) expect(register).toContain(`id="${address.split("#")[1]}"`);
    await web.tab.$eval("svg.g a", (link) => (link as unknown as HTMLElement).focus());
    await web.tab.keyboard.press("Enter");
    await web.tab.waitForFunction(() => {
      const name = document.querySelector("#paneel[open] h2")?.textContent;
      return name !== undefined && name !== "Even laden";
    });
    const value = await web.tab.$eval("svg.g a", (link) => link.textContent?.match(/\d[\d.,]*/)?.[0] ?? "-");
    expect(await web.tab.$eval("#paneel", (panel) => panel.textContent)).toContain(value);
    await web.tab.keyboard.press("Escape");
    expect(await web.tab.evaluate(() => document.activeElement?.closest("svg.g") !== null)).toBe(true);
  });

  test("blijven te zien met de kleuren van de lezer zelf", async () => {
    await web.tab.emulateMediaFeatures([{ name: "forced-colors", value: "active" }]);
    await web.tab.goto(`${web.address}/hbel/uitvoeringsplan/`, { waitUntil: "load" });
    const invisible = await web.tab.$$eval("svg.g :is(rect, circle, path)", (all) => {
      const page = getComputedStyle(document.body).backgroundColor;
      return all
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { fill, stroke } = getComputedStyle(each);
          const hides = (colour: string) => colour === "none" || colour === page;
          return hides(fill) && hides(stroke);
        })
        .map((each) => each.getAttribute("class"));
    });
    await web.tab.emulateMediaFeatures([]);
    expect(invisible).toEqual([]);
  });
});

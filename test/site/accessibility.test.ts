import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { published, typical } from "./support/pages.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

describe("axe vindt niets", () => {
  test("op elke pagina, op een breed scherm, licht en donker", async () => {
    const findings: string[] = [];
    const inEveryWay = new Set(typical(web.site));
    for (const page of published(web.site)) {
      await web.open(page, { until: "rest" });
      const look = async (scheme: string, colours?: "none" | "only") => {
        for (const finding of await axeFindings(web.tab, { colours })) findings.push(`${page} (${scheme}) ${finding}`);
      };
      // The colours of a chapter are those of its document.
      await look("licht", inEveryWay.has(page) ? undefined : "none");
      if (!inEveryWay.has(page)) continue;
      await web.tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await look("donker", "only");
    }
    expect(findings).toEqual([]);
  }, 600_000);

  test("op een telefoon", async () => {
    const findings: string[] = [];
    for (const page of typical(web.site)) {
      await web.open(page, { width: 320, until: "rest" });
      findings.push(...(await axeFindings(web.tab)).map((finding) => `${page} ${finding}`));
    }
    expect(findings).toEqual([]);
  }, 600_000);

  test("en zou wel iets vinden: een knop zonder naam, en donkere letters op een donker scherm", async () => {
    await web.open("/contact/");
    await web.tab.evaluate(() => {
      const wrong = document.createElement("p");
      wrong.append(document.createElement("button"), "Slecht te lezen");
      wrong.className = "slecht";
      document.querySelector("main")?.append(wrong);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".slecht{color:light-dark(#000,#333)}");
      document.adoptedStyleSheets.push(sheet);
    });
    const rules = async (colours?: "none" | "only") =>
      (await axeFindings(web.tab, { colours })).map((finding) => finding.split(":")[0]);
    expect(await rules()).toEqual(["button-name"]);
    expect(await rules("only")).toEqual([]);
    await web.tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    expect(await rules("only")).toEqual(["color-contrast"]);
    expect(await rules("none")).toEqual(["button-name"]);
  });
});

const excess = (): Promise<number> => web.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("geen pagina is breder dan het scherm van 320 pixels waarop zij wordt geopend", async () => {
  const wider: string[] = [];
  for (const page of typical(web.site)) {
    await web.open(page, { width: 320, until: "rest" });
    const pixels = await excess();
    if (pixels > 0) wider.push(`${page}: ${pixels} pixels te breed`);
  }
  expect(wider).toEqual([]);
}, 300_000);

test("geen pagina is breder dan het scherm als dat van breedte verandert, van 1440 tot 320 pixels", async () => {
  const wider: string[] = [];
  for (const page of typical(web.site)) {
    await web.open(page, { until: "rest" });
    for (const width of [1440, 1280, 1024, 768, 375, 320]) {
      await web.tab.setViewport({ width, height: 900 });
      // Frames of tables are measured anew when the screen has been drawn.
      await web.tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const pixels = await excess();
      if (pixels > 0) wider.push(`${page} op ${width}: ${pixels} pixels te breed`);
    }
  }
  expect(wider).toEqual([]);
}, 300_000);

test("de sprong naar de inhoud is het eerste wat het toetsenbord bereikt", async () => {
  await web.open("/");
  await web.tab.keyboard.press("Tab");
  expect(await web.tab.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
});

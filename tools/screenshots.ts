// `node tools/screenshots.ts`: pictures of the main pages of dist/ at three widths, for who reviews the look, kept small; and
// the picture of the README.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { serveFolder } from "../src/pdf/static-server.ts";
import { warmBrowser } from "../src/pdf/warm-browser.ts";

const pages = {
  begin: "/",
  opsteller: "/hbel/",
  stuk: "/hbel/uitvoeringsplan/",
  hoofdstuk: "/hbel/uitvoeringsplan/financien/",
  "stuk-heide": "/midden-limburg/startnotitie/",
  tabellen: "/hbel/tabellen/",
  cijfers: "/hbel/cijfers/",
  "wat-als": "/hbel/wat-als/",
  delen: "/hbel/uitvoeringsplan/delen/",
  vergelijken: "/vergelijken/2022/",
  downloads: "/downloads/",
  zoeken: "/zoeken/?zoek=uitvoeringskosten",
};
const widths = [1440, 768, 320];
/** Enough to judge a page by; the longest is a hundred screens. */
const tallest = 1700;

const folder = join(programFolder, "docs/schermen");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveFolder(process.argv[2] ?? join(programFolder, "dist"));
const browser = warmBrowser(join(programFolder, ".raadzaam"));
const tab = await (await browser.get()).newPage();
for (const [name, address] of Object.entries(pages)) {
  for (const width of widths) {
    for (const scheme of ["light", "dark"]) {
      if (scheme === "dark" && (name !== "stuk" || width === 768)) continue;
      await tab.setViewport({ width, height: 900 });
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await tab.goto(server.address + address, { waitUntil: "networkidle0" });
      // The search begins when the page is there, and takes a moment.
      if (name === "zoeken") await tab.waitForSelector("#treffers > li");
      const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
      const path = join(folder, `${name}-${width}${scheme === "dark" ? "-donker" : ""}.webp`);
      const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest) };
      await tab.screenshot({
        path: path as `${string}.webp`,
        type: "webp",
        quality: 35,
        clip,
        captureBeyondViewport: true,
      });
    }
  }
}
// The picture of the README: what is asked and what it costs, with the explanation of one number beside it.
await tab.setViewport({ width: 1350, height: 1012, deviceScaleFactor: 2 / 3 });
await tab.emulateMediaFeatures([
  { name: "prefers-color-scheme", value: "light" },
  { name: "prefers-reduced-motion", value: "reduce" },
]);
await tab.goto(`${server.address}${pages.stuk}#kort`, { waitUntil: "networkidle0" });
await tab.click(".kerncijfer .cijfer");
await tab.waitForSelector("#paneel[open] .paneel__waarde");
await tab.mouse.move(0, 0);
await tab.screenshot({ path: join(programFolder, "docs/beelden/document.png") });
await browser.close();
await server.close();

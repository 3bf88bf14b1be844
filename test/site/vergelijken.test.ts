import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { projectRoot } from "../support/own-publication.ts";

const browser = warmBrowser(browserFolder);
const ids = ["alfa", "beta", "gamma", "delta", "epsilon"];
let server: StaticServer;
let script: string;
let tab: Page;

/** A comparison of five, more than a reader can see at once. */
const options = ids.map((id) => `<option value="${id}">${id.toUpperCase()}</option>`).join("");
const selects = [0, 1, 2].map((place) => `<select id="kies-${place}">${options}</select>`).join("");
const cells = ids.map((id) => `<td data-opsteller="${id}">${id}</td>`).join("");
const page = `<div data-kies="3" hidden>${selects}<p role="status"></p></div><table><tr>${cells}</tr></table>`;

beforeAll(async () => {
  script = stripTypeScriptTypes(await readFile(join(projectRoot, "src/site/client/vergelijken.ts"), "utf8"));
  server = await serveFolder(join(projectRoot, "test/pdf/fixtures"));
  tab = await (await browser.get()).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(() => open());

async function open(search = ""): Promise<void> {
  await tab.goto(`${server.address}/stuk/${search}`, { waitUntil: "load" });
  await tab.evaluate((html) => {
    document.body.innerHTML = html;
  }, page);
  await tab.addScriptTag({ content: script, type: "module" });
  await tab.waitForSelector("[data-kies]:not([hidden])");
}

const shown = () => tab.$$eval("td:not([hidden])", (all) => all.map((cell) => cell.textContent));

describe("opstellers kiezen om te vergelijken", () => {
  test("eerst staan de eerste drie er", async () => {
    expect(await shown()).toEqual(["alfa", "beta", "gamma"]);
  });

  test("een andere keuze staat er meteen, in het adres en voor wie luistert", async () => {
    await tab.select("#kies-0", "epsilon");
    expect(await shown()).toEqual(["beta", "gamma", "epsilon"]);
    expect(await tab.evaluate(() => location.search)).toBe("?opstellers=epsilon,beta,gamma");
    expect(await tab.$eval("[role=status]", (status) => status.textContent)).toBe("U vergelijkt EPSILON, BETA, GAMMA.");
  });

  test("wie het adres opent, ziet dezelfde keuze", async () => {
    await open("?opstellers=delta,alfa");
    expect(await shown()).toEqual(["alfa", "beta", "delta"]);
  });

  test("een naam in het adres die niet bestaat, doet niets", async () => {
    await open("?opstellers=onbekend,gamma");
    expect(await shown()).toEqual(["alfa", "beta", "gamma"]);
  });

  test("twee keer dezelfde kiezen laat er minder zien, niet dubbel", async () => {
    await tab.select("#kies-1", "alfa");
    expect(await shown()).toEqual(["alfa", "gamma"]);
  });
});

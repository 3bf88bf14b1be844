import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IncompleteInstall, missingFonts, missingFromStyles } from "../../src/cli/incomplete-install.ts";
import { projectRoot } from "../support/own-publication.ts";

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "opmaak-"));
  mkdirSync(join(site, "_astro"));
  writeFileSync(join(site, "_astro/letter.woff2"), "");
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const sheet = (name: string, css: string): void => writeFileSync(join(site, "_astro", name), css);

test("wat er staat, en wat in de opmaak zelf zit, mist niet", async () => {
  sheet(
    "a.css",
    '@font-face{src:url(/_astro/letter.woff2) format("woff2")}b{background:url("data:,x")}i{fill:url(#streep)}',
  );
  expect(await missingFromStyles(site)).toEqual([]);
});

test("een adres dat de bundelaar liet staan mist, en een bestand dat weg is ook, elk één keer", async () => {
  sheet("a.css", '@font-face{src:url("@fontsource/x/x.woff2")}@font-face{src:url(/_astro/weg.woff2)}');
  sheet("b.css", "@font-face{src:url('@fontsource/x/x.woff2')}");
  expect(await missingFromStyles(site)).toEqual(["/_astro/weg.woff2", "@fontsource/x/x.woff2"]);
});

test("een font dat in de pakketten ontbreekt, wordt bij naam genoemd", () => {
  expect(missingFonts(projectRoot)).toEqual([]);
  expect(missingFonts(site)).toContain("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2");
});

test("de melding zegt wat er mist en wat helpt", () => {
  expect(new IncompleteInstall(["@fontsource/x/x.woff2"]).message).toBe(
    "De installatie mist een bestand voor de opmaak van de site:\n  @fontsource/x/x.woff2\nVoer ‘npm ci’ uit en bouw daarna opnieuw.",
  );
  expect(new IncompleteInstall(["a", "b"]).message).toMatch(/^De installatie mist 2 bestanden /);
});

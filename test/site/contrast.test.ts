import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "../../src/dataset/contrast.ts";
import type { Huisstijl, Kleur } from "../../src/dataset/inburgering/huisstijl.ts";
import { loadDataset } from "../../src/dataset/inburgering/load.ts";
import { nodeFiles } from "../../src/dataset/node-files.ts";
import { paperColours, paperCss, themeCss, tokenOf } from "../../src/site/theme/theme-css.ts";
import { projectRoot } from "../support/own-publication.ts";

const css = readFileSync(new URL("../../src/site/styles/tokens.css", import.meta.url), "utf8");
const schemes = ["licht", "donker"] as const;
type Scheme = (typeof schemes)[number];

const { value: dataset } = loadDataset(nodeFiles(projectRoot), ["startnotitie", "beleidskader", "uitvoeringsplan"]);
/** The site's own colours, and those of every theme in data/huisstijlen. */
const themes: [name: string, theme: Huisstijl | undefined][] = [
  ["zonder huisstijl", undefined],
  ...(dataset?.huisstijlen ?? []),
];

/** The value of a colour token under a theme on a light or a dark screen, with `var()` followed. */
function colour(name: string, scheme: Scheme, theme: Huisstijl | undefined): string {
  const own = Object.entries(tokenOf).find(([, token]) => name === `basis-color-${token}`)?.[0] as Kleur | undefined;
  if (theme && own) return theme.kleuren[own][scheme];
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`no token ${name}`);
  const alias = /^var\(--(.+)\)$/.exec(value)?.[1];
  if (alias) return colour(alias, scheme, theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  return (pair ? pair[scheme === "licht" ? 1 : 2] : value) as string;
}

const texts: [text: string, background: string][] = [
  ...["default-color-document", "default-color-subtle", "action-1-color-default", "accent-2-color-default"].map(
    (text): [string, string] => [text, "default-bg-document"],
  ),
  ["positive-color-default", "default-bg-document"],
  ["warning-color-default", "default-bg-document"],
  ["negative-color-default", "default-bg-document"],
  ["action-1-color-default", "default-bg-default"],
  ["default-color-subtle", "default-bg-default"],
  ["default-color-document", "default-bg-subtle"],
  ["default-color-subtle", "default-bg-subtle"],
  ["action-1-color-default", "default-bg-subtle"],
  ["action-1-inverse-color-default", "action-1-inverse-bg-default"],
  ["default-bg-default", "action-1-color-hover"],
  ["default-bg-default", "positive-color-default"],
  ["default-color-document", "action-1-bg-subtle"],
  ["action-1-color-default", "action-1-bg-subtle"],
  ["default-color-subtle", "action-1-bg-subtle"],
  ["default-color-document", "warning-bg-subtle"],
  ["default-color-document", "negative-bg-subtle"],
  ["negative-color-default", "negative-bg-subtle"],
  ["positive-color-default", "default-bg-default"],
  ["accent-2-color-default", "default-bg-default"],
  ["warning-color-default", "default-bg-default"],
  ["default-color-subtle", "warning-bg-subtle"],
  ["warning-color-default", "warning-bg-subtle"],
  ["default-color-document", "positive-bg-subtle"],
  ["default-color-subtle", "positive-bg-subtle"],
];

test("er zijn twee eigen huisstijlen, en elke opsteller die er een kiest, kiest een die er is", () => {
  expect(themes.map(([name]) => name)).toEqual(["zonder huisstijl", "grafiet", "heide"]);
  const chosen = dataset?.opstellers.flatMap(({ opsteller }) => opsteller.huisstijl ?? []) ?? [];
  expect(new Set(chosen)).toEqual(new Set(["grafiet", "heide"]));
});

describe.each(themes)("kleuren van %s", (_, theme) => {
  describe.each(schemes)("op een scherm dat %s is", (scheme) => {
    const between = (a: string, b: string): number => contrast(colour(a, scheme, theme), colour(b, scheme, theme));

    test.each(texts)("%s is leesbaar op %s", (text, background) => {
      expect(between(`basis-color-${text}`, `basis-color-${background}`)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(["wettelijk", "besluit", "raming", "afwijking"])(
      "de lijn van %s is te zien op pagina en kaart",
      (layer) => {
        for (const back of ["document", "default", "subtle"]) {
          expect(between(`raadzaam-${layer}`, `basis-color-default-bg-${back}`), back).toBeGreaterThanOrEqual(3);
        }
      },
    );

    test.each(["document", "default", "subtle"])("de rand van een veld is te zien op %s", (back) => {
      expect(between("basis-color-default-border-default", `basis-color-default-bg-${back}`)).toBeGreaterThanOrEqual(3);
    });

    test("de rand van de focus steekt af tegen zijn gele gloed", () => {
      expect(between("basis-focus-outline-color", "basis-focus-background-color")).toBeGreaterThanOrEqual(3);
    });
  });
});

describe.each(themes)("de PDF met de kleuren van %s", (_, theme) => {
  const onPaper = (name: string): string =>
    new RegExp(`--${name}:(#\\w{6})`).exec(paperCss(theme))?.[1] ?? colour(name, "licht", theme);
  const white = "#ffffff";

  test.each([
    "basis-color-default-color-document",
    "basis-color-default-color-subtle",
    "basis-color-action-1-color-default",
    "raadzaam-wettelijk",
    "raadzaam-besluit",
    "raadzaam-raming",
    "raadzaam-afwijking",
  ])("%s is leesbaar op wit papier en op een vlak", (name) => {
    for (const back of [white, onPaper("basis-color-default-bg-default")])
      expect(contrast(onPaper(name), back), back).toBeGreaterThanOrEqual(4.5);
  });

  test("koppen, kop en voet van de bladzijde zijn leesbaar", () => {
    const heading = theme ? onPaper("raadzaam-kop") : onPaper("basis-color-default-color-document");
    for (const text of [heading, ...Object.values(paperColours(theme))])
      expect(contrast(text, white), text).toBeGreaterThanOrEqual(4.5);
  });

  test("staven en randen van grafieken steken af tegen het papier, letters in een staaf tegen de staaf", () => {
    const bar = onPaper("basis-color-action-1-color-default");
    expect(contrast(bar, white)).toBeGreaterThanOrEqual(3);
    expect(contrast(onPaper("basis-color-default-border-default"), white)).toBeGreaterThanOrEqual(3);
    expect(contrast(onPaper("basis-color-action-1-inverse-color-default"), bar)).toBeGreaterThanOrEqual(4.5);
  });

  test("kop en voet van de bladzijde hebben de kleuren van de tekst", () => {
    expect(paperColours(theme)).toEqual({
      ink: onPaper("basis-color-default-color-document"),
      subtle: onPaper("basis-color-default-color-subtle"),
      accent: onPaper("basis-color-action-1-color-default"),
    });
  });
});

test("een huisstijl laat het papier wit", () => {
  const [, heide] = themes.find(([name]) => name === "heide") ?? [];
  expect(paperCss(heide)).not.toContain("default-bg-document");
  expect(paperCss(undefined)).toBe("");
});

test("een huisstijl zet alleen kleuren, en alleen op een scherm", () => {
  const [, heide] = themes.find(([name]) => name === "heide") ?? [];
  const sheet = heide ? themeCss(heide) : "";
  expect(sheet).toContain("--basis-color-action-1-color-default:light-dark(#6d2a5f,#e3a6d5)");
  expect(sheet).toMatch(/^@media screen\{:root\{(--basis-color-[a-z0-9-]+:light-dark\(#\w{6},#\w{6}\);?)+\}\}\n$/);
});

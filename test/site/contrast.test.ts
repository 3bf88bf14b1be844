import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/site/styles/tokens.css", import.meta.url), "utf8");
const themes = ["licht", "donker"] as const;

/** The value of a colour token in one theme, with `var()` followed. */
function colour(name: string, theme: (typeof themes)[number]): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`no token ${name}`);
  const alias = /^var\(--(.+)\)$/.exec(value)?.[1];
  if (alias) return colour(alias, theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  return (pair ? pair[theme === "licht" ? 1 : 2] : value) as string;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
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

describe.each(themes)("kleuren van het thema %s", (theme) => {
  test.each(texts)("%s is leesbaar op %s", (text, background) => {
    expect(
      contrast(colour(`basis-color-${text}`, theme), colour(`basis-color-${background}`, theme)),
    ).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["wettelijk", "besluit", "raming"])("de lijn van %s is te zien op de pagina", (layer) => {
    expect(
      contrast(colour(`raadzaam-${layer}`, theme), colour("basis-color-default-bg-document", theme)),
    ).toBeGreaterThanOrEqual(3);
  });

  test("de rand van de focus steekt af tegen zijn gele gloed", () => {
    expect(
      contrast(colour("basis-focus-outline-color", theme), colour("basis-focus-background-color", theme)),
    ).toBeGreaterThanOrEqual(3);
  });
});

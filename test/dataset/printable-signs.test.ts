import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { unprintableSigns } from "../../src/dataset/printable-signs.ts";
import { signsOfFont } from "../support/font-signs.ts";

const require = createRequire(import.meta.url);
const styles = readFileSync("src/site/styles/letters.css", "utf8");
const fonts = [...styles.matchAll(/url\("(@fontsource\/[^"]+\.woff2)"\)/g)].map(([, path]) => path as string);

describe("tekens die de lettertypen van de stukken hebben", () => {
  test("zijn precies de tekens die zij allemaal hebben, in elk gewicht en cursief", () => {
    expect(fonts).toHaveLength(6);
    const [first = new Set<number>(), ...others] = fonts.map((font) => signsOfFont(require.resolve(font)));
    const isAllowed = (sign: number) => unprintableSigns(`x${String.fromCodePoint(sign)}`, false).length === 0;
    const shared = [...first].filter((sign) => others.every((signs) => signs.has(sign)));
    expect(shared.length).toBeGreaterThan(200);
    expect(shared.filter((sign) => !isAllowed(sign))).toEqual([]);
    const allowed = Array.from({ length: 0x3000 - 0x20 }, (_, index) => index + 0x20).filter(isAllowed);
    expect(allowed.filter((sign) => !shared.includes(sign))).toEqual([]);
  });

  test("Nederlands met bedragen, aanhalingstekens en breuken mag", () => {
    const text = "Financiële één-op-één begeleiding: ‘€ 1.234,50’ × 15% − ½, CO₂".replace("₂", "2");
    expect(unprintableSigns(text, false)).toEqual([]);
  });

  test("een pijl, Arabisch en Tigrinya worden genoemd, elk teken waar het voor het eerst staat", () => {
    expect(unprintableSigns("a → b → c", false)).toEqual([{ sign: "→", offset: 2 }]);
    expect(unprintableSigns("Welkom مرحبا", false)[0]).toEqual({ sign: "م", offset: 7 });
    expect(unprintableSigns("Welkom እንቋዕ", false).map(({ sign }) => sign)).toEqual([..."እንቋዕ"]);
  });

  test("in een opmerking van een YAML-bestand mag alles, daarachter niet", () => {
    expect(unprintableSigns("# a → b\nnaam: x\n", true)).toEqual([]);
    expect(unprintableSigns("# x\nnaam: a → b\n", true)).toEqual([{ sign: "→", offset: 12 }]);
    expect(unprintableSigns("\ufeffnaam: x\n", true)).toEqual([]);
  });
});

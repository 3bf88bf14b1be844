import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { unprintableSigns } from "../../src/dataset/printable-signs.ts";
import { writingSystems } from "../../src/writing-systems.ts";
import { signsOfFont } from "../support/font-signs.ts";

const require = createRequire(import.meta.url);

/** The fonts that a style sheet names. */
function fontsIn(styleSheet: string): string[] {
  const styles = readFileSync(`src/site/styles/${styleSheet}`, "utf8");
  return [...styles.matchAll(/url\("(@fontsource\/[^"]+\.woff2)"\)/g)].map(([, path]) => path as string);
}

const isAllowed = (sign: number): boolean => unprintableSigns(`x${String.fromCodePoint(sign)}`, false).length === 0;

describe("tekens die de lettertypen van de stukken hebben", () => {
  test("zijn precies de tekens die zij allemaal hebben, in elk gewicht en cursief", () => {
    const fonts = fontsIn("letters.css");
    expect(fonts).toHaveLength(6);
    const [first = new Set<number>(), ...others] = fonts.map((font) => signsOfFont(require.resolve(font)));
    const shared = [...first].filter((sign) => others.every((signs) => signs.has(sign)));
    expect(shared.length).toBeGreaterThan(200);
    expect(shared.filter((sign) => !isAllowed(sign))).toEqual([]);
    const isOther = new RegExp(`[\\u200c\\u200d${writingSystems.map(({ signs }) => signs).join("")}]`);
    const allowed = Array.from({ length: 0x10000 - 0x20 }, (_, index) => index + 0x20).filter(isAllowed);
    const latin = allowed.filter((sign) => !isOther.test(String.fromCodePoint(sign)));
    expect(latin.filter((sign) => !shared.includes(sign))).toEqual([]);
  });

  test("en de tekens van het Arabische en het Ethiopische schrift, in beide gewichten", () => {
    const fonts = fontsIn("andere-schriften.css");
    expect(fonts).toHaveLength(4);
    for (const { language, signs } of writingSystems) {
      const own = fonts.filter((font) => font.includes({ ar: "arabic", ti: "ethiopic" }[language] ?? "?"));
      const [first = new Set<number>(), second = new Set<number>()] = own.map((f) => signsOfFont(require.resolve(f)));
      expect([...second].filter((sign) => !first.has(sign))).toEqual([]);
      const isOwn = new RegExp(`[${signs}]`);
      const listed = Array.from({ length: 0x10000 }, (_, sign) => sign).filter((s) =>
        isOwn.test(String.fromCharCode(s)),
      );
      expect(listed.length).toBeGreaterThan(100);
      expect(listed.filter((sign) => !first.has(sign))).toEqual([]);
      // Not the forms that a letter takes within a word, nor letters of languages that are hardly written here.
      const isCommon = (sign: number) => (sign >= 0x600 && sign <= 0x6ff) || (sign >= 0x1200 && sign <= 0x139f);
      expect([...first].filter((sign) => isCommon(sign) && !isAllowed(sign))).toEqual([]);
    }
  });

  test("Nederlands met bedragen, aanhalingstekens en breuken mag", () => {
    const text = "Financiële één-op-één begeleiding: ‘€ 1.234,50’ × 15% − ½, CO₂".replace("₂", "2");
    expect(unprintableSigns(text, false)).toEqual([]);
  });

  test("Arabisch, Perzisch en Tigrinya mogen", () => {
    expect(unprintableSigns("Welkom: مرحبا، خوش آمدید، می‌خواهم, እንቋዕ ብደሓን መጻእኩም", false)).toEqual([]);
  });

  test("een pijl, Grieks en Chinees worden genoemd, elk teken waar het voor het eerst staat", () => {
    expect(unprintableSigns("a → b → c", false)).toEqual([{ sign: "→", offset: 2 }]);
    expect(unprintableSigns("Welkom Καλή", false)[0]).toEqual({ sign: "Κ", offset: 7 });
    expect(unprintableSigns("Welkom 欢迎", false).map(({ sign }) => sign)).toEqual([..."欢迎"]);
  });

  test("in een opmerking van een YAML-bestand mag alles, daarachter niet", () => {
    expect(unprintableSigns("# a → b\nnaam: x\n", true)).toEqual([]);
    expect(unprintableSigns("# x\nnaam: a → b\n", true)).toEqual([{ sign: "→", offset: 12 }]);
    expect(unprintableSigns("\ufeffnaam: x\n", true)).toEqual([]);
  });
});

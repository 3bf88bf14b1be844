import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf, wrap } from "../../src/drawing/text-width.ts";

describe("woorden over regels", () => {
  test("een regel breekt waar hij te breed wordt", () => {
    expect(wrap("Nader te bepalen uitvoeringstaken (stelpost)", 205, 15)).toEqual([
      "Nader te bepalen",
      "uitvoeringstaken (stelpost)",
    ]);
  });

  test("een woord dat niet past wordt afgebroken met een streepje", () => {
    expect(wrap("verantwoordingsverplichtingen", 100, 15)[0]).toMatch(/-$/);
  });

  test("geen regel is breder dan er plaats is, en geen letter raakt weg", () => {
    const letters = fc.stringMatching(/^[a-z]{1,30}( [a-z]{1,30}){0,8}$/);
    fc.assert(
      fc.property(letters, fc.integer({ min: 40, max: 400 }), (words, width) => {
        const lines = wrap(words, width, 15);
        for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/[ -]/g, "")).toBe(words.replaceAll(" ", ""));
      }),
    );
  });
});

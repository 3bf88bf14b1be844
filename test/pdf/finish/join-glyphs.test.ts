import { expect, test } from "vitest";
import { joinGlyphs } from "../../../src/pdf/finish/join-glyphs.ts";

/** Every glyph is half as wide as the font is high. */
const join = (...lines: string[]): string[] =>
  joinGlyphs(lines.join("\n"), (font) => (font === "F1" ? () => 500 : undefined)).split("\n");

const start = ["BT", "/F1 10 Tf", "1 0 0 -1 0 80 Tm"];

test("tekens die staan waar het lettertype ze zet, worden één tekst", () => {
  expect(join(...start, "<0001> Tj", "5 0 Td <0002> Tj", "5 0 Td <0003> Tj", "ET")).toEqual([
    ...start,
    "<000100020003> Tj",
    "ET",
  ]);
});

test("een teken dat dichterbij staat wordt teruggeschoven, in duizendsten van de lettergrootte", () => {
  expect(join(...start, "<0001> Tj", "4.8 0 Td <0002> Tj", "5 0 Td <0003> Tj", "ET")[3]).toBe(
    "[<0001>20<00020003>] TJ",
  );
});

test("afronding telt niet op over een lange regel", () => {
  const glyphs = Array.from({ length: 200 }, () => "5.0024 0 Td <0002> Tj");
  const [, , , line = ""] = join(...start, "<0001> Tj", ...glyphs, "ET");
  const moved = [...line.matchAll(/>(-?[\d.]+)</g)].reduce((sum, [, back]) => sum - Number(back), 0);
  expect(moved).toBeCloseTo(200 * 0.24, 0);
});

test("een volgende regel telt vanaf waar de browser telde", () => {
  expect(join(...start, "<0001> Tj", "5 0 Td <0002> Tj", "-5 12 Td <0003> Tj", "ET")).toEqual([
    ...start,
    "<00010002> Tj",
    "0 12 Td",
    "<0003> Tj",
    "ET",
  ]);
});

test("wat tussen de tekens staat, zoals een merk of een kleur, blijft ertussen", () => {
  expect(join(...start, "<0001> Tj", "1 0 0 rg", "5 0 Td <0002> Tj", "ET").slice(3)).toEqual([
    "<0001> Tj",
    "1 0 0 rg",
    "5 0 Td",
    "<0002> Tj",
    "ET",
  ]);
});

test("tekst in een lettertype zonder bekende breedten blijft zoals hij is", () => {
  const lines = ["BT", "/F2 10 Tf", "<0001> Tj", "5 0 Td <0002> Tj", "ET"];
  expect(join(...lines)).toEqual(lines);
});

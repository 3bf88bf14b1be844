import { expect, test } from "vitest";
import { glyphTexts } from "../../../src/pdf/finish/glyph-texts.ts";
import { spaceLineEnds } from "../../../src/pdf/finish/line-ends.ts";

const texts = glyphTexts(`2 beginbfchar
<0001> <0020>
<0002> <002D>
endbfchar
1 beginbfrange
<0011> <002A> <0061>
endbfrange`);

/** A text on a line, as the browser writes it; letters are numbered from 11 hex. */
function line(words: string, baseline: number, size = 10): string {
  const glyphs = [...words].map((sign) => [...texts].find(([, text]) => text === sign)?.[0]);
  return `BT\n/F1 ${size} Tf\n1 0 0 -1 0 ${baseline} Tm\n${glyphs.map((glyph) => `<${glyph}> Tj`).join("\n5 0 Td ")}\nET\n`;
}

const close = (source: string, ...words: string[]) => spaceLineEnds(source, () => texts, new Set(words));
const spacesIn = (source: string): number => source.split("<0001> Tj\nET").length - 1;

test("de glyphs van een lettertype zeggen welke letter zij zijn", () => {
  expect(texts.get("0011")).toBe("a");
  expect(texts.get("002a")).toBe("z");
});

test("waar een regel op een spatie breekt, komt die spatie terug", () => {
  expect(close(line("de keuze", 20) + line("verschilt", 40), "keuze", "verschilt")).toBe(
    line("de keuze", 20).replace(/ET\n$/, "<0001> Tj\nET\n") + line("verschilt", 40),
  );
});

test("een woord dat midden in zichzelf breekt blijft één woord", () => {
  expect(spacesIn(close(line("brede-", 20) + line("intake", 40), "brede-intake"))).toBe(0);
  expect(spacesIn(close(line("taal-", 20) + line("en", 40), "taal-", "en"))).toBe(1);
});

test("een verhoogd nootcijfer staat op dezelfde regel", () => {
  expect(spacesIn(close(line("noot", 20) + line("a", 16, 7)))).toBe(0);
});

test("een afbreekstreepje krijgt geen spatie", () => {
  const hyphen = "BT\n/F1 10 Tf\n1 0 0 -1 50 20 Tm\n/Span<</ActualText <FEFF00AD> >> BDC\n<0002> Tj\nEMC\nET\n";
  expect(spacesIn(close(line("in", 20) + hyphen + line("burgering", 40)))).toBe(0);
});

test("een spatie die er al staat komt niet twee keer", () => {
  const source = line("de ", 20) + line("keuze", 40);
  expect(close(source)).toBe(source);
});

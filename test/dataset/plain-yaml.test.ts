import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Places } from "../../src/dataset/places.ts";
import { readPlainYaml } from "../../src/dataset/plain-yaml.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { parseAnyYaml } from "../../src/dataset/yaml.ts";

/** The place of every block, list, key and value. */
function allPlaces(value: unknown, places: Places): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    places.of(value),
    ...Object.entries(value).flatMap(([key, part]) => [
      places.ofKey(value, key),
      places.ofValue(value, key),
      ...allPlaces(part, places),
    ]),
  ];
}

/** Whether the plain reader took the text; if so, the full reader must say the same of it. */
function readsAsTheFullReader(text: string): boolean {
  const file = new TextFile("proef.yaml", text);
  const [plainPlaces, fullPlaces] = [new Places(), new Places()];
  const plain = readPlainYaml(file, plainPlaces);
  if (plain === undefined) return false;
  const full = parseAnyYaml(file, fullPlaces);
  expect({ value: plain, diagnostics: [], places: allPlaces(plain, plainPlaces) }).toEqual({
    ...full,
    places: allPlaces(full.value, fullPlaces),
  });
  return true;
}

describe("de snelle lezer zegt hetzelfde als de volledige", () => {
  const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

  test("over elk bestand in data/, en hij leest ze bijna allemaal", () => {
    const read = files.filter((name) => readsAsTheFullReader(readFileSync(`data/${name}`, "utf8")));
    expect(read.length).toBeGreaterThan(files.length * 0.9);
  });

  test("over een bestand waarin iemand een stukje verandert", () => {
    const texts = files.map((name) => readFileSync(`data/${name}`, "utf8").slice(0, 3000));
    const typed = fc.constantFrom(
      ..." \n:-#'\"[]{},>|&*!?%@`~0.\\\t\u00a0\u2028",
      "  ",
      "\n\n",
      ": ",
      " #",
      "- ",
      "null",
    );
    const edit = fc.record({ text: fc.constantFrom(...texts), at: fc.nat(3000), gone: fc.nat(3), typed });
    fc.assert(
      fc.property(edit, ({ text, at, gone, typed }) => {
        readsAsTheFullReader(text.slice(0, at) + typed + text.slice(at + gone));
      }),
      { numRuns: 1000, seed: 2026 },
    );
  });

  test("over losse regels in elke samenhang", () => {
    const indent = fc.constantFrom("", "", "", "  ", "    ");
    const start = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom("a: ", "b: ", "c: ", "d:", "- ", "- a: ") },
      { weight: 1, arbitrary: fc.constantFrom("true: ", "12: ", "<<: ", "__proto__: ", "e:\u2028", "") },
    );
    const value = fc.constantFrom(
      ..."x,10,-3,1.5,10.000,0x1f,1e3,.5,+1,07,true,null,~,2022-01-01,12:30,https://a.nl/b".split(","),
      ..."'it''s'|\"a: b\"|\"a\\nb\"|[a, b]|[a, [b]]|[a,]|[]|{a: 1, b: c}|{a: }|>-|>|&x y|*x|a # b|a: b|a:|-x|--|?|".split(
        "|",
      ),
      "'a' # b",
      "",
    );
    const line = fc.tuple(indent, start, value).map((parts) => parts.join(""));
    const seen = { taken: 0 };
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        if (readsAsTheFullReader(`${lines.join("\n")}\n`)) seen.taken += 1;
      }),
      { numRuns: 20000, seed: 2026 },
    );
    expect(seen.taken).toBeGreaterThan(500);
  });
});

test.each([
  ["een tab", "a:\n\tb: 1\n"],
  ["een anker", "a: &x 1\n"],
  ["tekst over meer regels", "a: b\n  c\n"],
  ["een getal met een punt dat duizend kan betekenen", "a: 10.000\n"],
  ["een sleutel die er twee keer staat", "a: 1\na: 2\n"],
  ["een sleutel zonder waarde", "a:\n"],
  ["een leeg bestand", "# niets\n"],
])("%s laat hij aan de volledige lezer", (_, text) => {
  expect(readPlainYaml(new TextFile("proef.yaml", text), new Places())).toBeUndefined();
});

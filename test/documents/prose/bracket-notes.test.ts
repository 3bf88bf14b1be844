import { expect, test } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { blocksOf } from "../../../src/documents/prose/blocks.ts";
import { checkMarkdown } from "../../../src/documents/prose/refusals.ts";

const findings = (text: string) =>
  blocksOf(new TextFile("geld.md", `# Geld\n\n${text}\n`)).flatMap((block) => checkMarkdown(block));
const found = (text: string): string[] =>
  findings(text).map(({ place: { line, column }, message }) => `${line}:${column} ${message}`);

test("een noot zoals in Word wordt gemeld, met de plaats en met wat er moet staan", () => {
  const [finding] = findings("Het Rijk betaalt dit.[1] De rest niet.");
  expect(finding).toMatchObject({
    place: { file: "geld.md", line: 3, column: 22 },
    message: "‘[1]’ wordt zo geen noot, maar komt met haken en al in het stuk.",
    hint: "Schrijf [^1], en onderaan het blok: [^1]: de tekst van de noot. Is het geen noot, schrijf dan \\[1].",
  });
});

test.each([
  "Dat bleek eerder[12].",
  "Dat bleek eerder [12].",
  "Dat bleek (zie [3]) eerder.",
  "Dat staat in de wet [1]\nen in het besluit.",
  "Dat zegt [1]: niets doen kost geld.",
])("ook als zij anders in de zin staat: %j", (text) => {
  expect(found(text)).toHaveLength(1);
});

test("de tekst van zo’n noot wordt ook gemeld, en dan ook een verwijzing die los staat", () => {
  const asNote = "‘[1]’ maakt van deze regel geen noot.";
  expect(found("Dat staat in de wet [1] en elders.\n\n[1] Artikel 5 van de wet.\n[2] Artikel 6.")).toEqual([
    "3:21 ‘[1]’ wordt zo geen noot, maar komt met haken en al in het stuk.",
    `5:1 ${asNote}`,
    `6:1 ${asNote.replace("1", "2")}`,
  ]);
  expect(found("[1]: Artikel 5 van de wet.")).toEqual([`3:1 ${asNote}`]);
});

test.each([
  "De wet[^1] zegt het.\n\n[^1]: Artikel 5.",
  "De [1](https://wetten.overheid.nl) staat daar.",
  "De [wet][1] staat daar, en [1] ook.\n\n[1]: https://wetten.overheid.nl",
  "De wet zegt: ‘binnen [10] weken’.",
  "Uit het register[2021] en van [jaartal].",
  "- [x] gedaan\n- [ ] niet gedaan",
  "Zo schrijft u een haak: \\[1].",
  "In code: `lijst[1]`.",
  '{{#each leden}}{{leden.[0]}}{{/each}} en {{cijfer "a"}}.',
  "Van 0 tot [0, 1].",
])("wat geen noot is, wordt niet gemeld: %j", (text) => {
  expect(found(text)).toEqual([]);
});

import { expect, test } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { blocksOf } from "../../../src/documents/prose/blocks.ts";
import { checkMarkdown } from "../../../src/documents/prose/refusals.ts";

const found = (text: string): string[] =>
  blocksOf(new TextFile("geld.md", `# Geld\n\n${text}\n`)).flatMap((block) =>
    checkMarkdown(block).map(({ place: { line, column }, message }) => `${line}:${column} ${message}`),
  );

test("een regel met meer of minder cellen dan de kop wordt gemeld: de cel te veel zou stil wegvallen", () => {
  expect(found("| Post | Bedrag |\n|---|---|\n| Tolk | 10 | 20 |\n| Inkoop |\n| Intake | |")).toEqual([
    "5:1 Deze regel van de tabel heeft 3 cellen, de kop heeft er 2.",
    "6:1 Deze regel van de tabel heeft 1 cel, de kop heeft er 2.",
  ]);
});

test("wat een tabel lijkt en er geen is, wordt gemeld", () => {
  expect(found("| Post | Bedrag\n|---\n| Tolk | 10 |")).toEqual([
    "3:1 Dit lijkt een tabel, maar komt als gewone regels met streepjes in het stuk.",
  ]);
  expect(found("Ja | nee staat hier als tekst.")).toEqual([]);
});

test("sterretjes die niet gesloten worden, blijven niet in de tekst staan", () => {
  expect(found("Dit is **belangrijk en *loopt* door.")).toEqual([
    "3:8 Deze twee sterretjes blijven zo in de tekst staan.",
  ]);
  expect(found("Dit is ** belangrijk ** voor de raad.")).toHaveLength(1);
  expect(found('Dit is **belangrijk** en **{{cijfer "a"}}** ook; \\*\\* en `a**b` mogen.')).toEqual([]);
});

test("een tussenkop zonder spatie achter het hekje wordt gemeld", () => {
  expect(found("##Kosten")).toEqual(["3:1 ‘##Kosten’ wordt geen tussenkop."]);
  expect(found("## Kosten\n\n### Nummer\n\nDe #1 van het land, en C#.")).toEqual([]);
});

test("HTML over meer regels wordt op één regel gemeld", () => {
  expect(found("<div>\nblok\n</div>")).toEqual(["3:1 Hier staat HTML: ‘<div> blok </div>’."]);
});

test("een tussenkop die een niveau overslaat, wordt gemeld", () => {
  expect(found("### Diep\n\nTekst.")).toEqual(["3:1 De tussenkop ‘Diep’ heeft een niveau dat hier niet past."]);
});

test("een koppeling leidt naar een adres op het web, een e-mailadres of een telefoonnummer", () => {
  const good = [
    "https://wetten.overheid.nl/",
    "http://wetten.overheid.nl/",
    "mailto:griffie@gemeente.example",
    "tel:14035",
  ];
  expect(found(good.map((address) => `[hier](${address})`).join(" "))).toEqual([]);
  const [block] = blocksOf(new TextFile("geld.md", "# Geld\n\nMail [ons](info@gemeente.example).\n"));
  expect(block && checkMarkdown(block)[0]?.hint).toContain("[mail ons](mailto:info@gemeente.example)");
});

test("een koppeling naar een plek op de site of in het stuk is niet toegestaan: in de PDF leidt zij nergens heen", () => {
  expect(found("Zie [de lijst](/begrippen/), [het geld](#geld), [dit](geld.md) en [dat](https://).")).toEqual([
    "3:5 De koppeling naar ‘/begrippen/’ is niet toegestaan.",
    "3:30 De koppeling naar ‘#geld’ is niet toegestaan.",
    "3:49 De koppeling naar ‘geld.md’ is niet toegestaan.",
    "3:67 De koppeling naar ‘https://’ is niet toegestaan.",
  ]);
});

test("een titel met een streep eronder en een regel die als code zou komen, worden gemeld", () => {
  expect(found("Titel\n=====\n\nTekst.")).toEqual([
    "3:1 Een streep van =-tekens maakt van deze regel een hoofdtitel, en die heeft het stuk al.",
  ]);
  const code = "Deze regels komen als computercode in het stuk te staan.";
  expect(found("Een zin.\n\n    Een ingesprongen zin.")).toEqual([`5:1 ${code}`]);
  expect(found("```\ntekst\n```")).toEqual([`3:1 ${code}`]);
  expect(found("- punt\n\n    gaat door\n    en door")).toEqual([]);
});

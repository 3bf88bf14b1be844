import { expect, test } from "vitest";
import { z } from "zod";
import { amount, count, identifier, percentage, plainDate, sentence, yesNo } from "../../src/dataset/field.ts";
import { Places } from "../../src/dataset/places.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { validate } from "../../src/dataset/validate.ts";
import { parseYaml } from "../../src/dataset/yaml.ts";
import { told } from "./told.ts";

const post = z
  .strictObject({
    id: identifier,
    naam: sentence.describe("Zoals in de tabel."),
    bedrag: amount.optional(),
    fte: z.number().positive().optional(),
    percentage: percentage.optional(),
    vast: yesNo.optional(),
    aantal: count.optional(),
    sinds: plainDate.optional(),
    soort: z.enum(["raming", "besluit"]).optional(),
    adres: z.url().optional(),
    thema: z.array(sentence).min(1).max(2).optional(),
  })
  .refine((value) => value.bedrag === undefined || value.fte === undefined, "geef een bedrag of fte, niet allebei");
const begroting = z.strictObject({ posten: z.array(post) });

function mistakes(text: string, schema: z.ZodType = begroting): string[] {
  const file = new TextFile("begroting.yaml", text);
  const places = new Places();
  const { value, diagnostics } = parseYaml(file, places);
  expect(diagnostics).toEqual([]);
  return validate(schema, value, places, file.place(0)).map(told);
}

/** The mistakes of one post with a right id and name; its other keys stand on line 4. */
const ofPost = (line: string) => mistakes(`posten:\n  - id: dlp\n    naam: DLP\n    ${line}\n`);

test("wat klopt, geeft geen meldingen", () => {
  expect(ofPost("bedrag: 5400.25\n    sinds: 2022-01-01\n    vast: ja\n    adres: https://example.nl")).toEqual([]);
});

test("een onbekende sleutel krijgt de sleutel die er het meest op lijkt", () => {
  expect(ofPost("bedarg: 5400")).toEqual([
    "begroting.yaml:4:5 | gegevens/onbekende-sleutel | ‘bedarg’ is geen bekende sleutel. | " +
      "Een sleutel die het programma niet kent, zou ongemerkt niet meetellen. | Bedoelde u ‘bedrag’?",
  ]);
});

test("lijkt een onbekende sleutel nergens op, dan staan de bekende erbij", () => {
  expect(mistakes("posten: []\nkleurenschema: blauw\n")[0]).toMatch(/Wel bekend: posten\.$/);
});

test("een verplichte sleutel die verkeerd geschreven is, is één fout en niet twee", () => {
  expect(mistakes("posten:\n  - id: dlp\n    naan: DLP\n")).toEqual([
    "begroting.yaml:3:5 | gegevens/onbekende-sleutel | ‘naan’ is geen bekende sleutel. | " +
      "Een sleutel die het programma niet kent, zou ongemerkt niet meetellen. | Bedoelde u ‘naam’?",
  ]);
});

test("een ontbrekende sleutel wordt gemeld bij het onderdeel waarin hij hoort, met wat hij betekent", () => {
  expect(mistakes("posten:\n  - id: a\n    naam: A\n  - id: b\n")).toEqual([
    "begroting.yaml:4:5 | gegevens/ontbrekende-sleutel | ‘naam’ ontbreekt. | Dit is verplicht: zoals in de tabel. | Voeg ‘naam’ toe met een waarde.",
  ]);
});

const advice = "zonder eenheid, zonder punten voor duizendtallen en met een punt voor decimalen.";

test.each([
  ["€ 34.902,00", "34902"],
  ["256.856.000", "256856000"],
  ["1,78", "1.78"],
  ["15%", "15"],
  ["5.400,-", "5400"],
])("een bedrag als ‘%s’ krijgt als raad %s", (typed, written) => {
  expect(ofPost(`bedrag: ${typed}`)).toEqual([
    `begroting.yaml:4:13 | gegevens/verkeerd-type | ‘bedrag’ moet een getal zijn, maar er staat ‘${typed}’. | Schrijf ${written}: ${advice}`,
  ]);
});

test("een bedrag in woorden krijgt uitleg hoe een getal geschreven wordt", () => {
  expect(ofPost("bedrag: ongeveer 100")).toEqual([
    "begroting.yaml:4:13 | gegevens/verkeerd-type | ‘bedrag’ moet een getal zijn, maar er staat ‘ongeveer 100’. | " +
      `Schrijf alleen het getal, ${advice}`,
  ]);
});

test("een sleutel zonder waarde is een fout", () => {
  expect(ofPost("bedrag:")).toEqual([
    "begroting.yaml:4:12 | gegevens/verkeerd-type | ‘bedrag’ heeft geen waarde. | " +
      "Vul een waarde in, of haal de regel weg als hij niet verplicht is.",
  ]);
  expect(ofPost("soort:")[0]).toContain("‘soort’ heeft geen waarde.");
});

test("een getal waar tekst hoort, krijgt de raad om aanhalingstekens te zetten", () => {
  expect(mistakes("posten:\n  - id: dlp\n    naam: 2021\n")).toEqual([
    "begroting.yaml:3:11 | gegevens/verkeerd-type | ‘naam’ moet een tekst zijn, maar er staat 2021. | " +
      'Zet aanhalingstekens om de waarde, dan is het tekst: "2021".',
  ]);
});

test("een lijst waar een blok hoort, en een blok waar een lijst hoort", () => {
  expect(mistakes("- a\n")[0]).toBe(
    "begroting.yaml:1:1 | gegevens/verkeerd-type | Dit bestand moet een blok met sleutels zijn, maar er staat een lijst. | Zet de sleutels onder elkaar, verder ingesprongen, elk met een dubbele punt en een waarde.",
  );
  expect(mistakes("posten:\n  id: a\n")[0]).toBe(
    "begroting.yaml:2:3 | gegevens/verkeerd-type | ‘posten’ moet een lijst zijn, maar er staat een blok met sleutels. | " +
      "Zet elk onderdeel op een eigen regel, met een streepje en een spatie ervoor.",
  );
  expect(mistakes("posten:\n  - x\n")[0]).toContain(
    "begroting.yaml:2:5 | gegevens/verkeerd-type | Onderdeel 1 van ‘posten’ moet",
  );
  expect(mistakes("tekst\n")[0]).toContain("begroting.yaml:1:1 | gegevens/verkeerd-type | Dit bestand moet");
});

test.each([
  ["bedrag: -5", "‘bedrag’ kan niet negatief zijn, maar er staat -5."],
  ["bedrag: 99000000000", "‘bedrag’ kan hoogstens 10.000.000.000 zijn, maar er staat 99000000000."],
  ["percentage: 105", "‘percentage’ kan hoogstens 100 zijn, maar er staat 105."],
  ["fte: 0", "‘fte’ moet meer dan 0 zijn, maar er staat 0."],
  ["thema: []", "‘thema’ is een lege lijst."],
  ["thema: [a, b, c]", "De lijst ‘thema’ is te lang: 3 van hoogstens 2."],
])("%s valt buiten wat mogelijk is", (line, message) => {
  const [mistake = ""] = ofPost(line);
  expect(mistake).toContain(`begroting.yaml:4:${line.indexOf(":") + 7} | gegevens/buiten-bereik | ${message}`);
});

test("een bedrag heeft hoogstens twee decimalen en een aantal geen", () => {
  expect(ofPost("bedrag: 12.3456")[0]).toContain(
    "gegevens/vorm | ‘bedrag’ heeft niet de goede vorm: 12.3456. | Hier hoort een bedrag in hele centen.",
  );
  expect(ofPost("aantal: 1.5")[0]).toContain(
    "gegevens/verkeerd-type | ‘aantal’ moet een heel getal zijn, maar er staat 1.5.",
  );
  expect(ofPost("bedrag: .inf")[0]).toContain("gegevens/verkeerd-type");
});

test("een waarde buiten de lijst krijgt de waarde die er het meest op lijkt", () => {
  expect(ofPost("soort: ramming")).toEqual([
    "begroting.yaml:4:12 | gegevens/niet-in-lijst | ‘ramming’ is geen geldige waarde voor ‘soort’. | " +
      "Mogelijk zijn: raming, besluit. | Bedoelde u ‘raming’?",
  ]);
  expect(ofPost("vast: true")[0]).toContain(
    "true is geen geldige waarde voor ‘vast’. | Mogelijk zijn: ja, nee. | Schrijf ja.",
  );
  expect(ofPost("vast: yes")[0]).toContain(
    "‘yes’ is geen geldige waarde voor ‘vast’. | Mogelijk zijn: ja, nee. | Schrijf ja.",
  );
  expect(ofPost("vast: no")[0]).toContain("Schrijf nee.");
});

test("een datum die niet bestaat, een id met hoofdletters en een half webadres hebben niet de goede vorm", () => {
  expect(ofPost("sinds: 2021-02-30")).toEqual([
    "begroting.yaml:4:12 | gegevens/vorm | ‘sinds’ heeft niet de goede vorm: ‘2021-02-30’. | " +
      "Hier hoort een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2022-01-01. | In 2021 heeft februari 28 dagen: kies een dag die bestaat.",
  ]);
  expect(mistakes("posten:\n  - id: B1 route\n    naam: B1\n")[0]).toContain(
    "begroting.yaml:2:9 | gegevens/vorm | ‘id’",
  );
  expect(ofPost("adres: example.nl")[0]).toContain("Hier hoort een webadres dat begint met https://.");
});

test("sleutels die elkaar uitsluiten, worden gemeld bij het onderdeel", () => {
  expect(ofPost("bedrag: 1\n    fte: 2")).toEqual([
    "begroting.yaml:2:5 | gegevens/samenhang | Geef een bedrag of fte, niet allebei. | Kijk welke sleutels in dit onderdeel staan; voeg toe wat ontbreekt en haal weg wat te veel is.",
  ]);
});

test("alle fouten van een bestand komen in één keer", () => {
  const found = mistakes(
    "posten:\n  - id: A\n    naam: ''\n    bedrag: -1\n    kleur: rood\n  - naam: B\n    soort: x\n",
  );
  expect(found.map((line) => line.split(" | ").slice(0, 2).join(" "))).toEqual([
    "begroting.yaml:5:5 gegevens/onbekende-sleutel",
    "begroting.yaml:2:9 gegevens/vorm",
    "begroting.yaml:3:11 gegevens/vorm",
    "begroting.yaml:4:13 gegevens/buiten-bereik",
    "begroting.yaml:6:5 gegevens/ontbrekende-sleutel",
    "begroting.yaml:7:12 gegevens/niet-in-lijst",
  ]);
});

test("0,15 bij een percentage kan 15% zijn: dat vraagt het programma", () => {
  expect(ofPost("percentage: 0,15")[0]).toContain("Bedoelt u 15%? Schrijf 15. Bedoelt u 0,15%? Schrijf 0.15.");
  expect(ofPost("percentage: 15%")[0]).toContain("Schrijf 15:");
});

test.each([
  ["31-12-2021", "Schrijf 2021-12-31."],
  ["1 april 2022", "Schrijf 2022-04-01."],
  ["2022/4/1", "Verbeter de waarde."],
  ["2022-4-1", "Schrijf 2022-04-01."],
  ["31-02-2026", "In 2026 heeft februari 28 dagen: kies een dag die bestaat."],
  ["2024-02-30", "In 2024 heeft februari 29 dagen: kies een dag die bestaat."],
  ["2022-13-01", "Verbeter de waarde."],
])("een datum als ‘%s’ krijgt een raad", (typed, hint) => {
  expect(ofPost(`sinds: ${typed}`)[0]?.split(" | ").at(-1)).toBe(hint);
});

test("een lege tekst en een grens staan er in gewoon Nederlands", () => {
  expect(mistakes('posten:\n  - id: dlp\n    naam: ""\n')[0]).toContain("‘naam’ is leeg. | Vul een tekst in.");
  expect(ofPost("bedrag: 20000000000")[0]).toContain("‘bedrag’ kan hoogstens 10.000.000.000 zijn");
});

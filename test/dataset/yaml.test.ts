import { expect, test } from "vitest";
import { Places } from "../../src/dataset/places.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { parseYaml } from "../../src/dataset/yaml.ts";
import { told } from "./told.ts";

function read(text: string) {
  const places = new Places();
  return { places, ...parseYaml(new TextFile("posten.yaml", text), places) };
}

const mistakes = (text: string) => read(text).diagnostics.map(told);

test("blokken, lijsten, teksten en getallen komen over zoals ze er staan", () => {
  const { value, diagnostics } = read(
    "jaar: 2022\nposten:\n  - id: dlp\n    fte: 1.78\n    open: ja\nleeg:\ndatum: 2022-01-01\n",
  );
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({
    jaar: 2022,
    posten: [{ id: "dlp", fte: 1.78, open: "ja" }],
    leeg: null,
    datum: "2022-01-01",
  });
});

test("elk blok, elke sleutel en elke waarde weet zijn regel en kolom", () => {
  const { value, places } = read(
    "# kop\njaar: 2022\nposten:\n  - id: dlp\n    fte: 1.78\n  - id: ict\nleden: [a, b]\n",
  );
  const root = value as { posten: object[]; leden: string[] };
  const at = (place: { line: number; column: number }) => `${place.line}:${place.column}`;
  expect(at(places.of(root))).toBe("2:1");
  expect(at(places.ofKey(root, "posten"))).toBe("3:1");
  expect(at(places.ofValue(root, "jaar"))).toBe("2:7");
  expect(at(places.of(root.posten[1] as object))).toBe("6:5");
  expect(at(places.ofKey(root.posten[0] as object, "fte"))).toBe("5:5");
  expect(at(places.ofValue(root.posten[0] as object, "fte"))).toBe("5:10");
  expect(at(places.ofValue(root.leden, 1))).toBe("7:12");
  expect(at(places.ofKey(root, "bestaat-niet"))).toBe("2:1");
});

test("Windows-regeleinden en een byte order mark verschuiven geen plaats", () => {
  const { value, places } = read("jaar: 2022\r\nposten:\r\n  - id: dlp\r\n");
  const { posten } = value as { posten: [object] };
  expect(places.ofValue(posten[0], "id")).toMatchObject({ line: 3, column: 9 });
});

test("van een object dat nergens gelezen is, is geen plaats te geven", () => {
  expect(() => new Places().of({})).toThrow("was not read from a file");
});

test("kapotte YAML wordt in gewone taal gemeld op de plaats van de fout", () => {
  expect(mistakes("naam: Regie: hoe het werkt\n")).toEqual([
    "posten.yaml:1:7 | gegevens/yaml | Na de dubbele punt volgt in dezelfde regel nog iets dat op een sleutel lijkt. | " +
      "Een dubbele punt met een spatie erachter begint een waarde. | " +
      'Zet de tekst tussen dubbele aanhalingstekens: naam: "Regie: hoe het werkt".',
  ]);
  expect(mistakes("jaar: 2022\nposten:\n\t- id: dlp\n")).toEqual([
    "posten.yaml:3:1 | gegevens/yaml | Deze regel springt in met een tab. | Een tab is op elk scherm anders breed, dus is niet te zien waar de regel bij hoort. | Gebruik spaties om in te springen.",
  ]);
});

test("een aanhalingsteken dat open blijft, wordt gemeld waar het begint en niet aan het eind van het bestand", () => {
  expect(mistakes('jaar: 2022\nnaam: "Regie\nplaats: paragraaf 1\n')).toEqual([
    "posten.yaml:2:7 | gegevens/yaml | Het aanhalingsteken dat hier begint, wordt nergens gesloten. | " +
      "Zet hetzelfde aanhalingsteken aan het eind van de tekst.",
  ]);
});

test.each([
  ["een haakje dat open blijft", "leden: [a, [b], c\njaar: 2022\n", "1:8"],
  ["een tekst die geen sleutel is", "jaar: 2022\nposten\nnaam: x\n", "2:1"],
  ["een verkeerd ingesprongen regel", "post:\n    id: a\n  naam: b\n", "3:1"],
  ["een procentteken aan het begin", "naam: %x\n", "1:7"],
  ["twee documenten in één bestand", "jaar: 2022\n---\njaar: 2023\n", "2:1"],
  ["haakjes die te diep in elkaar zitten", "[".repeat(20_000), "1:"],
])("%s geeft één melding met een plaats", (_, text, place) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(told(diagnostics[0] as never)).toContain(`posten.yaml:${place}`);
  expect(diagnostics[0]?.hint).toBeTruthy();
});

test("een sleutel die twee keer in een blok staat, wordt gemeld bij de tweede", () => {
  expect(mistakes("post:\n  id: a\n  naam: x\n  id: b\n")).toEqual([
    "posten.yaml:4:3 | gegevens/dubbele-sleutel | ‘id’ staat twee keer in dit blok. | " +
      "Het programma kan niet weten welke van de twee waarden geldt. | " +
      "Haal er één weg, of begin met een streepje een nieuw onderdeel van de lijst.",
  ]);
});

test.each([
  ["een anker", "a: &x tekst\n"],
  ["een anker op een blok", "a: &x\n  b: 1\n"],
  ["een tag", "a: !!str 12\n"],
  ["een eigen tag", "a: !geld {b: 1}\n"],
])("%s wordt geweigerd", (_, text) => {
  expect(read(text).diagnostics.map(({ rule }) => rule)).toEqual(["gegevens/anker"]);
});

test("een alias wordt geweigerd, naast het anker waar hij naar verwijst", () => {
  expect(mistakes("a: &x 1\nb: *x\n").map((line) => line.split(" | ").slice(0, 2).join(" "))).toEqual([
    "posten.yaml:1:7 gegevens/anker",
    "posten.yaml:2:4 gegevens/anker",
  ]);
});

test("een jaar of een lijst kan geen sleutel zijn", () => {
  expect(
    read('2022: x\n? [a]\n: y\n"12": z\n__proto__: q\n').diagnostics.map(({ rule, place }) => `${place.line} ${rule}`),
  ).toEqual(["1 gegevens/sleutel", "2 gegevens/sleutel", "4 gegevens/sleutel", "5 gegevens/sleutel"]);
});

test("10.000 wordt niet stilzwijgend tien", () => {
  expect(mistakes("posten:\n  - bedrag: 10.000\n")).toEqual([
    "posten.yaml:2:13 | gegevens/punt-in-getal | ‘10.000’ wordt gelezen als 10,000, een getal met drie decimalen. | " +
      "In een gegevensbestand is de punt de decimale punt; duizendtallen krijgen geen punt. | " +
      "Bedoelt u 10000? Schrijf 10000. Bedoelt u echt drie decimalen? Schrijf 10.0000.",
  ]);
  expect(mistakes("fte: 1.78\ndeel: 0.125\naandeel: 33.3333\nnaam: '10.000'\n")).toEqual([]);
});

test("alleen opmerkingen is ook leeg", () => {
  expect(mistakes("# yaml-language-server: $schema=x\n\n")).toEqual([
    "posten.yaml:1:1 | gegevens/leeg-bestand | Het bestand is leeg. | Vul het, of haal het weg als deze gegevens er niet zijn.",
  ]);
});

test("een regel die scheef staat, wordt gemeld als scheve regel, en een tab als tab", () => {
  const skew = "Deze regel springt te ver of niet ver genoeg in.";
  const tab = "Deze regel springt in met een tab.";
  const first = (text: string): string | undefined => read(text).diagnostics[0]?.message;
  expect(first("posten:\n  - id: dlp\n   naam: DLP\n")).toBe(skew);
  expect(first("posten:\n  - id: dlp\n      naam: DLP\n")).toBe(skew);
  expect(first("posten:\n  - id: dlp\n  \tnaam: DLP\n")).toBe(tab);
  expect(first("posten:\n  - id: dlp\n\tnaam: DLP\n")).toBe(tab);
});

test.each([
  ["posten:\n\u00a0\u00a0- id: dlp\n", "2:1"],
  ["posten:\n  - id: dlp\n    fte:\u00a01\n", "3:9"],
  ["jaar: \u00a02022\n", "1:7"],
])("een harde spatie op de plaats van een gewone wordt daar gemeld: %j", (text, place) => {
  const [found] = read(text).diagnostics;
  expect(`${found?.place.line}:${found?.place.column} ${found?.message}`).toBe(
    `${place} Hier staat een harde spatie, zoals Word en webpagina’s die maken.`,
  );
});

test("een harde spatie in een tekst mag", () => {
  expect(read("naam: Taal\u00a0en werk\n").value).toEqual({ naam: "Taal\u00a0en werk" });
});

test("een waarde tussen kromme aanhalingstekens wordt gemeld, en een woord ertussen mag", () => {
  expect(mistakes("versie: “1.0”\n")[0]).toContain("posten.yaml:1:9 | gegevens/yaml | Deze kromme aanhalingstekens");
  expect(mistakes("leden:\n  - “huizen”\r\n")[0]).toContain("posten.yaml:2:5 |");
  expect(mistakes("lead: Het plan “Thuis” is er.\n")).toEqual([]);
});

test("een hekje dat een stuk van de tekst zou weglaten wordt gemeld, en een opmerking mag", () => {
  expect(mistakes("posten:\n  - naam: Ronde #2 van de inkoop\n")[0]).toContain(
    "posten.yaml:2:17 | gegevens/yaml | Wat vanaf dit hekje op de regel staat, telt niet mee.",
  );
  expect(mistakes('bedrag: 4200   # een vast bedrag\nkleur: "#1a2125" #\nnaam: C# en meer\n')).toEqual([]);
});

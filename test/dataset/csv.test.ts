import { expect, test } from "vitest";
import { parseCsv } from "../../src/dataset/csv.ts";
import { Places } from "../../src/dataset/places.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { told } from "./told.ts";

const columns = new Map([
  ["onderdeel", { required: true }],
  ["schaal", { required: true }],
  ["opmerking", { required: false }],
]);

function read(text: string) {
  const places = new Places();
  return { places, ...parseCsv(new TextFile("samenwerking.csv", text), columns, places) };
}

const mistakes = (text: string) => read(text).diagnostics.map(told);

test("elke regel onder de kop wordt een onderdeel; een lege cel geeft geen sleutel", () => {
  const { value, diagnostics } = read(
    'onderdeel,schaal,opmerking\nPVT,lokaal,\n\n"Taal, niveau 1","lokaal / ""sub""", mits bijstand \n',
  );
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    { onderdeel: "PVT", schaal: "lokaal" },
    { onderdeel: "Taal, niveau 1", schaal: 'lokaal / "sub"', opmerking: "mits bijstand" },
  ]);
});

test("een spreadsheet die puntkomma’s schrijft, mag", () => {
  expect(read("onderdeel;schaal\r\nPVT;lokaal, subregionaal\r\n").value).toEqual([
    { onderdeel: "PVT", schaal: "lokaal, subregionaal" },
  ]);
});

test("lege regels die een spreadsheet achterlaat, tellen niet mee, en wat erna komt staat op zijn plaats", () => {
  const { value = [], places, diagnostics } = read("onderdeel;schaal\n;\nPVT;lokaal\n;\n;;;\n");
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([{ onderdeel: "PVT", schaal: "lokaal" }]);
  expect(places.of(value[0] as object).line).toBe(3);
});

test("kolommen met tabs ertussen worden als zodanig gemeld", () => {
  expect(mistakes("onderdeel\tschaal\nPVT\tlokaal\n")).toEqual([
    "samenwerking.csv:1:10 | gegevens/csv | De kolommen zijn met tabs gescheiden. | " +
      "Een CSV-bestand heeft tussen de kolommen een komma of een puntkomma. | " +
      "Sla het bestand opnieuw op. In Excel kiest u bij ‘Opslaan als’ het bestandstype ‘CSV UTF-8’.",
  ]);
});

test("elke cel weet haar regel en kolom, ook na aanhalingstekens en een cel van twee regels", () => {
  const { value = [], places } = read('onderdeel,schaal,opmerking\n"a, b",lokaal,"een\ntwee"\nPVT, lokaal,x\n');
  const at = (row: number, key: string) => {
    const { line, column } = places.ofValue(value[row] as object, key);
    return `${line}:${column}`;
  };
  expect(at(0, "onderdeel")).toBe("2:1");
  expect(at(0, "schaal")).toBe("2:8");
  expect(at(0, "opmerking")).toBe("2:15");
  expect(at(1, "onderdeel")).toBe("4:1");
  expect(at(1, "schaal")).toBe("4:6");
  expect(at(1, "opmerking")).toBe("4:13");
});

test("een onbekende en een ontbrekende kolom worden één keer gemeld, in de kop", () => {
  expect(mistakes("onderdeel,schaall\na,b\nc,d\n")).toEqual([
    "samenwerking.csv:1:11 | gegevens/csv-kolommen | ‘schaall’ is geen bekende kolom. | " +
      "Een kolom die het programma niet kent, zou ongemerkt niet meetellen. | Bedoelde u ‘schaal’?",
    "samenwerking.csv:1:1 | gegevens/csv-kolommen | De kolom ‘schaal’ ontbreekt in de kop. | Voeg de kolom ‘schaal’ toe.",
  ]);
  expect(mistakes("onderdeel,schaal,schaal\n")).toEqual([
    "samenwerking.csv:1:18 | gegevens/csv-kolommen | De kolom ‘schaal’ staat twee keer in de kop. | Haal er één weg.",
  ]);
});

test("een regel met te veel of te weinig cellen wordt gemeld waar het misgaat", () => {
  expect(mistakes("onderdeel,schaal\nTaal, werk,lokaal\nPVT\n")).toEqual([
    "samenwerking.csv:2:12 | gegevens/csv-kolommen | Deze regel heeft 3 kolommen, de kop heeft er 2. | " +
      "Zet een tekst met een scheidingsteken erin tussen dubbele aanhalingstekens.",
    "samenwerking.csv:3:1 | gegevens/csv-kolommen | Deze regel heeft 1 kolommen, de kop heeft er 2. | " +
      "Zet ook voor een lege cel het scheidingsteken.",
  ]);
});

test("aanhalingstekens die niet kloppen, worden gemeld bij de cel waar ze beginnen", () => {
  const words =
    "gegevens/csv | De aanhalingstekens in deze cel kloppen niet. | " +
    "Een cel met aanhalingstekens begint en eindigt ermee; een aanhalingsteken in de tekst zelf wordt verdubbeld. | " +
    'Bijvoorbeeld: "zwemmen, ""op maat"""';
  expect(mistakes('onderdeel,schaal\nPVT,lokaal\nMAP,"lokaal\nKNM,x\n')).toEqual([`samenwerking.csv:3:5 | ${words}`]);
  expect(mistakes('onderdeel,schaal\nMAP,lo"kaal\n')).toEqual([`samenwerking.csv:2:5 | ${words}`]);
});

test("een aanhalingsteken dat een regel hoger is opengelaten, wordt daar gemeld", () => {
  const text = 'onderdeel,schaal\nPVT,lokaal\n"MAP,lokaal\nPIP,lokaal\n"Z-route, taal",lokaal\n';
  expect(mistakes(text)[0]).toContain("samenwerking.csv:3:1 | gegevens/csv |");
});

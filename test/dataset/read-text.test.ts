import { expect, test } from "vitest";
import type { FileInfo } from "../../src/dataset/files.ts";
import { readText } from "../../src/dataset/read-text.ts";
import type { Content } from "./memory-files.ts";
import { memoryFiles } from "./memory-files.ts";
import { told } from "./told.ts";

function read(content: Content) {
  const files = memoryFiles({ "data/wet.yaml": content });
  return { ...readText(files, files.info("data/wet.yaml") as FileInfo), reads: files.reads };
}

const mistakes = (content: Content) => read(content).diagnostics.map(told);

test("een leeg bestand, of een met alleen witregels, is een fout", () => {
  const words =
    "data/wet.yaml:1:1 | gegevens/leeg-bestand | Het bestand is leeg. | Vul het, of haal het weg als deze gegevens er niet zijn.";
  expect(mistakes("")).toEqual([words]);
  expect(mistakes(" \n\n")).toEqual([words]);
});

test("een teken dat geen UTF-8 is, wordt gemeld op zijn regel en kolom", () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("jaar: 2022\nnaam: é en "), 0xeb, 0x6e, 0x0a]);
  expect(mistakes(bytes)).toEqual([
    "data/wet.yaml:2:12 | gegevens/geen-utf-8 | " +
      "Het bestand is niet opgeslagen als UTF-8: het eerste teken dat niet klopt staat hier. | " +
      "In een andere codering worden letters als ë en tekens als € onleesbaar. | " +
      "Sla het bestand opnieuw op met de codering UTF-8. In Kladblok kiest u die bij ‘Opslaan als’.",
  ]);
});

test("een bestand in UTF-16 wordt geweigerd", () => {
  expect(read(new Uint8Array([0xff, 0xfe, 0x6a, 0x00])).diagnostics[0]).toMatchObject({
    rule: "gegevens/geen-utf-8",
    place: { line: 1, column: 1 },
  });
});

test("een byte order mark hoort niet bij de tekst", () => {
  expect(read("\ufeffjaar: 2022\n").value?.text).toBe("jaar: 2022\n");
});

test("een los regeleinde van een oude Mac is een regeleinde", () => {
  expect(read("jaar: 2022\rnaam: x\r\ntitel: y\r").value?.text).toBe("jaar: 2022\nnaam: x\r\ntitel: y\n");
});

test("een bestand van 10 MB wordt geweigerd zonder het te lezen", () => {
  const { diagnostics, reads } = read({ size: 10_000_000 });
  expect(diagnostics.map(told)).toEqual([
    "data/wet.yaml:1:1 | gegevens/te-groot | Het bestand is 10,0 MB; hoogstens 2 MB wordt gelezen. | " +
      "Een bestand met gegevens dat iemand bijhoudt, is nooit zo groot. | Kijk of dit het goede bestand is.",
  ]);
  expect(reads).toEqual([]);
});

test("een koppeling naar buiten het project of naar niets wordt niet gevolgd", () => {
  const outside = read({ badLink: "buiten" });
  expect(outside.diagnostics.map(told)).toEqual([
    "data/wet.yaml:1:1 | gegevens/koppeling | Dit is een koppeling naar iets buiten het project. | " +
      "Gegevens van buiten het project kunnen veranderen of verdwijnen zonder dat iemand het ziet. | " +
      "Zet het zelf in deze map, in plaats van de koppeling.",
  ]);
  expect(outside.reads).toEqual([]);
  expect(mistakes({ badLink: "nergens" })[0]).toContain("iets dat niet bestaat");
});

test("een map of apparaat met de naam van een bestand wordt niet gelezen", () => {
  expect(mistakes({ kind: "map" })[0]).toContain("gegevens/geen-bestand | Hier hoort een bestand");
  expect(read({ kind: "anders" }).reads).toEqual([]);
});

test("een bestand dat niet gelezen mag worden, geeft een melding en geen crash", () => {
  expect(mistakes({})[0]).toContain("gegevens/onleesbaar | Het bestand kan niet gelezen worden.");
});

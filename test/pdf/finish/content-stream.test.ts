import { expect, test } from "vitest";
import { visitOperations } from "../../../src/pdf/finish/content-stream.ts";

const read = (source: string): string[] => {
  const found: string[] = [];
  visitOperations(source, (operator, from, operatorFrom) => {
    found.push([operator, ...source.slice(from, operatorFrom).trim().split(/\s+/).filter(Boolean)].join(" "));
  });
  return found;
};

test("elke opdracht komt met haar eigen operanden", () => {
  expect(read("q 1 0 0 -1 0 842 cm\n/G3 gs 0 0 10 20 re f* Q")).toEqual([
    "q",
    "cm 1 0 0 -1 0 842",
    "gs /G3",
    "re 0 0 10 20",
    "f*",
    "Q",
  ]);
});

test("een opdracht binnen tekst, een lijst of een woordenboek is geen opdracht", () => {
  expect(read("BT (f S \\) \\\\ (EMC)) Tj [(Q) -12 <0a0B> true] TJ ET")).toHaveLength(4);
  expect(read("/Span <</ActualText (BT) /Lang /nl /MCID 3>> BDC EMC")).toEqual([
    "BDC /Span <</ActualText (BT) /Lang /nl /MCID 3>>",
    "EMC",
  ]);
});

test("ook zonder spaties blijven opdrachten uit elkaar", () => {
  expect(read("/Span<</ActualText<feff00ad>>>BDC<0001>Tj EMC")).toEqual([
    "BDC /Span<</ActualText<feff00ad>>>",
    "Tj <0001>",
    "EMC",
  ]);
});

test("een opmerking telt niet mee", () => {
  expect(read("q % f S\r\nQ%EMC")).toEqual(["q", "Q"]);
});

test("een beeld in de stroom is één opdracht, wat er ook in staat", () => {
  expect(read("q BI /W 2 /H 1 /BPC 8 ID f EMC (\n EI Q")).toEqual(["q", "BI BI /W 2 /H 1 /BPC 8", "Q"]);
});

test("een afgebroken stroom loopt niet door", () => {
  expect(read("(geen einde Tj")).toEqual([]);
  expect(read("<0001 Tj")).toEqual([]);
});

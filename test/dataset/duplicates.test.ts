import { expect, test } from "vitest";
import { z } from "zod";
import { findDuplicates } from "../../src/dataset/duplicates.ts";
import { identifier, reference } from "../../src/dataset/field.ts";
import { Places } from "../../src/dataset/places.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { parseYaml } from "../../src/dataset/yaml.ts";
import { told } from "./told.ts";

const schema = z.strictObject({
  posten: z.array(z.strictObject({ id: identifier, thema: z.string().optional() })).optional(),
  jaren: z
    .array(z.strictObject({ jaar: z.int(), leden: z.array(reference("gemeente")).optional() }))
    .meta({ uniekDoor: ["jaar"] })
    .optional(),
  prijzen: z
    .array(z.strictObject({ voorziening: z.string(), leerroute: z.string().optional() }))
    .meta({ uniekDoor: ["voorziening", "leerroute"] })
    .optional(),
});

function mistakes(text: string): string[] {
  const places = new Places();
  return findDuplicates(schema, parseYaml(new TextFile("x.yaml", text), places).value, places).map(told);
}

test("een id dat twee keer in zijn lijst staat, wordt gemeld bij de tweede met de regel van de eerste", () => {
  expect(mistakes("posten:\n  - id: dlp\n  - id: ict\n  - thema: regie\n    id: dlp\n")).toEqual([
    "x.yaml:5:9 | gegevens/dubbel-id | Id ‘dlp’ staat er al, op regel 2. | " +
      "Verwijzingen en adressen moeten naar één gegeven leiden. | " +
      "Geef dit onderdeel een eigen naam, of haal een van de twee weg.",
  ]);
});

test("een jaar dat twee keer in een lijst van jaren staat, is een eigen fout", () => {
  expect(mistakes("jaren:\n  - jaar: 2021\n  - jaar: 2022\n  - jaar: 2021\n")[0]).toContain(
    "x.yaml:4:11 | gegevens/dubbel-jaar | Jaar ‘2021’ staat er al, op regel 2.",
  );
});

test("wat samen uniek is, mag los vaker voorkomen; het lege deel telt mee", () => {
  const some =
    "prijzen:\n  - {voorziening: knm, leerroute: b1}\n  - {voorziening: knm, leerroute: z}\n  - {voorziening: knm}\n";
  expect(mistakes(some)).toEqual([]);
  expect(mistakes(`${some}  - {voorziening: knm, leerroute: z}\n`)[0]).toContain(
    "gegevens/dubbel | Voorziening ‘knm’ en leerroute ‘z’ staat er al, op regel 3.",
  );
  expect(mistakes(`${some}  - {voorziening: knm}\n`)[0]).toContain("Voorziening ‘knm’ staat er al, op regel 4.");
});

test("dezelfde gemeente twee keer in één lijst telt dubbel", () => {
  expect(mistakes("jaren:\n  - jaar: 2021\n    leden: [huizen, laren, huizen]\n")).toEqual([
    "x.yaml:3:28 | gegevens/dubbel | ‘huizen’ staat al in deze lijst, op regel 3. | Haal een van de twee weg.",
  ]);
});

test("een onderdeel zonder id of met een fout id is een fout van een andere soort", () => {
  expect(mistakes("posten:\n  - thema: a\n  - thema: b\n  - id: [x]\n  - tekst\n")).toEqual([]);
  expect(mistakes("posten: tekst\njaren: {jaar: 1}\n")).toEqual([]);
});

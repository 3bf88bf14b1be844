import { expect, test } from "vitest";
import { z } from "zod";
import { identifier, reference } from "../../src/dataset/field.ts";
import { Places } from "../../src/dataset/places.ts";
import type { Register } from "../../src/dataset/references.ts";
import { checkReferences, referencesIn } from "../../src/dataset/references.ts";
import { TextFile } from "../../src/dataset/text-file.ts";
import { parseYaml } from "../../src/dataset/yaml.ts";
import { told } from "./told.ts";

const schema = z.strictObject({
  bron: reference("bron").optional(),
  leden: z.array(reference("gemeente")).optional(),
  naam: z.string().optional(),
  posten: z
    .array(z.strictObject({ id: identifier, bron: reference("bron").optional().describe("Eigen bron.") }))
    .optional(),
});

function read(text: string) {
  const places = new Places();
  const { value } = parseYaml(new TextFile("opsteller.yaml", text), places);
  return { places, references: referencesIn(schema, value) };
}

function register(name: string, where: string, ...ids: string[]): Register {
  return { name, where, has: (id) => ids.includes(id), ids: () => ids };
}

const registers = new Map([
  ["gemeente", register("gemeente", "data/landelijk/gemeenten.yaml", "huizen", "laren")],
  ["bron", register("bron", "data/landelijk/bronnen.yaml", "plan-2021")],
]);

test("verwijzingen staan overal waar het schema er een noemt, ook in lijsten en in onderdelen", () => {
  const { references } = read(
    "bron: plan-2021\nleden: [huizen, laren]\nnaam: huizen\nposten:\n  - id: a\n    bron: plan-2022\n",
  );
  expect(references.map(({ register, id }) => `${register} ${id}`)).toEqual([
    "bron plan-2021",
    "gemeente huizen",
    "gemeente laren",
    "bron plan-2022",
  ]);
});

test("een verwijzing naar wat niet bestaat, noemt het register en wat er het meest op lijkt", () => {
  const { references, places } = read("leden:\n  - huizen\n  - larne\nposten:\n  - id: a\n    bron: plan-2022\n");
  expect(checkReferences(references, registers, places).map(told)).toEqual([
    "opsteller.yaml:3:5 | gegevens/verwijzing | Er is geen gemeente ‘larne’. | " +
      "Wat hier genoemd wordt, moet bestaan in data/landelijk/gemeenten.yaml. | Bedoelde u ‘laren’?",
    "opsteller.yaml:6:11 | gegevens/verwijzing | Er is geen bron ‘plan-2022’. | " +
      "Wat hier genoemd wordt, moet bestaan in data/landelijk/bronnen.yaml. | Bedoelde u ‘plan-2021’?",
  ]);
});

test("een register dat niet gelezen kon worden, geeft geen vervolgfouten", () => {
  const { references, places } = read("bron: bestaat-niet\n");
  expect(checkReferences(references, new Map(), places)).toEqual([]);
});

test("wat niet bij het schema past, wordt overgeslagen", () => {
  expect(read("leden: huizen\nposten: [tekst, {bron: 3}]\n").references).toEqual([]);
  expect(read("tekst\n").references).toEqual([]);
});

test("een verwijzing weet welke blokken eromheen staan", () => {
  const [found] = read("posten:\n  - id: a\n    bron: plan-2021\n").references;
  expect(found?.within).toHaveLength(2);
  expect(found?.within[1]).toBe(found?.holder);
});

test("is een heel register leeg, dan is dat één melding in een bestand en geen honderd", () => {
  const { references, places } = read("leden: [huizen, laren]\nbron: plan-2022\n");
  const none = new Map([...registers, ["gemeente", register("gemeente", "data/landelijk/gemeenten.yaml")]]);
  expect(checkReferences(references, none, places).map(({ message }) => message)).toEqual([
    "Er is geen bron ‘plan-2022’.",
    "Dit bestand noemt ‘huizen’ als gemeente, maar data/landelijk/gemeenten.yaml is er niet of is leeg.",
  ]);
});

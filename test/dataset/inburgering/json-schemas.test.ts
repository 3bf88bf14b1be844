import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorFiles } from "../../../src/checks/editor-files.ts";

const root = join(import.meta.dirname, "../../..");
const files = editorFiles();

test("de schema’s in data/schemas/ zijn die van het programma: anders eerst `npm run schemas`", () => {
  for (const [path, text] of files) expect(readFileSync(join(root, path), "utf8"), path).toBe(text);
  const schemas = [...files.keys()].filter((path) => path.startsWith("data/schemas/"));
  expect(readdirSync(join(root, "data/schemas")).map((name) => `data/schemas/${name}`)).toEqual(schemas.sort());
});

test("elk YAML-bestand in data/ noemt in zijn eerste regel het schema dat erbij hoort", () => {
  const settings = JSON.parse(files.get(".vscode/settings.json") ?? "") as { "yaml.schemas": Record<string, string> };
  const schemaOf = (path: string) =>
    Object.entries(settings["yaml.schemas"]).find(([, glob]) =>
      new RegExp(`^${glob.replaceAll("*", "[^/]*")}$`).test(path),
    )?.[0];
  const paths = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  expect(paths.length).toBeGreaterThan(10);
  for (const name of paths) {
    const up = "../".repeat(name.split("/").length - 1);
    const schema = schemaOf(`data/${name}`)?.replace("./data/", up);
    const [first] = readFileSync(join(root, "data", name), "utf8").split("\n");
    expect(first, name).toBe(`# yaml-language-server: $schema=${schema}`);
  }
});

test("een schema legt een sleutel uit zoals het programma hem leest", () => {
  const begroting = JSON.parse(files.get("data/schemas/begroting.schema.json") ?? "");
  expect(begroting.description).toBe("Kosten en middelen van de uitvoering in één jaar.");
  expect(begroting.additionalProperties).toBe(false);
  expect(begroting.required).toEqual(["bron", "jaar"]);
  expect(begroting.properties.posten.items.properties.fte.description).toContain("Formatie");
});

test("een editor vult bij een uitzondering de regels van de catalogus aan", () => {
  const schema = JSON.parse(files.get("data/schemas/uitzonderingen.schema.json") ?? "");
  const entry = schema.properties.uitzonderingen.items;
  expect(entry.required).toEqual(["regel", "bestand", "reden", "eigenaar", "tot"]);
  expect(entry.properties.regel.enum).toContain("cijfers/stelpost");
});

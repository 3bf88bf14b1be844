import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataFilesOf, schemaFiles } from "../../src/site/open-data.ts";
import { schemaFields } from "../../src/site/schema-fields.ts";
import { ownPublication } from "../support/own-publication.ts";

const publication = ownPublication();

const schemas = new Map(schemaFiles().map(({ address, content }) => [address, JSON.parse(content())]));
const files = publication.opstellers.flatMap((opsteller) =>
  dataFilesOf(opsteller, () => publication.registerOf(opsteller)),
);

/** The addresses of the places where the published schema refuses a file. */
function refusals(schema: string, content: string): string[] {
  const { error } = z.fromJSONSchema(schemas.get(schema)).safeParse(JSON.parse(content));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("het gepubliceerde JSON Schema", () => {
  test.each(
    files.filter(({ address }) => address.endsWith("/cijfers.json")).map((file) => [file.address, file] as const),
  )("beschrijft %s precies, en het bestand noemt het schema", (_, { content }) => {
    expect(refusals("/cijfers.schema.json", content())).toEqual([]);
    expect(schemas.has(JSON.parse(content()).$schema)).toBe(true);
  });

  test("beschrijft elke tabel precies", () => {
    const tables = files.filter(({ address }) => /\/tabellen\/.*\.json$/.test(address));
    expect(tables.length).toBeGreaterThan(50);
    expect(tables.flatMap(({ content }) => refusals("/tabel.schema.json", content()))).toEqual([]);
  });

  test("weigert een onbekend veld, een onbekende status en een cijfer zonder waarde", () => {
    const file = JSON.parse(files.find(({ address }) => address === "/hbel/cijfers.json")?.content() ?? "");
    const broken = (change: object) =>
      refusals("/cijfers.schema.json", JSON.stringify({ ...file, cijfers: [{ ...file.cijfers[0], ...change }] }));
    expect(broken({})).toEqual([]);
    expect(broken({ kleur: "rood" })).toHaveLength(1);
    expect(broken({ status: "zeker" })).toHaveLength(1);
    expect(broken({ waarde: undefined })).toHaveLength(1);
  });

  test("legt van elk veld in het Nederlands uit wat het betekent", () => {
    for (const name of ["cijfers", "tabel"]) {
      const fields = schemaFields(schemas.get(`/${name}.schema.json`));
      expect(fields.length).toBeGreaterThan(20);
      expect(fields.filter(({ meaning, type }) => meaning === "" || type === "").map(({ path }) => path)).toEqual([]);
    }
  });
});

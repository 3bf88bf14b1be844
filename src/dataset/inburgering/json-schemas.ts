import { z } from "zod";
import * as bestanden from "./bestanden.ts";

export interface SchemaFile {
  /** Name in data/schemas/. */
  name: string;
  schema: z.ZodType;
  /** The files that it describes, as an editor matches them. */
  files: string;
}

/**
 * What an editor needs to complete and check the YAML while it is typed, by path in the project: a JSON Schema for
 * each kind of file, and the settings that tell Visual Studio Code which is for which. `others` are files of a floor
 * higher that stand in data/ too.
 */
export function editorFiles(others: readonly SchemaFile[] = []): Map<string, string> {
  const schemas = [...schemaFiles(), ...others];
  const texts = schemas.map(
    ({ name, schema }) => [`data/schemas/${name}`, jsonText(z.toJSONSchema(schema, { target: "draft-7" }))] as const,
  );
  const mapping = Object.fromEntries(schemas.map(({ name, files }) => [`./data/schemas/${name}`, files]));
  return new Map([...texts, [".vscode/settings.json", jsonText({ "yaml.schemas": mapping })]]);
}

function schemaFiles(): SchemaFile[] {
  const national = yamlFiles(bestanden.landelijkeBestanden, bestanden.landelijkeMap, () => "");
  const taken = new Set(national.map(({ name }) => name));
  const suffix = (stem: string) => (taken.has(`${stem}.schema.json`) ? "-lokaal" : "");
  const folder = `${bestanden.opstellersMap}/*`;
  const ofEachYear = Object.entries(bestanden.jaarlijkseBestanden).map(([kind, schema]) => ({
    name: `${kind}${suffix(kind)}.schema.json`,
    schema,
    files: `${folder}/${kind}-*.yaml`,
  }));
  const huisstijl = {
    name: "huisstijl.schema.json",
    schema: bestanden.huisstijlSchema,
    files: `${bestanden.huisstijlenMap}/*.yaml`,
  };
  return [...national, ...yamlFiles(bestanden.opstellerBestanden, folder, suffix), ...ofEachYear, huisstijl];
}

function yamlFiles(
  schemas: Readonly<Record<string, z.ZodType>>,
  folder: string,
  suffix: (stem: string) => string,
): SchemaFile[] {
  return Object.entries(schemas)
    .filter(([file]) => file.endsWith(".yaml"))
    .map(([file, schema]) => {
      const stem = file.replace(".yaml", "");
      return { name: `${stem}${suffix(stem)}.schema.json`, schema, files: `${folder}/${file}` };
    });
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

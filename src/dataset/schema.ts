import { z } from "zod";

type Schema = z.core.$ZodType;

/** What a schema says about itself beyond its type. */
export interface SchemaMeta {
  /** Register that the text names an entry of. */
  verwijstNaar?: string;
  /** Keys that together may stand only once in the list. */
  uniekDoor?: readonly string[];
  description?: string;
}

/** The schema under `optional()`. */
export function bare(schema: Schema): Schema {
  let inner = schema;
  while (inner instanceof z.ZodOptional) inner = inner.unwrap();
  return inner;
}

/** The keys of an object with their schemas; undefined for what is no object. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/** The schema of the items of a list; undefined for what is no list. */
export function elementOf(schema: Schema): Schema | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** Whether a key with this schema may be left out. */
export function isOptional(schema: Schema): boolean {
  return schema instanceof z.ZodOptional;
}

/** What a schema says about itself, also below `optional()`. */
export function metaOf(schema: Schema): SchemaMeta {
  return { ...z.globalRegistry.get(bare(schema)), ...z.globalRegistry.get(schema) } as SchemaMeta;
}

/** The schema that holds at a path of keys and indexes; undefined where the schema knows no such path. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let here: Schema | undefined = schema;
  for (const key of path) {
    if (!here) return undefined;
    here = typeof key === "number" ? elementOf(here) : shapeOf(here)?.[String(key)];
  }
  return here;
}

import type { z } from "zod";
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import type { Columns } from "./csv.ts";
import { parseCsv } from "./csv.ts";
import { findDuplicates } from "./duplicates.ts";
import type { FileInfo, Files } from "./files.ts";
import { Places } from "./places.ts";
import { readText } from "./read-text.ts";
import type { Reference } from "./references.ts";
import { referencesIn } from "./references.ts";
import { elementOf, isOptional, shapeOf } from "./schema.ts";
import type { TextFile } from "./text-file.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

/** One file with data. */
export interface DataFile<T = unknown> {
  /** As it was read, also when it does not fit its schema; undefined when it could not be read. */
  raw: unknown;
  /** The same objects, only when they fit. */
  value?: T;
  references: readonly Reference[];
  diagnostics: readonly Diagnostic[];
}

/** Files that were read before, so that after an edit only the changed file is read again; and the places in all of them. */
export class DataMemory {
  readonly places = new Places();
  readonly #known = new Map<string, { version: string; schema: z.ZodType; file: DataFile }>();

  /** Reads and validates a file, by its ending as YAML or CSV, unless this version of it is known. */
  read<S extends z.ZodType>(files: Files, info: FileInfo, schema: S): DataFile<z.infer<S>> {
    const known = this.#known.get(info.path);
    if (known?.version === info.version && known.schema === schema) return known.file as DataFile<z.infer<S>>;
    const file = readData(files, info, schema, this.places);
    this.#known.set(info.path, { version: info.version, schema, file });
    return file;
  }
}

function readData<S extends z.ZodType>(files: Files, info: FileInfo, schema: S, places: Places): DataFile<z.infer<S>> {
  const text = readText(files, info);
  if (!text.value) return { raw: undefined, references: [], diagnostics: text.diagnostics };
  const parsed = parse(text.value, schema, places);
  if (parsed.value === undefined)
    return { raw: undefined, references: [], diagnostics: [...text.diagnostics, ...parsed.diagnostics] };
  const raw = parsed.value;
  // What the reader refused has no value, which is not another mistake.
  const refused = new Set(parsed.diagnostics.map(({ place }) => `${place.line}:${place.column}`));
  const unfit = validate(schema, raw, places, text.value.place(0));
  const invalid = [
    ...parsed.diagnostics,
    ...unfit.filter(({ place }) => !refused.has(`${place.line}:${place.column}`)),
  ];
  const diagnostics = [...text.diagnostics, ...invalid, ...findDuplicates(schema, raw, places)];
  const file = { raw, references: referencesIn(schema, raw), diagnostics };
  return invalid.length === 0 ? { ...file, value: raw as z.infer<S> } : file;
}

function parse(text: TextFile, schema: z.ZodType, places: Places): Outcome<unknown> {
  return text.path.endsWith(".csv") ? parseCsv(text, columnsOf(schema), places) : parseYaml(text, places);
}

function columnsOf(schema: z.ZodType): Columns {
  const row = elementOf(schema);
  const shape = (row && shapeOf(row)) ?? {};
  return new Map(Object.entries(shape).map(([name, part]) => [name, { required: !isOptional(part) }]));
}

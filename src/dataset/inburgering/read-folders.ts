import type { z } from "zod";
import type { Diagnostic } from "../../diagnostic.ts";
import { identifier } from "../field.ts";
import type { FileInfo, Files } from "../files.ts";
import { matchNames, openFolder } from "../folder.ts";
import type { DataFile, DataMemory } from "../read-data.ts";
import { refusal } from "../read-text.ts";
import { mistake } from "../rules.ts";
import * as bestanden from "./bestanden.ts";
import type { Huisstijl } from "./huisstijl.ts";
import { logoName } from "./opsteller.ts";

type Schemas = Readonly<Record<string, z.ZodType>>;

/** What was read in one folder: each file by name, and the values of those that fit. */
export interface ReadFolder<S extends Schemas> {
  path: string;
  files: ReadonlyMap<string, DataFile>;
  values: bestanden.Values<S>;
  diagnostics: Diagnostic[];
}

/** A file with its year in its name. */
export interface YearFile<T> {
  yearInName: number;
  file: DataFile<T>;
}

type Yearly = typeof bestanden.jaarlijkseBestanden;

/** What was read of one opsteller. */
export interface ReadOpsteller extends ReadFolder<typeof bestanden.opstellerBestanden> {
  id: string;
  /** What was read of each kind of file of which there is one for each year. */
  jaarlijks: { readonly [Kind in keyof Yearly]: readonly YearFile<z.infer<Yearly[Kind]>>[] };
  /** Pictures in the folder that may be the logo. */
  logos: readonly FileInfo[];
}

/** The files in data/landelijk/, all of which must be there. */
export function readLandelijk(files: Files, memory: DataMemory): ReadFolder<typeof bestanden.landelijkeBestanden> {
  const path = bestanden.landelijkeMap;
  const { entries, diagnostics } = openFolder(files, path);
  if (!entries) return { path, files: new Map(), values: {}, diagnostics };
  const schemas = bestanden.landelijkeBestanden;
  const listing = matchNames(path, entries, { required: Object.keys(schemas), optional: [] });
  return { path, ...readFiles(files, listing.found, schemas, memory), diagnostics: listing.diagnostics };
}

/** The files in data/huisstijlen/, by their id; the folder need not be there. */
export function readHuisstijlen(
  files: Files,
  memory: DataMemory,
): { huisstijlen: Map<string, DataFile<Huisstijl>>; diagnostics: Diagnostic[] } {
  const path = bestanden.huisstijlenMap;
  const huisstijlen = new Map<string, DataFile<Huisstijl>>();
  if (!files.info(path)) return { huisstijlen, diagnostics: [] };
  const { entries = [], diagnostics } = openFolder(files, path);
  const pattern = { matches: bestanden.huisstijlNaam, example: "heide.yaml" };
  const listing = matchNames(path, entries, { required: [], optional: [], pattern });
  for (const [name, info] of listing.found) {
    const id = bestanden.huisstijlNaam.exec(name)?.[1] as string;
    huisstijlen.set(id, memory.read(files, info, bestanden.huisstijlSchema));
  }
  return { huisstijlen, diagnostics: [...diagnostics, ...listing.diagnostics] };
}

/** The folders in data/opstellers/, each one opsteller. */
export function readOpstellers(
  files: Files,
  memory: DataMemory,
): { opstellers: ReadOpsteller[]; diagnostics: Diagnostic[] } {
  const { entries = [], diagnostics } = openFolder(files, bestanden.opstellersMap);
  const refused = entries.flatMap((info) => refuseFolder(info));
  const folders = entries.filter((info) => refuseFolder(info).length === 0);
  return {
    opstellers: folders.map(({ path, name }) => readOpsteller(files, path, name, memory)),
    diagnostics: [...diagnostics, ...refused],
  };
}

/** `HBEL - kopie` as `hbel-kopie`. */
function asIdentifier(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function refuseFolder(info: FileInfo): Diagnostic[] {
  const place = { file: info.path, line: 1, column: 1 };
  const refused = refusal(info, "map");
  if (refused) return [mistake(refused.rule, place, refused.words)];
  if (identifier.safeParse(info.name).success) return [];
  return [
    mistake("gegevens/mapnaam", place, {
      message: `‘${info.name}’ kan niet de naam van een opsteller zijn.`,
      cause: "De naam van de map wordt deel van het webadres.",
      hint: `Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld ‘${asIdentifier(info.name) || "midden-limburg"}’.`,
    }),
  ];
}

function readOpsteller(files: Files, path: string, id: string, memory: DataMemory): ReadOpsteller {
  const { entries, diagnostics } = openFolder(files, path);
  const logos = (entries ?? []).filter(({ name }) => logoName.test(name));
  const listing = matchNames(path, entries?.filter((info) => !logos.includes(info)) ?? [], {
    required: entries ? Object.keys(bestanden.verplichteBestanden) : [],
    optional: Object.keys(bestanden.overigeBestanden),
    pattern: {
      matches: bestanden.jaarlijkseNaam,
      example: "begroting-2022.yaml",
      meant: bestanden.jaarlijksMeant,
    },
  });
  const { begroting, voorzieningen, participatie } = bestanden.jaarlijkseBestanden;
  const ofEachYear = <S extends z.ZodType>(kind: keyof Yearly, schema: S): YearFile<z.infer<S>>[] =>
    [...listing.found].flatMap(([name, info]) => {
      const [, named, year] = bestanden.jaarlijkseNaam.exec(name) ?? [];
      return named === kind ? [{ yearInName: Number(year), file: memory.read(files, info, schema) }] : [];
    });
  const jaarlijks = {
    begroting: ofEachYear("begroting", begroting),
    voorzieningen: ofEachYear("voorzieningen", voorzieningen),
    participatie: ofEachYear("participatie", participatie),
  };
  const read = readFiles(files, listing.found, bestanden.opstellerBestanden, memory);
  return { id, path, ...read, jaarlijks, logos, diagnostics: [...diagnostics, ...listing.diagnostics] };
}

function readFiles<S extends Schemas>(
  files: Files,
  found: ReadonlyMap<string, FileInfo>,
  schemas: S,
  memory: DataMemory,
): { files: Map<string, DataFile>; values: bestanden.Values<S> } {
  const read = new Map<string, DataFile>();
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const info = found.get(name);
    if (!info) continue;
    const file = memory.read(files, info, schema);
    read.set(name, file);
    if (file.value !== undefined) values[name] = file.value;
  }
  return { files: read, values: values as bestanden.Values<S> };
}

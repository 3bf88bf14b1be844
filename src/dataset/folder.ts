import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean, nearest } from "../nearest.ts";
import type { FileInfo, Files } from "./files.ts";
import { isLeftBehind } from "./left-behind.ts";
import { refusal } from "./read-text.ts";
import { mistake } from "./rules.ts";

/** The names that a folder may have in it. */
export interface Expected {
  required: readonly string[];
  optional: readonly string[];
  /** Names of which there may be many: `begroting-2022.yaml`. `meant` tells which of them another name was probably meant as. */
  pattern?: { matches: RegExp; example: string; meant?(name: string): string | undefined };
}

/** What a folder holds of what it may hold. */
export interface Listing {
  /** What was expected and is there, by name. */
  found: ReadonlyMap<string, FileInfo>;
  diagnostics: Diagnostic[];
}

/** The entries of a folder, without what editors and file managers leave behind; undefined with mistakes when it cannot be opened. */
export function openFolder(files: Files, path: string): { entries?: FileInfo[]; diagnostics: Diagnostic[] } {
  const place = { file: path, line: 1, column: 1 };
  const info = files.info(path);
  const refused = info && refusal(info, "map");
  if (refused) return { diagnostics: [mistake(refused.rule, place, refused.words)] };
  const entries = info && files.list(path);
  if (!entries) {
    const words = {
      message: `De map ${path} is er niet of kan niet gelezen worden.`,
      hint: "Maak de map, of zet haar terug.",
    };
    return { diagnostics: [mistake("gegevens/ontbrekende-map", place, words)] };
  }
  return { entries: entries.filter(({ name }) => !isLeftBehind(name)), diagnostics: [] };
}

/** Holds the entries of a folder against what may be in it. */
export function matchNames(folder: string, entries: readonly FileInfo[], expected: Expected): Listing {
  const { required, optional, pattern } = expected;
  const names = [...required, ...optional];
  const found = new Map(
    entries.filter(({ name }) => names.includes(name) || pattern?.matches.test(name)).map((info) => [info.name, info]),
  );
  const free = names.filter((name) => !found.has(name));
  const meant = new Set<string>();
  const unknown = entries
    .filter(({ name }) => !found.has(name))
    .map(({ name, path }) => {
      const fromPattern = pattern?.meant?.(name);
      const suggestion = fromPattern ?? nearest(name, free);
      if (suggestion) meant.add(suggestion);
      const known = pattern ? [...names, pattern.example] : names;
      return mistake(
        "gegevens/onbekend-bestand",
        { file: path, line: 1, column: 1 },
        {
          message: `‘${name}’ is geen bestand dat het programma in ${folder} leest.`,
          cause: "Een bestand met een andere naam zou ongemerkt niet meetellen.",
          hint: suggestion ? `Bedoelde u ‘${suggestion}’?` : didYouMean(name, known),
        },
      );
    });
  const missing = required
    .filter((name) => !found.has(name) && !meant.has(name))
    .map((name) =>
      mistake(
        "gegevens/ontbrekend-bestand",
        { file: `${folder}/${name}`, line: 1, column: 1 },
        {
          message: `Het bestand ${name} ontbreekt in ${folder}.`,
          hint: "Maak het bestand, of zet het terug.",
        },
      ),
    );
  return { found, diagnostics: [...unknown, ...missing] };
}

import type { Files } from "../dataset/files.ts";
import { readText } from "../dataset/read-text.ts";
import type { Place } from "../diagnostic.ts";

/** The text of the line at a place; empty where there is none. */
export type LineOf = (place: Place) => string;

/** The line of a place, for reports and for exceptions that name words of it; each file is read once. */
export function lineReader(files: Files): LineOf {
  const known = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    let lines = known.get(file);
    if (!lines) {
      const info = files.info(file);
      lines = info ? (readText(files, info).value?.text.split(/\r?\n/) ?? []) : [];
      known.set(file, lines);
    }
    return lines[line - 1] ?? "";
  };
}

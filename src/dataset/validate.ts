import type { z } from "zod";
import type { Diagnostic, Place } from "../diagnostic.ts";
import { didYouMean, nearest } from "../nearest.ts";
import { explainIssue } from "./issue.ts";
import type { Places } from "./places.ts";
import { mistake } from "./rules.ts";
import { metaOf, schemaAt, shapeOf } from "./schema.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Holds a value that was read against its schema. Empty when it fits: the value itself may then be used as the schema's
 * type, since schemas transform nothing. `root` is the place of a value that is no object or list.
 */
export function validate(schema: z.ZodType, value: unknown, places: Places, root: Place): Diagnostic[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const meant = new Set<string>();
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownKeys(schema, value, issue, places, meant) : [],
  );
  // One mistake per value: that an amount is negative is enough, also when it has too many decimals.
  const others = new Map(
    result.error.issues
      .filter((issue) => issue.code !== "unrecognized_keys" && !meant.has(pathText(issue.path)))
      .toReversed()
      .map((issue) => [pathText(issue.path), issue]),
  );
  return [...unknown, ...[...others.values()].reverse().map((issue) => explain(schema, value, issue, places, root))];
}

/** One mistake per unknown key; remembers in `meant` which missing keys are explained by it. */
function unknownKeys(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  places: Places,
  meant: Set<string>,
): Diagnostic[] {
  const object = valueAt(value, issue.path) as object;
  const known = Object.keys(shapeOf(schemaAt(schema, issue.path) ?? schema) ?? {});
  const free = known.filter((key) => !Object.hasOwn(object, key));
  return issue.keys.map((key) => {
    const suggestion = nearest(key, free);
    if (suggestion) meant.add(pathText([...issue.path, suggestion]));
    return mistake("gegevens/onbekende-sleutel", places.ofKey(object, key), {
      message: `‘${key}’ is geen bekende sleutel.`,
      cause: "Een sleutel die het programma niet kent, zou ongemerkt niet meetellen.",
      hint: suggestion ? `Bedoelde u ‘${suggestion}’?` : didYouMean(key, known),
    });
  });
}

function explain(schema: z.ZodType, value: unknown, issue: Issue, places: Places, root: Place): Diagnostic {
  const key = issue.path.at(-1);
  const holder = valueAt(value, issue.path.slice(0, -1));
  const target = valueAt(value, issue.path);
  if (key !== undefined && isObject(holder) && !Array.isArray(holder) && !Object.hasOwn(holder, key)) {
    const about = metaOf(schemaAt(schema, issue.path) ?? schema).description;
    return mistake("gegevens/ontbrekende-sleutel", places.of(holder), {
      message: `‘${String(key)}’ ontbreekt.`,
      cause: about ? `Dit is verplicht: ${about.charAt(0).toLowerCase()}${about.slice(1)}` : "Dit is verplicht.",
      hint: `Voeg ‘${String(key)}’ toe met een waarde.`,
    });
  }
  const { rule, words } = explainIssue(issue, target, nameOf(issue.path));
  const place =
    key !== undefined && isObject(holder)
      ? places.ofValue(holder, key as string)
      : isObject(target)
        ? places.of(target)
        : root;
  return mistake(rule, place, words);
}

/** How a message calls the value at a path. */
function nameOf(path: Path): string {
  const key = path.at(-1);
  if (key === undefined) return "Dit bestand";
  if (typeof key !== "number") return `‘${String(key)}’`;
  const list = path.at(-2);
  return list === undefined ? `Regel ${key + 1}` : `Onderdeel ${key + 1} van ‘${String(list)}’`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key as string] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function pathText(path: Path): string {
  return path.map(String).join("/");
}

import type { z } from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import type { Places } from "./places.ts";
import type { DataRule } from "./rules.ts";
import { mistake } from "./rules.ts";
import { elementOf, metaOf, shapeOf } from "./schema.ts";

/**
 * What stands twice in a list where it may stand once: entries with the same `id` (or the keys that the list names in
 * `uniekDoor`), and the same reference twice in a list of references.
 */
export function findDuplicates(schema: z.core.$ZodType, value: unknown, places: Places): Diagnostic[] {
  const element = elementOf(schema);
  if (element && Array.isArray(value)) {
    const keys = metaOf(schema).uniekDoor ?? (shapeOf(element)?.id ? ["id"] : []);
    const here = metaOf(element).verwijstNaar ? repeatedItems(value, places) : repeatedEntries(value, keys, places);
    return [...here, ...value.flatMap((item) => findDuplicates(element, item, places))];
  }
  const shape = shapeOf(schema);
  if (!shape || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const schemaOfPart = shape[key];
    return schemaOfPart && typeof part === "object" ? findDuplicates(schemaOfPart, part, places) : [];
  });
}

function repeatedEntries(list: readonly unknown[], keys: readonly string[], places: Places): Diagnostic[] {
  if (keys.length === 0) return [];
  const first = new Map<string, object>();
  return list.flatMap((entry) => {
    if (typeof entry !== "object" || entry === null) return [];
    const values = keys.map((key) => (entry as Record<string, unknown>)[key]);
    // An entry without the key, or with a wrong one, is a mistake of another kind.
    if (values[0] === undefined || values.some((value) => typeof value === "object")) return [];
    const name = values.join(" ");
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, entry);
      return [];
    }
    const label = keys
      .flatMap((key, index) => (values[index] === undefined ? [] : `${key} ‘${String(values[index])}’`))
      .join(" en ");
    return [
      mistake(ruleFor(keys), places.ofValue(entry, keys[0] as string), {
        message: `${label.charAt(0).toUpperCase()}${label.slice(1)} staat er al, op regel ${places.of(earlier).line}.`,
        cause: "Verwijzingen en adressen moeten naar één gegeven leiden.",
        hint: "Geef dit onderdeel een eigen naam, of haal een van de twee weg.",
      }),
    ];
  });
}

function repeatedItems(list: readonly unknown[], places: Places): Diagnostic[] {
  return list.flatMap((item, index) => {
    if (typeof item !== "string" || list.indexOf(item) === index) return [];
    return [
      mistake("gegevens/dubbel", places.ofValue(list, index), {
        message: `‘${item}’ staat al in deze lijst, op regel ${places.ofValue(list, list.indexOf(item)).line}.`,
        hint: "Haal een van de twee weg.",
      }),
    ];
  });
}

function ruleFor(keys: readonly string[]): DataRule {
  if (keys.includes("id")) return "gegevens/dubbel-id";
  return keys.length === 1 && keys[0] === "jaar" ? "gegevens/dubbel-jaar" : "gegevens/dubbel";
}

import type { z } from "zod";
import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import type { Places } from "./places.ts";
import { mistake } from "./rules.ts";
import { bare, elementOf, metaOf, shapeOf } from "./schema.ts";

/** A text in data/ that names something elsewhere. */
export interface Reference {
  register: string;
  id: string;
  /** The object or list that holds the text, and under which key. */
  holder: object;
  key: string | number;
  /** The objects around it, outermost first; the last is `holder`, unless that is a list. */
  within: readonly object[];
}

/** What can be named: the ids of one kind of thing. */
export interface Register {
  /** As a message calls one of them: `gemeente`. */
  name: string;
  /** Where a writer finds or adds them: `data/landelijk/gemeenten.yaml`. */
  where: string;
  has(id: string): boolean;
  ids(): Iterable<string>;
}

/** A step of a walk that only goes where the schema has references; made once per schema. */
type Walk = (
  value: unknown,
  holder: object,
  key: string | number,
  within: readonly object[],
  found: Reference[],
) => void;

const walks = new WeakMap<z.core.$ZodType, Walk | "none">();

/** All references in a value, in reading order; a part that does not fit the schema is passed over. */
export function referencesIn(schema: z.core.$ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  const walk = walkOf(schema);
  if (walk !== "none" && typeof value === "object" && value !== null) walk(value, value, "", [], found);
  return found;
}

/**
 * One mistake for each reference to an id that its register does not have; one in all when it has none, which is another
 * mistake. A register that is not known is not checked.
 */
export function checkReferences(
  references: readonly Reference[],
  registers: ReadonlyMap<string, Register>,
  places: Places,
): Diagnostic[] {
  const empty = new Set<string>();
  return references.flatMap(({ register: name, id, holder, key }) => {
    const register = registers.get(name);
    if (!register || register.has(id) || empty.has(name)) return [];
    const [anyone] = register.ids();
    if (anyone === undefined) {
      empty.add(name);
      return [
        mistake("gegevens/verwijzing", places.ofValue(holder, key), {
          message: `Dit bestand noemt ‘${id}’ als ${register.name}, maar ${register.where} is er niet of is leeg.`,
          cause: `Wat hier genoemd wordt, moet daar bestaan.`,
          hint: "Maak dat bestand, of kijk of het een andere naam of een andere inhoud heeft gekregen.",
        }),
      ];
    }
    return [
      mistake("gegevens/verwijzing", places.ofValue(holder, key), {
        message: `Er is geen ${register.name} ‘${id}’.`,
        cause: `Wat hier genoemd wordt, moet bestaan in ${register.where}.`,
        hint: didYouMean(id, register.ids()),
      }),
    ];
  });
}

function walkOf(schema: z.core.$ZodType): Walk | "none" {
  const known = walks.get(schema);
  if (known) return known;
  const walk = makeWalk(schema);
  walks.set(schema, walk);
  return walk;
}

function makeWalk(schema: z.core.$ZodType): Walk | "none" {
  const register = metaOf(schema).verwijstNaar;
  if (register) {
    return (value, holder, key, within, found) => {
      if (typeof value === "string") found.push({ register, id: value, holder, key, within });
    };
  }
  const element = elementOf(schema);
  if (element) return walkList(walkOf(element));
  const parts = Object.entries(shapeOf(bare(schema)) ?? {}).flatMap(([key, part]) => {
    const walk = walkOf(part);
    return walk === "none" ? [] : [{ key, walk }];
  });
  if (parts.length === 0) return "none";
  return (value, _holder, _key, within, found) => {
    if (typeof value !== "object" || value === null) return;
    const inside = [...within, value];
    for (const { key, walk } of parts) walk((value as Record<string, unknown>)[key], value, key, inside, found);
  };
}

function walkList(walk: Walk | "none"): Walk | "none" {
  if (walk === "none") return "none";
  return (value, _holder, _key, within, found) => {
    if (Array.isArray(value)) value.forEach((item, index) => void walk(item, value, index, within, found));
  };
}

import type { Document, YAMLError, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import type { Places } from "./places.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { emptyFile } from "./read-text.ts";
import type { DataRule, Words } from "./rules.ts";
import { mistake } from "./rules.ts";
import type { TextFile } from "./text-file.ts";
import {
  curlyQuotes,
  hardSpace,
  lostWords,
  openBracket,
  openQuote,
  tabIndent,
  wrongIndent,
  yamlMistakes,
} from "./yaml-mistakes.ts";

/** `10.000`: the reader takes it for ten, the writer means ten thousand. */
const thousands = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * The plain objects, lists, texts and numbers of a YAML file, each object and list marked in `places`.
 * No value when the YAML is broken; the first break is reported, since the others mostly follow from it.
 */
export function parseYaml(file: TextFile, places: Places): Outcome<unknown> {
  for (const { sign, pattern, words } of pasted) {
    const found = file.text.includes(sign) ? pattern.exec(file.text) : null;
    if (found) {
      const offset = file.text.indexOf(sign, found.index) + sign.length - 1;
      return { diagnostics: [mistake("gegevens/yaml", file.place(offset), words)] };
    }
  }
  const plain = readPlainYaml(file, places);
  return plain === undefined ? parseAnyYaml(file, places) : { value: plain, diagnostics: [] };
}

/** What the reader of YAML takes for text where the writer means more by it, with the sign by which it is known. */
const pasted: readonly { sign: string; pattern: RegExp; words: Words }[] = [
  // Where a line springs in, or behind its dash or key.
  { sign: "\u00a0", pattern: /^[ \u00a0]*(?:- ?)?(?:[\w-]+:)?[ ]*\u00a0/m, words: hardSpace },
  // Around the whole of a value.
  { sign: "“", pattern: /^ *(?:- )?(?:[\w-]+: +)?“[^”\n]*”[ \r]*$/m, words: curlyQuotes },
  // Behind a value without quotes, against its word; a remark has a space behind its sign.
  { sign: " #", pattern: /^ *(?:- )?[\w-]+: +[^\s"'#>|[{][^\n#]*? #(?=[\p{L}\d])/mu, words: lostWords },
];

/** The full reader: knows all of YAML and what can be wrong with it. */
export function parseAnyYaml(file: TextFile, places: Places): Outcome<unknown> {
  const document = parseDocument(file.text, { prettyErrors: false, uniqueKeys: false });
  const broken = document.errors[0];
  if (broken) {
    const { offset, words } = explain(document, broken, file.text);
    return { diagnostics: [mistake("gegevens/yaml", file.place(Math.min(offset, file.text.length)), words)] };
  }
  if (!document.contents) return { diagnostics: [mistake("gegevens/leeg-bestand", file.place(0), emptyFile)] };
  const reader = new Reader(file, places);
  const value = reader.value(document.contents, startOf(document.contents, 0));
  return { value, diagnostics: reader.diagnostics };
}

/** What to say and where; for a quote or bracket left open that is where it opens, not where the reader gave up. */
function explain(document: Document, error: YAMLError, text: string): { offset: number; words: Words } {
  const { code, message } = error;
  let offset = error.pos[0];
  if (message.endsWith("quote")) {
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith("QUOTE") && range?.[1] === error.pos[0]) offset = range[0];
      },
    });
    return { offset, words: openQuote };
  }
  if (/must .*end with a [\]}]$/.test(message)) {
    visit(document, {
      Collection(_, { flow, range }) {
        if (flow && range && !/[\]}]/.test(text[range[1] - 1] ?? "")) offset = range[0];
      },
    });
    return { offset, words: openBracket };
  }
  const deeper = code === "BLOCK_AS_IMPLICIT_KEY" ? deeperKey(text, offset) : undefined;
  if (deeper !== undefined) return { offset: deeper, words: wrongIndent };
  return { offset, words: indentMistake(text, offset) ?? yamlMistakes[code] };
}

/** A key that stands too far in goes on with the value above it, where the reader complains: where that key is. */
function deeperKey(text: string, offset: number): number | undefined {
  const [, value = "", spaces = ""] = /^([^\n]*\n)([ \t]*)[\w-]+:(?=\s)/.exec(text.slice(offset)) ?? [];
  return value === "" || /:\s/.test(value.trimEnd()) ? undefined : offset + value.length + spaces.length;
}

/** Where a line springs in with a tab, or begins a key in a column of its own, the reader complains of something else. */
function indentMistake(text: string, offset: number): Words | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [, spaces = "", key] = /^([ \t]*)([\w-]+:(?=\s))?/.exec(text.slice(start)) ?? [];
  if (offset > start + spaces.length) return undefined;
  if (spaces.includes("\t")) return tabIndent;
  return key && spaces !== "" ? wrongIndent : undefined;
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: TextFile;
  readonly #places: Places;

  constructor(file: TextFile, places: Places) {
    this.#file = file;
    this.#places = places;
  }

  value(node: unknown, offset: number): unknown {
    if (isAlias(node)) {
      this.#report("gegevens/anker", offset, yamlMistakes.BAD_ALIAS);
      return null;
    }
    if (isScalar(node) || isCollection(node)) {
      if (node.anchor || node.tag) this.#report("gegevens/anker", offset, yamlMistakes.BAD_ALIAS);
    }
    if (isMap(node)) return this.#map(node, offset);
    if (isSeq(node)) return this.#list(node, offset);
    if (!isScalar(node)) return null;
    if (typeof node.value === "number" && thousands.test(node.source ?? "")) this.#ambiguous(node.source ?? "", offset);
    return node.value;
  }

  #map(map: YAMLMap, start: number): object {
    const object: Record<string, unknown> = {};
    const offsets: number[] = [];
    for (const { key, value } of map.items) {
      const at = startOf(key, start);
      const name = isScalar(key) && typeof key.value === "string" ? key.value : undefined;
      // A key of digits would also lose its place: objects sort such keys to the front.
      if (name === undefined || /^\d*$/.test(name) || name === "__proto__") {
        this.#report("gegevens/sleutel", at, {
          message: "Een sleutel moet een woord zijn.",
          hint: "Geef een jaar of nummer een eigen regel, bijvoorbeeld ‘jaar: 2022’.",
        });
      } else if (Object.hasOwn(object, name)) {
        this.#report("gegevens/dubbele-sleutel", at, {
          message: `‘${name}’ staat twee keer in dit blok.`,
          cause: "Het programma kan niet weten welke van de twee waarden geldt.",
          hint: "Haal er één weg, of begin met een streepje een nieuw onderdeel van de lijst.",
        });
      } else {
        const valueAt = startOf(value, at);
        object[name] = this.value(value, valueAt);
        offsets.push(at, valueAt);
      }
    }
    this.#places.mark(object, this.#file, start, offsets);
    return object;
  }

  #list(list: YAMLSeq, start: number): unknown[] {
    const offsets = list.items.map((item) => startOf(item, start));
    const values = list.items.map((item, index) => this.value(item, offsets[index] as number));
    this.#places.mark(values, this.#file, start, offsets);
    return values;
  }

  #ambiguous(source: string, offset: number): void {
    const whole = source.replace(".", "");
    this.#report("gegevens/punt-in-getal", offset, {
      message: `‘${source}’ wordt gelezen als ${source.replace(".", ",")}, een getal met drie decimalen.`,
      cause: "In een gegevensbestand is de punt de decimale punt; duizendtallen krijgen geen punt.",
      hint: `Bedoelt u ${whole}? Schrijf ${whole}. Bedoelt u echt drie decimalen? Schrijf ${source}0.`,
    });
  }

  #report(rule: DataRule, offset: number, words: Words): void {
    this.diagnostics.push(mistake(rule, this.#file.place(offset), words));
  }
}

function startOf(node: unknown, otherwise: number): number {
  return (isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined) ?? otherwise;
}

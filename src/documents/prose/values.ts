import Handlebars from "handlebars";
import type { Diagnostic } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { mistake } from "../rules.ts";
import type { ReferenceTarget } from "../template/steps.ts";
import type { ProseBlock } from "./blocks.ts";

/** A value that prose asks for by name and that becomes more than text: a figure, a reference, a term. */
export type InlineValue =
  | { kind: "cijfer"; id: string; bare: boolean; offset: number }
  | { kind: "verwijzing"; to: ReferenceTarget; id: string; offset: number }
  | { kind: "begrip"; id: string; offset: number };

export interface FilledProse {
  /** Markdown in which each inline value is a mark: its number between two private characters. */
  markdown: string;
  values: InlineValue[];
  diagnostics: Diagnostic[];
}

export const markStart = "\ue000";
export const markEnd = "\ue001";

/** Names that prose may use outside a helper, with their text or list of texts. */
export type ProseFields = ReadonlyMap<string, string | readonly string[]>;

const helpers = ["cijfer", "verwijzing", "tabel", "figuur", "begrip", "each", "if", "unless"];

/** Characters that would start markup when a value brings them into Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

type Statement = hbs.AST.Statement;
type Scope = ReadonlyMap<string, string>;

/** What stands between two pairs of braces: a name alone, or a helper with a name between quotes. */
interface Call {
  name: string;
  /** Absent for a name alone; `id` is absent when something else than a text between quotes follows. */
  parameter?: { id?: string };
  bare: boolean;
  /** In the block. */
  offset: number;
}

const plainCall = /\{\{ *([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)(?: +"([^"\\\n]*)")?(?: +kaal=(true|false))? *\}\}/y;
/** Names that are syntax to Handlebars. */
const keywords: ReadonlySet<string> = new Set(["else", "this", "as", "true", "false", "null", "undefined"]);

/**
 * The calls of a text that has no others than the common ones, with where each ends; undefined for a text with more, such
 * as a list. Reading them here takes a tenth of the time of Handlebars' own parser, which says the same of them.
 */
function plainCalls(text: string): { call: Call; end: number }[] | undefined {
  const calls: { call: Call; end: number }[] = [];
  for (let offset = text.indexOf("{{"); offset >= 0; offset = text.indexOf("{{", plainCall.lastIndex)) {
    plainCall.lastIndex = offset;
    const match = plainCall.exec(text);
    const name = match?.[1];
    if (name === undefined || keywords.has(name) || text[offset - 1] === "\\") return undefined;
    const [id, bare] = [match?.[2], match?.[3]];
    if (id === undefined && bare !== undefined) return undefined;
    const call = { name, ...(id !== undefined && { parameter: { id } }), bare: bare === "true", offset };
    calls.push({ call, end: plainCall.lastIndex });
  }
  return calls;
}

const noScope: Scope = new Map();

/**
 * Fills the values of a block: Handlebars' own syntax tree is walked, so that every unknown name is found with its line
 * and column, and nothing that a writer types is ever run. Without fields, because the data cannot be read, no name is
 * called unknown.
 */
export function fillValues(block: ProseBlock, fields: ProseFields | undefined): FilledProse {
  const filler = new Filler(block, fields);
  const calls = plainCalls(block.text);
  if (calls) {
    let markdown = "";
    let from = 0;
    for (const { call, end } of calls) {
      markdown += block.text.slice(from, call.offset) + filler.call(call, noScope);
      from = end;
    }
    markdown += block.text.slice(from);
    return { markdown, values: filler.values, diagnostics: filler.diagnostics };
  }
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(block.text);
  } catch (error) {
    return { markdown: "", values: [], diagnostics: [brokenBraces(block, error)] };
  }
  const markdown = filler.all(program.body, noScope);
  return { markdown, values: filler.values, diagnostics: filler.diagnostics };
}

function brokenBraces(block: ProseBlock, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? 1);
  const lines = block.text.split("\n");
  const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const column = Math.max(0, (lines[line - 1] ?? "").indexOf("{{"));
  return mistake("tekst/accolades", block.file.place(block.offset + offset + column), {
    message: "Deze accolades zijn niet goed geschreven of niet gesloten.",
    hint: 'Schrijf een waarde als {{cijfer "uitvoering.totaal"}}: twee accolades open, twee dicht, rechte aanhalingstekens.',
  });
}

class Filler {
  readonly values: InlineValue[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #block: ProseBlock;
  readonly #fields: ProseFields | undefined;
  #lineStarts: number[] | undefined;

  constructor(block: ProseBlock, fields: ProseFields | undefined) {
    this.#block = block;
    this.#fields = fields;
  }

  all(statements: readonly Statement[], scope: Scope): string {
    return statements.map((statement) => this.#one(statement, scope)).join("");
  }

  #one(statement: Statement, scope: Scope): string {
    switch (statement.type) {
      case "ContentStatement":
        return (statement as hbs.AST.ContentStatement).value;
      case "MustacheStatement":
        return this.#mustache(statement as hbs.AST.MustacheStatement, scope);
      case "BlockStatement":
        return this.#blockStatement(statement as hbs.AST.BlockStatement, scope);
      case "CommentStatement":
        return "";
      default:
        this.#report(
          this.#offset(statement.loc),
          "Dit kan in een tekst niet: alleen waarden, {{#each}} en {{#if}}.",
          `Wel bekend: ${helpers.join(", ")}.`,
        );
        return "";
    }
  }

  #mustache({ path, params: [parameter], hash, loc }: hbs.AST.MustacheStatement, scope: Scope): string {
    const id = parameter?.type === "StringLiteral" ? (parameter as hbs.AST.StringLiteral).value : undefined;
    const bare = hash?.pairs.some(
      ({ key, value }) => key === "kaal" && (value as hbs.AST.BooleanLiteral).value === true,
    );
    const call = { name: nameOf(path), bare: bare === true, offset: this.#offset(loc) };
    return this.call(parameter ? { ...call, parameter: id === undefined ? {} : { id } } : call, scope);
  }

  call({ name, parameter, bare, offset: inBlock }: Call, scope: Scope): string {
    if (!parameter) return this.#field(inBlock, name, scope);
    switch (name) {
      case "cijfer":
      case "verwijzing":
      case "tabel":
      case "figuur":
      case "begrip":
        break;
      default:
        this.#report(inBlock, `‘${name}’ is geen bekende opdracht.`, didYouMean(name, helpers));
        return "";
    }
    const { id } = parameter;
    if (id === undefined) {
      this.#report(inBlock, `Achter ‘${name}’ hoort een naam tussen aanhalingstekens.`, `Schrijf {{${name} "…"}}.`);
      return "";
    }
    const offset = this.#block.offset + inBlock;
    if (name === "cijfer") return this.#mark({ kind: "cijfer", id, bare, offset });
    if (name === "begrip") return this.#mark({ kind: "begrip", id, offset });
    return this.#mark({ kind: "verwijzing", to: name === "verwijzing" ? "sectie" : name, id, offset });
  }

  #mark(value: InlineValue): string {
    return `${markStart}${this.values.push(value) - 1}${markEnd}`;
  }

  #field(offset: number, name: string, scope: Scope): string {
    if (!this.#fields) return "";
    const value = scope.get(name) ?? this.#fields.get(name);
    if (typeof value === "string") return escapeMarkdown(value);
    if (value) {
      this.#report(offset, `‘${name}’ is een lijst, geen tekst.`, `Gebruik {{#each ${name}}}{{this}}{{/each}}.`);
      return "";
    }
    const known = [...this.#fields].filter(([, each]) => typeof each === "string").map(([each]) => each);
    this.#report(offset, `‘${name}’ is geen bekende naam.`, didYouMean(name, [...known, ...helpers]));
    return "";
  }

  #blockStatement(statement: hbs.AST.BlockStatement, scope: Scope): string {
    const name = nameOf(statement.path);
    const subject = statement.params[0] ? nameOf(statement.params[0]) : "";
    const value = scope.get(subject) ?? this.#fields?.get(subject);
    const otherwise = (): string => (statement.inverse ? this.all(statement.inverse.body, scope) : "");
    if (name !== "each" && name !== "if" && name !== "unless") {
      this.#report(
        this.#offset(statement.loc),
        `‘#${name}’ is geen bekende opdracht.`,
        didYouMean(name, ["each", "if", "unless"]),
      );
      return "";
    }
    if (!this.#fields) return this.all(statement.program.body, scope) + otherwise();
    if (value === undefined) {
      const hint = didYouMean(subject, this.#fields.keys());
      this.#report(this.#offset(statement.loc), `‘${subject}’ is geen bekende naam.`, hint);
      return "";
    }
    const there = value.length > 0;
    if (name === "each") {
      const items = typeof value === "string" ? [value] : value;
      if (items.length === 0) return otherwise();
      return items
        .map((item, index) => {
          const inner = new Map([...scope, ["this", item], ["@nummer", String(index + 1)]]);
          return this.all(statement.program.body, inner);
        })
        .join("");
    }
    return there === (name === "if") ? this.all(statement.program.body, scope) : otherwise();
  }

  #report(offset: number, message: string, hint: string): void {
    const place = this.#block.file.place(this.#block.offset + offset);
    this.diagnostics.push(mistake("tekst/naam", place, { message, hint }));
  }

  /** Offset in the block of what the syntax tree places by line (from 1) and column (from 0) of the block. */
  #offset({ start }: hbs.AST.SourceLocation): number {
    this.#lineStarts ??= [0, ...[...this.#block.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (this.#lineStarts[start.line - 1] ?? 0) + start.column;
  }
}

function nameOf(expression: hbs.AST.Node): string {
  return "original" in expression ? String(expression.original) : "";
}

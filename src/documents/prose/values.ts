import Handlebars from "handlebars";
import type { Diagnostic } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";

/** A value that prose asks for by name and that becomes more than text: a figure, a reference, a term. */
export type InlineValue =
  | { kind: "cijfer"; id: string; bare: boolean; offset: number }
  | { kind: "verwijzing"; to: "sectie" | "tabel"; id: string; offset: number }
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

const helpers = ["cijfer", "verwijzing", "tabel", "begrip", "each", "if", "unless"];

/** Characters that would start markup when a value brings them into Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

type Statement = hbs.AST.Statement;
type Scope = ReadonlyMap<string, string>;

/**
 * Fills the values of a block: Handlebars' own syntax tree is walked, so that every unknown name is found with its line
 * and column, and nothing that a writer types is ever run.
 */
export function fillValues(block: ProseBlock, fields: ProseFields): FilledProse {
  if (!block.text.includes("{{")) return { markdown: block.text, values: [], diagnostics: [] };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(block.text);
  } catch (error) {
    return { markdown: "", values: [], diagnostics: [brokenBraces(block, error)] };
  }
  const filler = new Filler(block, fields);
  const markdown = filler.all(program.body, new Map());
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
  readonly #fields: ProseFields;
  #lineStarts: number[] | undefined;

  constructor(block: ProseBlock, fields: ProseFields) {
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
          statement,
          "Dit kan in een tekst niet: alleen waarden, {{#each}} en {{#if}}.",
          `Wel bekend: ${helpers.join(", ")}.`,
        );
        return "";
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, scope: Scope): string {
    const name = nameOf(statement.path);
    const [parameter] = statement.params;
    if (!parameter) return this.#field(statement, name, scope);
    const id = parameter.type === "StringLiteral" ? (parameter as hbs.AST.StringLiteral).value : undefined;
    const offset = this.#offset(statement.loc);
    switch (name) {
      case "cijfer":
      case "verwijzing":
      case "tabel":
      case "begrip":
        break;
      default:
        this.#report(statement, `‘${name}’ is geen bekende opdracht.`, didYouMean(name, helpers));
        return "";
    }
    if (id === undefined) {
      this.#report(statement, `Achter ‘${name}’ hoort een naam tussen aanhalingstekens.`, `Schrijf {{${name} "…"}}.`);
      return "";
    }
    if (name === "cijfer") {
      const bare = statement.hash?.pairs.some(
        ({ key, value }) => key === "kaal" && (value as hbs.AST.BooleanLiteral).value === true,
      );
      return this.#mark({ kind: "cijfer", id, bare: bare === true, offset });
    }
    if (name === "begrip") return this.#mark({ kind: "begrip", id, offset });
    return this.#mark({ kind: "verwijzing", to: name === "tabel" ? "tabel" : "sectie", id, offset });
  }

  #mark(value: InlineValue): string {
    return `${markStart}${this.values.push(value) - 1}${markEnd}`;
  }

  #field(statement: hbs.AST.Statement & { path?: hbs.AST.Expression }, name: string, scope: Scope): string {
    const value = scope.get(name) ?? this.#fields.get(name);
    if (typeof value === "string") return escapeMarkdown(value);
    if (value) {
      this.#report(statement, `‘${name}’ is een lijst, geen tekst.`, `Gebruik {{#each ${name}}}{{this}}{{/each}}.`);
      return "";
    }
    const known = [...this.#fields].filter(([, each]) => typeof each === "string").map(([each]) => each);
    this.#report(statement, `‘${name}’ is geen bekende naam.`, didYouMean(name, [...known, ...helpers]));
    return "";
  }

  #blockStatement(statement: hbs.AST.BlockStatement, scope: Scope): string {
    const name = nameOf(statement.path);
    const subject = statement.params[0] ? nameOf(statement.params[0]) : "";
    const value = scope.get(subject) ?? this.#fields.get(subject);
    const otherwise = (): string => (statement.inverse ? this.all(statement.inverse.body, scope) : "");
    if (name !== "each" && name !== "if" && name !== "unless") {
      this.#report(statement, `‘#${name}’ is geen bekende opdracht.`, didYouMean(name, ["each", "if", "unless"]));
      return "";
    }
    if (value === undefined) {
      this.#report(statement, `‘${subject}’ is geen bekende naam.`, didYouMean(subject, this.#fields.keys()));
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

  #report(statement: { loc: hbs.AST.SourceLocation }, message: string, hint: string): void {
    this.diagnostics.push(
      mistake("tekst/naam", this.#block.file.place(this.#offset(statement.loc)), { message, hint }),
    );
  }

  /** Offset in the file of what the syntax tree places by line (from 1) and column (from 0) of the block. */
  #offset({ start }: hbs.AST.SourceLocation): number {
    this.#lineStarts ??= [0, ...[...this.#block.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return this.#block.offset + (this.#lineStarts[start.line - 1] ?? 0) + start.column;
  }
}

function nameOf(expression: hbs.AST.Node): string {
  return "original" in expression ? String(expression.original) : "";
}

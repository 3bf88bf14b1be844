import type { Diagnostic } from "../../diagnostic.ts";
import { languageName } from "../../languages.ts";
import { didYouMean } from "../../nearest.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";
import type { Call } from "./calls.ts";
import { type InlineValue, markEnd, markStart, type ProseFields } from "./inline-values.ts";

const helpers = ["cijfer", "verwijzing", "tabel", "figuur", "begrip", "taal", "each", "if", "unless"];

/** Characters that would start markup when a value brings them into Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

type Statement = hbs.AST.Statement;
/** Names that hold within a list only, with their text. */
type Scope = ReadonlyMap<string, string>;

/** An empty line, or an item of a list. */
const holdsBlocks = /\n[ \t]*\n|^[ \t]*(?:[-*+]|\d+[.)])[ \t]/m;

const noScope: Scope = new Map();

/** Puts texts in the place of names, and marks in that of figures, references and terms; what it does not know is reported. */
export class Filler {
  readonly values: InlineValue[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #block: ProseBlock;
  readonly #fields: ProseFields | undefined;
  #lineStarts: number[] | undefined;

  constructor(block: ProseBlock, fields: ProseFields | undefined) {
    this.#block = block;
    this.#fields = fields;
  }

  /** The Markdown of a syntax tree of Handlebars. */
  all(statements: readonly Statement[], scope = noScope): string {
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

  /** The Markdown of one call. */
  call({ name, parameter, bare, offset: inBlock }: Call, scope = noScope): string {
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
      this.#report(
        inBlock,
        `Achter ‘${name}’ hoort een naam tussen rechte aanhalingstekens.`,
        `Schrijf {{${name} "…"}}. Een tekstverwerker maakt er soms kromme van: “…”.`,
      );
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
    if (name === "taal") return this.#passage(statement, scope);
    const subject = statement.params[0] ? nameOf(statement.params[0]) : "";
    const value = scope.get(subject) ?? this.#fields?.get(subject);
    const otherwise = (): string => (statement.inverse ? this.all(statement.inverse.body, scope) : "");
    if (name !== "each" && name !== "if" && name !== "unless") {
      this.#report(
        this.#offset(statement.loc),
        `‘#${name}’ is geen bekende opdracht.`,
        didYouMean(name, ["taal", "each", "if", "unless"]),
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

  /** A passage in another language, between two marks. */
  #passage({ params: [parameter], program, loc }: hbs.AST.BlockStatement, scope: Scope): string {
    const inBlock = this.#offset(loc);
    const language = parameter?.type === "StringLiteral" ? (parameter as hbs.AST.StringLiteral).value : undefined;
    const words = this.all(program.body, scope);
    if (language === undefined || languageName(language) === undefined) {
      const hint =
        'Schrijf {{#taal "en"}}…{{/taal}}, met de code van de taal. Bijvoorbeeld: ar, de, en, fa, fr, ps, so, ti, tr, uk, ur.';
      const message =
        language === undefined
          ? "Achter ‘#taal’ hoort de code van een taal."
          : `‘${language}’ is geen code van een taal.`;
      this.#report(inBlock, message, hint);
      return words;
    }
    const offset = this.#block.offset + inBlock;
    const [start, end] = [this.#mark({ kind: "taal", language, offset }), this.#mark({ kind: "taal", offset })];
    // Around paragraphs and lists the marks are paragraphs themselves, or they would become part of the first and the last.
    return holdsBlocks.test(words) ? `\n\n${start}\n\n${words.trim()}\n\n${end}\n\n` : start + words + end;
  }

  #report(offset: number, message: string, hint: string): void {
    const place = this.#block.file.place(this.#block.offset + offset);
    // What stands in a list is filled in for each of its items, and told once.
    const isTold = this.diagnostics.some(
      (each) => each.message === message && each.place.line === place.line && each.place.column === place.column,
    );
    if (!isTold) this.diagnostics.push(mistake("tekst/naam", place, { message, hint }));
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

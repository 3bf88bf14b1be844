import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import { oncePer } from "../once-per.ts";
import type { DocumentInput } from "./input.ts";
import { blockId } from "./mdx/slug.ts";
import type { ProseCompiler } from "./outline/chapter.ts";
import type { Targets } from "./outline/references.ts";
import type { ProseBlock } from "./prose/blocks.ts";
import { fillValues } from "./prose/fill-values.ts";
import { insertValues } from "./prose/insert-values.ts";
import { proseHtml } from "./prose/markdown.ts";
import { checkMarkdown } from "./prose/refusals.ts";
import { valuesOnly } from "./prose/values-only.ts";
import { mistake } from "./rules.ts";
import type { TemplateSection } from "./template/steps.ts";

/** The file of a document that tells each chapter in a few plain sentences, for who comes to it from a message. */
export const plainSection = "in-gewone-taal";

/** What stands there is read apart from the document, so it has no headings and notes and leads to no other chapter. */
const belongsElsewhere = /^[ \t]*#{2}|\[\^/m;
const nothing: Targets = { chapters: new Map(), tables: new Map(), charts: new Map(), complete: true };

/** The chapters of a document in plain words, as HTML by section; one that nobody wrote so is absent. */
export function plainChapters(input: DocumentInput): ReadonlyMap<string, string> {
  return compiled(input, proseHtml, []);
}

/** The mistakes in those texts. */
export function checkPlainChapters(input: DocumentInput): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  compiled(input, valuesOnly, diagnostics);
  return diagnostics;
}

function compiled(input: DocumentInput, compile: ProseCompiler, diagnostics: Diagnostic[]): Map<string, string> {
  const { sections } = input.template;
  const named = namesOf(sections);
  const found = new Map<string, string>();
  for (const block of input.prose.blocks.get(plainSection) ?? []) {
    const section = named.get(block.id);
    if (section) found.set(section, textOf(block, input, compile, diagnostics));
    // A chapter that could not be read may be the one that is meant: its title is not known.
    else if (input.template.unread.length === 0) diagnostics.push(unknownChapter(block, sections));
  }
  return found;
}

/** Ids of the sections by the names that a writer may use, found once for all documents of a type. */
const namesOf = oncePer(
  (sections: readonly TemplateSection[]): ReadonlyMap<string, string> =>
    new Map(
      sections.flatMap(({ id, title }) => [
        [blockId(title), id],
        [id, id],
      ]),
    ),
);

function textOf(block: ProseBlock, input: DocumentInput, compile: ProseCompiler, diagnostics: Diagnostic[]): string {
  const filled = fillValues(block, input.fields);
  diagnostics.push(...checkMarkdown(block), ...filled.diagnostics);
  const misplaced = belongsElsewhere.exec(block.text);
  if (misplaced) diagnostics.push(elsewhere(block, misplaced.index));
  for (const { kind, offset } of filled.values)
    if (kind === "verwijzing") diagnostics.push(elsewhere(block, offset - block.offset));
  const values = filled.values.map((value) => (value.kind === "verwijzing" ? undefined : value));
  const chapter = { section: plainSection, anchor: (text: string) => text, nextNumber: () => undefined, notes: [] };
  const { html } = compile(filled.markdown, chapter);
  return insertValues(html, { block, values }, input, nothing, diagnostics);
}

function unknownChapter(block: ProseBlock, sections: readonly TemplateSection[]): Diagnostic {
  return mistake("tekst/blok", block.file.place(block.nameOffset), {
    message: `‘${block.name}’ is geen hoofdstuk van dit stuk.`,
    cause: "In gewone taal heet elk blok zoals het hoofdstuk waar het over gaat.",
    hint: didYouMean(
      block.id,
      sections.map(({ id }) => id),
    ),
  });
}

function elsewhere(block: ProseBlock, inBlock: number): Diagnostic {
  return mistake("tekst/blok", block.file.place(block.offset + inBlock), {
    message: `In de tekst ‘${block.name}’ kan geen tussenkop, noot of verwijzing naar een ander hoofdstuk staan.`,
    cause: "Deze tekst wordt los van het stuk gelezen: boven het hoofdstuk en in berichten.",
    hint: "Zet in een paar gewone zinnen wat het hoofdstuk zegt. De rest hoort in het hoofdstuk zelf.",
  });
}

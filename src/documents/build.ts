import type { Diagnostic, Outcome } from "../diagnostic.ts";
import { byPlace } from "../diagnostic.ts";
import type { CouncilDocument, Section } from "./document.ts";
import type { DocumentInput } from "./input.ts";
import { Chapter, type PendingProse, type ProseCompiler } from "./outline/chapter.ts";
import { Numbering } from "./outline/numbering.ts";
import { type Targets, unknownChart, unknownTable } from "./outline/references.ts";
import { checkPlainChapters } from "./plain-chapters.ts";
import { misplacedHint, misplacedWords } from "./prose/blocks.ts";
import { insertValues } from "./prose/insert-values.ts";
import { proseHtml } from "./prose/markdown.ts";
import { checkMarkdown } from "./prose/refusals.ts";
import { valuesOnly } from "./prose/values-only.ts";
import { requiredParts } from "./required-parts.ts";
import { mistake } from "./rules.ts";

/** The file of a document that holds its opening: the essence, the decision, the money, the choices and the risks. */
export const briefSection = "in-het-kort";
/** The names of its blocks, in the order in which a document shows them. */
const briefBlocks = ["kern", "gevraagd-besluit", "geld", "keuzes", "risicos"] as const;

/** Builds one document; there is always a value, because a preview shows what is there beside what is wrong. */
export function buildDocument(input: DocumentInput): Outcome<CouncilDocument> & { value: CouncilDocument } {
  return build(input, proseHtml);
}

/**
 * Finds the mistakes of one document, and what its sections show: tables, figures, law and required parts. Headings,
 * notes and HTML of the prose are left out, because they cost most of the time and a thousand documents are checked.
 */
export function checkDocument(input: DocumentInput): Outcome<CouncilDocument> & { value: CouncilDocument } {
  return build(input, valuesOnly);
}

function build(input: DocumentInput, compile: ProseCompiler): Outcome<CouncilDocument> & { value: CouncilDocument } {
  const { template } = input;
  const numbering = new Numbering();
  const diagnostics: Diagnostic[] = [...input.prose.diagnostics];
  const brief = briefChapter(input, numbering, compile, diagnostics);
  const chapters = template.sections.map((section) => {
    const chapter = new Chapter(input, section.id, numbering, compile);
    chapter.evaluate(section);
    return chapter;
  });
  const targets = targetsIn(chapters, template.unread.length === 0);
  for (const chapter of chapters) diagnostics.push(...chapter.diagnostics, ...brokenReferences(chapter, targets));
  diagnostics.push(...brief.diagnostics);

  const filled = (html: string, pending: PendingProse): string =>
    insertValues(html, pending, input, targets, diagnostics);
  const value: CouncilDocument = {
    id: input.id,
    opstellerId: input.opstellerId,
    typeName: template.name,
    typeId: template.id,
    sections: chapters.map((chapter) => sectionOf(chapter, filled)),
    brief: finishedProse(brief, filled),
    briefNotes: brief.notes,
    briefFigures: brief.figures,
    fields: new Map(
      [...input.fields].flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : [])),
    ),
    parts: requiredParts(input, chapters, diagnostics),
    words: brief.words + chapters.reduce((sum, chapter) => sum + chapter.words, 0),
  };
  return {
    value,
    // Whoever only shows the document does not ask, and then its texts are not searched again.
    get diagnostics() {
      return [...diagnostics, ...[brief, ...chapters].flatMap(refused), ...checkPlainChapters(input)].sort(byPlace);
    },
  };
}

/** What is refused in the texts of a chapter. */
const refused = ({ prose, unplaced }: Chapter): Diagnostic[] =>
  [...[...prose.values()].map(({ block }) => block), ...unplaced].flatMap((block) => checkMarkdown(block));

/** In het kort, of which the blocks have fixed names. */
function briefChapter(
  input: DocumentInput,
  numbering: Numbering,
  compile: ProseCompiler,
  diagnostics: Diagnostic[],
): Chapter {
  const brief = new Chapter(input, briefSection, numbering, compile);
  for (const block of input.prose.blocks.get(briefSection) ?? []) {
    brief.addProse(block);
    if ((briefBlocks as readonly string[]).includes(block.id)) continue;
    diagnostics.push(
      mistake("tekst/blok", block.file.place(block.nameOffset), {
        message: misplacedWords(block, "‘In het kort’"),
        hint: misplacedHint(block, briefBlocks),
      }),
    );
  }
  return brief;
}

function targetsIn(chapters: readonly Chapter[], complete: boolean): Targets {
  return {
    chapters: new Map(chapters.map(({ id, number, title, annex }) => [id, { number, title, annex }])),
    tables: new Map(chapters.flatMap(({ tables }) => [...tables])),
    charts: new Map(chapters.flatMap(({ charts }) => [...charts])),
    complete,
  };
}

/** Puts the values of a text where their marks are. */
type Filled = (html: string, pending: PendingProse) => string;

/** The texts of a chapter and its notes, with their values: possible only when everything has its number. */
function finishedProse({ prose, notes }: Chapter, filled: Filled): ReadonlyMap<string, string> {
  for (const pending of prose.values()) {
    for (const index of pending.notes) {
      const note = notes[index];
      if (note) note.html = filled(note.html, pending);
    }
  }
  return new Map([...prose].map(([id, pending]) => [id, filled(pending.html, pending)]));
}

function sectionOf(chapter: Chapter, filled: Filled): Section {
  const { id, title, number, annex, headings, said, notes, tables, charts, figures, tellsOrigin, law } = chapter;
  const prose = finishedProse(chapter, filled);
  return { id, title, number, annex, headings, said, prose, notes, tables, charts, figures, tellsOrigin, law };
}

function brokenReferences(chapter: Chapter, targets: Targets): Diagnostic[] {
  return chapter.references.flatMap(({ to, id, place }) => {
    // To a chapter that there is not: told when the template was read.
    if (to === "sectie") return [];
    if (to === "figuur") return targets.charts.has(id) ? [] : unknownChart(targets, id, place);
    return targets.tables.has(id) ? [] : unknownTable(targets, id, place);
  });
}

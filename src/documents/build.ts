import type { Diagnostic, Outcome } from "../diagnostic.ts";
import { byPlace } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import type { CouncilDocument, NumberedTable, RequiredPart, Section } from "./document.ts";
import type { DocumentInput } from "./input.ts";
import { Chapter, type ProseCompiler } from "./outline/chapter.ts";
import { Numbering } from "./outline/numbering.ts";
import { type Targets, unknownChapter, unknownChart, unknownTable } from "./outline/references.ts";
import { checkPlainChapters } from "./plain-chapters.ts";
import { insertValues } from "./prose/insert-values.ts";
import { proseHtml } from "./prose/markdown.ts";
import { valuesOnly } from "./prose/values-only.ts";
import { mistake } from "./rules.ts";

/** The file of a document that holds its opening: the essence, the decision, the money, the choices and the risks. */
export const briefSection = "in-het-kort";
export const briefBlocks = ["kern", "gevraagd-besluit", "geld", "keuzes", "risicos"] as const;

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

  const brief = new Chapter(input, briefSection, numbering, compile);
  for (const block of input.prose.blocks.get(briefSection) ?? []) {
    brief.addProse(block);
    if ((briefBlocks as readonly string[]).includes(block.id)) continue;
    diagnostics.push(
      mistake("tekst/blok", block.file.place(block.nameOffset), {
        message: `Het blok ‘${block.name}’ heeft geen plek in ‘In het kort’.`,
        hint: didYouMean(block.id, briefBlocks),
      }),
    );
  }

  const chapters = template.sections.map((section) => {
    const number = numbering.chapter(section.annex);
    const chapter = new Chapter(input, section.id, numbering, compile);
    chapter.headings.push({ id: section.id, level: 2, number, text: section.title });
    chapter.evaluate(section);
    return { section, number, chapter };
  });

  const targets: Targets = {
    chapters: new Map(
      chapters.map(({ section, number }) => [section.id, { number, title: section.title, annex: section.annex }]),
    ),
    tables: new Map(chapters.flatMap(({ chapter }) => [...chapter.tables])),
    charts: new Map(chapters.flatMap(({ chapter }) => [...chapter.charts])),
  };
  for (const { chapter } of chapters) diagnostics.push(...chapter.diagnostics, ...brokenReferences(chapter, targets));
  diagnostics.push(...brief.diagnostics, ...checkPlainChapters(input));

  const finish = (chapter: Chapter): ReadonlyMap<string, string> => {
    for (const pending of chapter.prose.values()) {
      for (const index of pending.notes) {
        const note = chapter.notes[index];
        if (note) note.html = insertValues(note.html, pending, input, targets, diagnostics);
      }
    }
    return new Map(
      [...chapter.prose].map(([id, pending]) => [id, insertValues(pending.html, pending, input, targets, diagnostics)]),
    );
  };
  const sections = chapters.map(
    ({ section, number, chapter }): Section => ({
      id: section.id,
      title: section.title,
      number,
      annex: section.annex,
      headings: chapter.headings,
      said: chapter.said,
      prose: finish(chapter),
      notes: chapter.notes,
      tables: chapter.tables as ReadonlyMap<string, NumberedTable>,
      charts: chapter.charts,
      figures: chapter.figures,
      tellsOrigin: chapter.tellsOrigin,
      law: chapter.law,
    }),
  );
  const parts = requiredParts(input, chapters, diagnostics);
  const value: CouncilDocument = {
    id: input.id,
    opstellerId: input.opstellerId,
    typeName: template.name,
    typeId: template.id,
    sections,
    brief: finish(brief),
    briefNotes: brief.notes,
    briefFigures: brief.figures,
    fields: new Map(
      [...input.fields].flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : [])),
    ),
    parts,
    words: brief.words + chapters.reduce((sum, { chapter }) => sum + chapter.words, 0),
  };
  return { value, diagnostics: diagnostics.sort(byPlace) };
}

function brokenReferences(chapter: Chapter, targets: Targets): Diagnostic[] {
  return chapter.references.flatMap(({ to, id, place }) => {
    if (to === "sectie") return targets.chapters.has(id) ? [] : [unknownChapter(targets, id, place)];
    if (to === "figuur") return targets.charts.has(id) ? [] : [unknownChart(targets, id, place)];
    return targets.tables.has(id) ? [] : [unknownTable(targets, id, place)];
  });
}

function requiredParts(
  input: DocumentInput,
  chapters: readonly { section: { id: string }; chapter: Chapter }[],
  diagnostics: Diagnostic[],
): RequiredPart[] {
  const { template, unknown, place } = input;
  const ids = template.requirements.map(({ id }) => id);
  for (const { part, place: at } of unknown) {
    if (ids.includes(part)) continue;
    const words = {
      message: `‘${part}’ is geen verplicht onderdeel van een ${template.name.toLowerCase()}.`,
      hint: didYouMean(part, ids),
    };
    diagnostics.push(mistake("document/verwijzing", at, words));
  }
  return template.requirements.map(({ id, title, basis }): RequiredPart => {
    const holder = chapters.find(({ chapter }) => chapter.parts.has(id));
    const said = unknown.find(({ part }) => part === id);
    const section = holder?.section.id ?? "";
    if (said) {
      const { reason, owner, knownOn } = said;
      return { id, title, basis, section, state: "onbekend", unknown: { reason, owner, knownOn } };
    }
    if (holder?.chapter.parts.get(id)) return { id, title, basis, section, state: "aanwezig" };
    diagnostics.push(
      mistake("document/ontbreekt", place, {
        message: `Het verplichte onderdeel ${id}, ‘${title}’, ontbreekt in ${input.opstellerId}/${input.id}.`,
        cause: `Het hoort in het hoofdstuk ‘${section}’ te staan (${basis}), maar daar is geen eigen tekst en geen tabel.`,
        hint: `Schrijf content/${input.opstellerId}/${input.id}/${section}.md, of zet ${id} met reden, eigenaar en datum bij nog_onbekend.`,
      }),
    );
    return { id, title, basis, section, state: "ontbreekt" };
  });
}

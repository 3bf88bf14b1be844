import { chartFigures } from "../../charts/chart-figures.ts";
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { tableFigures } from "../../tables/table-figures.ts";
import type { Heading, LawFact, Note, NumberedChart, NumberedTable } from "../document.ts";
import type { DocumentInput } from "../input.ts";
import { anchors } from "../mdx/slug.ts";
import { misplacedHint, misplacedWords, type ProseBlock } from "../prose/blocks.ts";
import { fillValues } from "../prose/fill-values.ts";
import type { InlineValue } from "../prose/inline-values.ts";
import type { ChapterState, ProseHtml } from "../prose/markdown.ts";
import { mistake } from "../rules.ts";
import type { Step, TemplateSection } from "../template/steps.ts";
import type { Numbering } from "./numbering.ts";
import { unknownFigure, unknownTerm } from "./references.ts";

/** A prose block of which the values are still marks, because later chapters must be numbered first. */
export interface PendingProse {
  block: ProseBlock;
  html: string;
  values: readonly InlineValue[];
  /** Notes of this block, by their index in the chapter. */
  notes: readonly number[];
}

/** Makes HTML, with marks where values go, of the Markdown of one block. */
export type ProseCompiler = (markdown: string, chapter: ChapterState) => ProseHtml;

/** One chapter while the document is being built. */
export class Chapter {
  readonly id: string;
  /** Of a chapter that a template describes; the opening of a document has none of these. */
  title = "";
  number = "";
  annex = false;
  readonly headings: Heading[] = [];
  readonly notes: Note[] = [];
  readonly prose = new Map<string, PendingProse>();
  /** Blocks for which the template has no place. */
  readonly unplaced: ProseBlock[] = [];
  readonly tables = new Map<string, NumberedTable>();
  readonly charts = new Map<string, NumberedChart>();
  readonly figures = new Set<string>();
  readonly law = new Map<string, LawFact>();
  /** What the template itself says here. */
  readonly said: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** References of the template, to be resolved when every chapter, table and chart has its number. */
  readonly references: Extract<Step, { kind: "verwijzing" }>[] = [];
  /** Required parts in this chapter, and whether something of this opsteller stands in them. */
  readonly parts = new Map<string, boolean>();
  /** The template tells here of each figure where it comes from. */
  tellsOrigin = false;
  words = 0;
  readonly #input: DocumentInput;
  readonly #numbering: Numbering;
  readonly #compile: ProseCompiler;
  readonly #blocks: ReadonlyMap<string, ProseBlock>;
  readonly #anchor: (text: string) => string;
  #content = 0;

  constructor(input: DocumentInput, id: string, numbering: Numbering, compile: ProseCompiler) {
    this.id = id;
    this.#input = input;
    this.#numbering = numbering;
    this.#compile = compile;
    this.#blocks = new Map((input.prose.blocks.get(id) ?? []).map((block) => [block.id, block]));
    // Prose headings get anchors of their own space: the template's are fixed when it is compiled.
    this.#anchor = anchors(`${id}--tekst`);
  }

  /** Takes the next number, and evaluates the steps of the template for this document. */
  evaluate(section: TemplateSection): void {
    this.title = section.title;
    this.annex = section.annex;
    this.number = this.#numbering.chapter(section.annex);
    this.headings.push({ id: this.id, level: 2, number: this.number, text: this.title });
    this.#walk(section.steps);
    for (const block of this.#blocks.values()) {
      if (section.texts.includes(block.id)) continue;
      this.diagnostics.push(
        mistake("tekst/blok", block.file.place(block.nameOffset), {
          message: misplacedWords(block, `het hoofdstuk ‘${section.title}’`),
          cause: "Wat geen plek heeft, zou stil uit het stuk verdwijnen.",
          hint: misplacedHint(block, section.texts),
        }),
        // What else is wrong in it is told in the same run.
        ...fillValues(block, this.#input.fields).diagnostics,
      );
      this.unplaced.push(block);
    }
  }

  /** Compiles a block of prose where the template asks for it. */
  addProse(block: ProseBlock): void {
    if (this.prose.has(block.id)) return;
    const filled = fillValues(block, this.#input.fields);
    this.diagnostics.push(...filled.diagnostics);
    const before = this.notes.length;
    const { html, headings, words } = this.#compile(filled.markdown, {
      section: this.id,
      anchor: this.#anchor,
      nextNumber: () => this.#numbering.section(),
      notes: this.notes,
    });
    this.headings.push(...headings);
    this.words += words;
    for (const value of filled.values) if (value.kind === "cijfer") this.#useFigure(value.id);
    const notes = this.notes.slice(before).map((_, index) => before + index);
    this.prose.set(block.id, { block, html, values: filled.values, notes });
  }

  #walk(steps: readonly Step[]): void {
    for (const step of steps) this.#step(step);
  }

  #step(step: Step): void {
    switch (step.kind) {
      case "woorden":
        this.words += step.count;
        this.said.push(step.text);
        break;
      case "kop": {
        const number = step.level === 3 ? this.#numbering.section() : undefined;
        this.headings.push({ id: step.id, level: step.level, text: step.text, ...(number && { number }) });
        break;
      }
      case "cijfer":
        if (!this.#useFigure(step.id)) this.diagnostics.push(unknownFigure(this.#input, step.id, step.place));
        break;
      case "tabel":
        this.#table(step);
        break;
      case "figuur":
        this.#chart(step);
        break;
      case "tekst": {
        const block = this.#blocks.get(step.id);
        if (!block) this.#walk(step.content);
        else {
          this.addProse(block);
          this.#content += 1;
        }
        break;
      }
      case "als":
        if (this.#isThere(step) === step.holds) this.#walk(step.content);
        break;
      case "onderdeel": {
        const before = this.#content;
        this.#walk(step.content);
        this.parts.set(step.id, this.#content > before);
        break;
      }
      case "wettelijk":
        for (const id of step.feiten) this.#cite(id, step.place);
        this.#walk(step.content);
        break;
      case "verwijzing":
        this.references.push(step);
        break;
      case "herkomst":
        this.tellsOrigin = true;
        break;
      case "begrip":
        if (!this.#input.terms.has(step.id)) this.diagnostics.push(unknownTerm(this.#input, step.id, step.place));
        break;
      case "veld":
        this.#field(step.name, step.place);
        break;
    }
  }

  /** Whether there is for this document what a condition of the template asks about. */
  #isThere({ on, id }: Extract<Step, { kind: "als" }>): boolean {
    const { figures, tables, charts, year } = this.#input;
    switch (on) {
      case "tabel":
        return tables.has(id);
      case "figuur":
        return charts.has(id);
      case "cijfer":
        return figures.resolve(id, year) !== undefined;
      case "tekst":
        return this.#blocks.has(id);
    }
  }

  /** A rule that did not hold yet is no mistake, and is not cited. */
  #cite(id: string, place: Place): void {
    const { law } = this.#input;
    const fact = law.get(id);
    if (fact) this.law.set(id, fact);
    else if (!law.has(id)) {
      const words = { message: `Het wettelijke feit ‘${id}’ bestaat niet.`, hint: didYouMean(id, law.keys()) };
      this.diagnostics.push(mistake("document/verwijzing", place, words));
    }
  }

  #field(name: string, place: Place): void {
    const { fields } = this.#input;
    if (typeof fields.get(name) === "string") return;
    const words = { message: `Het veld ‘${name}’ bestaat niet.`, hint: didYouMean(name, fields.keys()) };
    this.diagnostics.push(mistake("document/verwijzing", place, words));
  }

  #table(step: Extract<Step, { kind: "tabel" }>): void {
    const { tables } = this.#input;
    const table = tables.get(step.id);
    if (table) {
      this.tables.set(step.id, { number: this.#numbering.table(), anchor: `tabel-${step.id}`, table });
      for (const figure of tableFigures(table)) this.figures.add(figure.id);
      this.#content += 1;
    } else if (!tables.ids().includes(step.id)) {
      const words = { message: `De tabel ‘${step.id}’ bestaat niet.`, hint: didYouMean(step.id, tables.ids()) };
      this.diagnostics.push(mistake("document/verwijzing", step.place, words));
    }
  }

  /** A chart shows again what a table says, so it is no content of a required part by itself. */
  #chart(step: Extract<Step, { kind: "figuur" }>): void {
    const { charts } = this.#input;
    const chart = charts.get(step.id);
    if (chart) {
      this.charts.set(step.id, { number: this.#numbering.chart(), anchor: `figuur-${step.id}`, chart });
      for (const figure of chartFigures(chart)) this.figures.add(figure.id);
    } else if (!charts.ids().includes(step.id)) {
      const words = { message: `De figuur ‘${step.id}’ bestaat niet.`, hint: didYouMean(step.id, charts.ids()) };
      this.diagnostics.push(mistake("document/verwijzing", step.place, words));
    }
  }

  #useFigure(id: string): boolean {
    const resolved = this.#input.figures.resolve(id, this.#input.year);
    if (resolved) this.figures.add(resolved);
    return resolved !== undefined;
  }
}

import type { Diagnostic, Place } from "../../diagnostic.ts";
import { withCapital } from "../../notation.ts";
import type { DocumentInput } from "../input.ts";
import {
  chapterWords,
  type Targets,
  unknownChapter,
  unknownChart,
  unknownFigure,
  unknownTable,
  unknownTerm,
} from "../outline/references.ts";
import type { ProseBlock } from "./blocks.ts";
import type { InlineValue } from "./inline-values.ts";
import { markEnd, markStart } from "./inline-values.ts";
import { wrapPassages } from "./passages.ts";

const marks = new RegExp(`${markStart}(\\d+)${markEnd}`, "g");

/** A block with what goes in the place of its marks; nothing where a value was refused. */
export interface FilledBlock {
  block: ProseBlock;
  values: readonly (InlineValue | undefined)[];
}

/** Puts the values of a block where their marks are, in the HTML of the text or of one of its notes. */
export function insertValues(
  html: string,
  { block, values }: FilledBlock,
  input: DocumentInput,
  targets: Targets,
  diagnostics: Diagnostic[],
): string {
  const told = wrapPassages(html, values, input.inline.passage);
  return told.replace(marks, (_, index: string, at: number) => {
    const value = values[Number(index)];
    if (!value) return "";
    const begins = /(^|[.!?]\s+|<(?:p|li)[^>]*>)$/.test(told.slice(Math.max(0, at - 60), at));
    return valueHtml(value, input, targets, diagnostics, (offset) => block.file.place(offset), begins);
  });
}

function valueHtml(
  value: InlineValue,
  input: DocumentInput,
  targets: Targets,
  diagnostics: Diagnostic[],
  placeOf: (offset: number) => Place,
  begins: boolean,
): string {
  const cased = (text: string): string => (begins ? withCapital(text) : text);
  const place = placeOf(value.offset);
  const refuse = (found: readonly Diagnostic[]): string => {
    diagnostics.push(...found);
    return "";
  };
  switch (value.kind) {
    case "taal":
      return "";
    case "cijfer": {
      const id = input.figures.resolve(value.id, input.year);
      return id
        ? input.inline.figure(input.figures.get(id), value.bare)
        : refuse([unknownFigure(input, value.id, place)]);
    }
    case "begrip": {
      const term = input.terms.get(value.id);
      return term ? input.inline.term(value.id, cased(term)) : refuse([unknownTerm(input, value.id, place)]);
    }
    case "verwijzing": {
      if (value.to === "tabel") {
        const table = targets.tables.get(value.id);
        return table
          ? input.inline.table(table.anchor, cased(`tabel ${table.number}`))
          : refuse(unknownTable(targets, value.id, place));
      }
      if (value.to === "figuur") {
        const chart = targets.charts.get(value.id);
        return chart
          ? input.inline.chart(chart.anchor, cased(`figuur ${chart.number}`))
          : refuse(unknownChart(targets, value.id, place));
      }
      const chapter = targets.chapters.get(value.id);
      return chapter
        ? input.inline.section(value.id, cased(chapterWords(chapter)))
        : refuse(unknownChapter(targets, value.id, place));
    }
  }
}

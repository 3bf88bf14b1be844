import type { Diagnostic, Place } from "../../diagnostic.ts";
import { suggestFigure } from "../../figures/suggest.ts";
import { didYouMean } from "../../nearest.ts";
import { nbsp } from "../../notation.ts";
import type { NumberedChart, NumberedTable } from "../document.ts";
import type { DocumentInput } from "../input.ts";
import { mistake } from "../rules.ts";

/** Everything that can be referred to in a document, once its numbers are known. */
export interface Targets {
  chapters: ReadonlyMap<string, { number: string; title: string; annex: boolean }>;
  tables: ReadonlyMap<string, NumberedTable>;
  charts: ReadonlyMap<string, NumberedChart>;
  /** False when a section of the template could not be read: what is not found here may stand there. */
  complete: boolean;
}

/** `hoofdstuk 7, Kosten en dekking` or `bijlage B, Begrippen`; the number stays with its word. */
export function chapterWords({ number, title, annex }: { number: string; title: string; annex: boolean }): string {
  return annex
    ? `${number.toLowerCase().replace(/ (.)$/, (_, letter: string) => `${nbsp}${letter.toUpperCase()}`)}, ${title}`
    : `hoofdstuk${nbsp}${number}, ${title}`;
}

/** A text or template shows a figure that does not exist. */
export function unknownFigure(input: DocumentInput, id: string, place: Place): Diagnostic {
  return mistake("document/verwijzing", place, {
    message: `Het cijfer ‘${id}’ bestaat niet.`,
    cause: "Een cijfer bestaat als de gegevens van deze opsteller het opleveren.",
    hint: suggestFigure(input.figures, id, input.year),
  });
}

/** What is not found may stand in a section that could not be read, and that is told already. */
function nowhere({ complete }: Targets, place: Place, words: Parameters<typeof mistake>[2]): Diagnostic[] {
  return complete ? [mistake("document/verwijzing", place, words)] : [];
}

/** A reference leads to no chapter. */
export function unknownChapter(targets: Targets, id: string, place: Place): Diagnostic[] {
  return nowhere(targets, place, {
    message: `Er is geen hoofdstuk ‘${id}’ in dit stuk.`,
    hint: didYouMean(id, targets.chapters.keys()),
  });
}

/** A reference leads to no table of this document. */
export function unknownTable(targets: Targets, id: string, place: Place): Diagnostic[] {
  return nowhere(targets, place, {
    message: `De tabel ‘${id}’ staat niet in dit stuk.`,
    cause: "Een tabel staat er alleen als het sjabloon haar noemt en haar gegevens er zijn.",
    hint: didYouMean(id, targets.tables.keys()),
  });
}

/** A reference leads to no chart of this document. */
export function unknownChart(targets: Targets, id: string, place: Place): Diagnostic[] {
  return nowhere(targets, place, {
    message: `De figuur ‘${id}’ staat niet in dit stuk.`,
    cause: "Een figuur staat er alleen als het sjabloon haar noemt en er genoeg gegevens voor zijn.",
    hint: didYouMean(id, targets.charts.keys()),
  });
}

/** A text or template explains a word that the glossary does not have. */
export function unknownTerm(input: DocumentInput, id: string, place: Place): Diagnostic {
  return mistake("document/verwijzing", place, {
    message: `Het begrip ‘${id}’ staat niet in de begrippenlijst.`,
    hint: didYouMean(id, input.terms.keys()),
  });
}

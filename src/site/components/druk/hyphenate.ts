import dutch from "hyphen/nl/index.js";
import type { Cell, Row, Table } from "../../../tables/table.ts";
import { compoundParts } from "./compound-parts.ts";

/** A column has room for a shorter word. */
const shortestWord = 13;
/** A part of a compound stays whole up to this many letters: it reads better than syllables do. */
const wholePart = 13;
/** No fewer letters than this stand alone at the end of a line, or at the beginning of the next. */
const fewest = { before: 4, behind: 5 };

const softHyphen = "\u00ad";
/** The same words stand in most tables. */
const known = new Map<string, string>();

/**
 * The words of a text with soft hyphens where Dutch allows a break: a compound between its words, another word between
 * syllables. Words of an address or a number stay whole.
 */
export function hyphenate(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < shortestWord ? word : hyphenatedWord(word)));
}

function hyphenatedWord(word: string): string {
  const hyphenated = known.get(word) ?? compoundParts(word).map(withSyllables).join(softHyphen);
  known.set(word, hyphenated);
  return hyphenated;
}

function withSyllables(part: string, _: number, parts: readonly string[]): string {
  return parts.length > 1 && part.length <= wholePart ? part : withFewerBreaks(dutch.hyphenateSync(part));
}

function withFewerBreaks(hyphenated: string): string {
  const length = hyphenated.replaceAll(softHyphen, "").length;
  let passed = 0;
  return [...hyphenated]
    .filter((sign) => {
      if (sign !== softHyphen) return ++passed;
      return passed >= fewest.before && length - passed >= fewest.behind;
    })
    .join("");
}

/** A table whose narrow columns may break their long words. Numbers, and what the browser shows as a number, stay as they are. */
export function hyphenateTable(table: Table): Table {
  return {
    ...table,
    stub: hyphenate(table.stub),
    columns: table.columns.map((column) => ({ ...column, header: hyphenate(column.header) })),
    rows: table.rows.map(hyphenateRow),
  };
}

function hyphenateRow(row: Row): Row {
  return {
    ...row,
    header: hyphenate(row.header),
    ...(row.detail ? { detail: hyphenate(row.detail) } : {}),
    cells: row.cells.map(hyphenateCell),
  };
}

function hyphenateCell(cell: Cell): Cell {
  switch (cell.kind) {
    case "text":
    case "missing":
      return { ...cell, text: hyphenate(cell.text) };
    case "list":
      return { ...cell, items: cell.items.map(hyphenate) };
    case "answer":
      return cell.answer.remark ? { ...cell, answer: { ...cell.answer, remark: hyphenate(cell.answer.remark) } } : cell;
    default:
      return cell;
  }
}

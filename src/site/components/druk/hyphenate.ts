import dutch from "hyphen/nl/index.js";
import type { Cell, Row, Table } from "../../../tables/table.ts";

/** A column has room for a shorter word. */
const shortestWord = 13;
/** A word is not broken so that fewer letters than this stand alone. */
const fewestLetters = 4;

/** The words of a text with soft hyphens where Dutch allows a break; words of an address or a number stay whole. */
export function hyphenate(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    word.length < shortestWord ? word : withFewerBreaks(dutch.hyphenateSync(word)),
  );
}

function withFewerBreaks(hyphenated: string): string {
  const length = hyphenated.replaceAll("\u00ad", "").length;
  let passed = 0;
  return [...hyphenated]
    .filter((sign) => {
      if (sign !== "\u00ad") return ++passed;
      return passed >= fewestLetters && length - passed >= fewestLetters;
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

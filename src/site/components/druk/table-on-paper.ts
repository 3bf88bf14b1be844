import { shownCell } from "../../../tables/shown.ts";
import type { Cell, Row, Table } from "../../../tables/table.ts";
import { fewestLines, linesOfTable, type WrappedCell } from "./fewest-lines.ts";
import { wrappedText } from "./wrapped-text.ts";

/** How a table lies on paper, reckoned in letters, before the browser sets it. */
export interface TableOnPaper {
  /** Width of each column in percent, the row headers first; absent where every cell fits on one line. */
  widths?: readonly number[];
  /** About how many lines its rows take. */
  lines: number;
}

/** Letters of a table on one line: 158 mm upright, 249 mm on its side. */
const lineLength = { upright: 104, sideways: 164 };
/** The white beside a column, in letters. */
const gap = 3;
/** What a line of text leaves empty at its end, because the next word does not fit. */
const ragged = 5;
/** With more letters than this a word is broken wherever it stands. */
const wholeWord = 18;
/** A cell of more letters is a sentence, which reads on past a broken word. */
const label = 40;
/** So much longer a table may be to leave the words of its labels whole. */
const moreLines = 1.05;
/** Up to this many letters a cell is a word or two, and stays on one line. */
const shortCell = 16;
/** A header takes at most about so many lines. */
const headerLines = 3;

/**
 * The browser shares the width of a page out by the longest cell of each column, which starves a column of sentences beside
 * one of longer sentences. Here a column of words or numbers gets what it needs on one line, and the others share what is left
 * by how much they hold, and then by what makes the table shorter.
 */
export function tableOnPaper(table: Table): TableOnPaper {
  const blocks = blocksOf(table);
  const needs = needsOf(table, blocks);
  const room = lineOf(table) - gap * (table.columns.length + 1);
  if (sum(needs.map(({ whole }) => whole)) <= room)
    return {
      lines: linesOfTable(
        blocks.map(wrapped),
        needs.map(({ whole }) => whole),
      ),
    };
  const headers = headersOf(table);
  const cells = blocks.map((column, index) => wrapped([[headers[index] ?? ""], ...column]));
  const letters = fewestBreaks(needs, room, cells);
  const total = sum(letters) + gap * letters.length;
  return {
    widths: letters.map((width) => Math.round(((width + gap) / total) * 1000) / 10),
    lines: linesOfTable(blocks.map(wrapped), letters),
  };
}

/** Widths that break long words, or where that takes hardly more lines, widths that leave those of labels whole. */
function fewestBreaks(needs: readonly Need[], room: number, cells: readonly WrappedCell[][]): number[] {
  const least = needs.map((need) => need.least);
  const broken = fewestLines(cells, shareOut(needs, room), least);
  const whole = needs.map((need) => (need.whole > label ? need : { ...need, least: Math.max(need.least, need.word) }));
  if (sum(whole.map((need) => need.least)) > room) return broken;
  const unbroken = fewestLines(
    cells,
    shareOut(whole, room),
    whole.map((need) => need.least),
  );
  return linesOfTable(cells, unbroken) <= moreLines * linesOfTable(cells, broken) ? unbroken : broken;
}

const wrapped = (column: readonly Block[]): WrappedCell[] => column.map((block) => block.map(wrappedText));

/**
 * The tables that a table is on paper: itself, or where its columns do not fit beside each other even with each no wider than
 * its longest word, one for each stretch of columns that does fit, each with the row headers.
 */
export function partsOnPaper(table: Table): readonly Table[] {
  const [stub = 0, ...columns] = needsOf(table, blocksOf(table)).map(({ least }) => least + gap);
  const room = lineOf(table) - stub;
  if (sum(columns) <= room) return [table];
  const full = stretches(columns, room, columns.length);
  // As many columns in each, or the last would have a few and the first no room for what its rows are called.
  const even = stretches(columns, room, Math.ceil(columns.length / full.length));
  return (even.length === full.length ? even : full).map((part) => withColumns(table, part));
}

/** Columns beside each other while there is room, at most so many. */
function stretches(widths: readonly number[], room: number, most: number): number[][] {
  const found: number[][] = [];
  let left = 0;
  for (const [index, width] of widths.entries()) {
    if (width > left || found.at(-1)?.length === most) {
      found.push([]);
      left = room;
    }
    found.at(-1)?.push(index);
    left -= width;
  }
  return found;
}

function withColumns(table: Table, kept: readonly number[]): Table {
  const take = <T>(items: readonly T[]): T[] => kept.flatMap((index) => items.slice(index, index + 1));
  const rows = table.rows.map((row) => (row.kind === "groep" ? row : { ...row, cells: take(row.cells) }));
  return { ...table, columns: take(table.columns), rows };
}

const lineOf = ({ sideways }: Table): number => (sideways ? lineLength.sideways : lineLength.upright);

/** The cells of each column, the row headers first. */
function blocksOf({ columns, rows }: Table): Block[][] {
  const filled = rows.filter(({ kind }) => kind !== "groep");
  return [filled.map(stubBlocks), ...columns.map((_, index) => filled.map(({ cells }) => cellBlocks(cells[index])))];
}

const headersOf = ({ stub, columns }: Table): string[] => [
  stub,
  ...columns.map(({ header, unit }) => (unit ? `${header}, ${unit}` : header)),
];

function needsOf(table: Table, blocks: readonly Block[][]): Need[] {
  const headers = headersOf(table);
  return blocks.map((cells, index) => needOf(cells, headers[index] ?? ""));
}

/** What stands on lines of its own in one cell. */
type Block = readonly string[];

interface Need {
  /** Its longest cell on one line. */
  whole: number;
  /** Its longest word, for as far as that is not broken, or all of it where it is short. */
  least: number;
  /** Its longest word that can stand on a line. */
  word: number;
  /** How much it holds: long cells count for more. */
  weight: number;
}

const stubBlocks = ({ header, detail }: Row): Block => (detail ? [header, detail] : [header]);

function cellBlocks(cell: Cell | undefined): Block {
  if (!cell) return [""];
  if (cell.kind === "list") return cell.items;
  if (cell.kind === "answer") return [cell.answer.answer, cell.answer.remark ?? ""];
  return [shownCell(cell)];
}

function needOf(cells: readonly Block[], header: string): Need {
  const words = [header, ...cells.flat()].flatMap(wrappedText);
  const longest = Math.max(Math.ceil(header.length / headerLines), ...words.flat());
  const lengths = cells.map((block) => sum(block.map(({ length }) => length)));
  const whole = Math.max(longest, ...cells.flat().map(({ length }) => length));
  return {
    whole,
    least: whole <= shortCell ? whole : longest,
    word: Math.max(...words.map(sum).map((letters) => (letters <= wholeWord ? letters : 0))),
    weight: Math.sqrt(sum(lengths.map((length) => length ** 2)) / Math.max(1, lengths.length)),
  };
}

/** Gives each column at least its longest word and at most its longest cell; the rest goes by weight. */
function shareOut(needs: readonly Need[], room: number): number[] {
  const widths = new Map<Need, number>();
  for (let open = [...needs]; open.length > 0; ) {
    const left = room - sum([...widths.values()]) - ragged * open.length;
    const weight = sum(open.map((need) => need.weight));
    const fair = (need: Need): number => ragged + (left * need.weight) / weight;
    const [bound] = open
      .map((need) => ({ need, width: Math.min(need.whole, Math.max(need.least, fair(need))) }))
      .sort((a, b) => Math.abs(b.width - fair(b.need)) - Math.abs(a.width - fair(a.need)));
    if (!bound) break;
    widths.set(bound.need, bound.width);
    open = open.filter((need) => need !== bound.need);
  }
  return needs.map((need) => widths.get(need) ?? need.least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

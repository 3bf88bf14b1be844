import { shownCell } from "../../../tables/shown.ts";
import type { Cell, Row, Table } from "../../../tables/table.ts";
import { addressParts } from "./address-parts.ts";

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
/** A column is never narrower than its longest word, unless that is longer than this: such a word can be broken. */
const longestWord = 12;
/** With more letters than this a word is broken wherever it stands. */
const wholeWord = 18;
/** A cell of more letters is a sentence, which reads on past a broken word. */
const label = 40;
/** So much longer a table may be to leave the words of its labels whole. */
const moreLines = 1.05;
/** Up to this many letters a cell is a word or two, and stays on one line. */
const shortCell = 16;
/** So does every date. */
const date = /^\d{1,2} \p{L}+ \d{4}$/u;
/** A header takes at most about so many lines. */
const headerLines = 3;

/**
 * The browser shares the width of a page out by the longest cell of each column, which starves a column of sentences beside
 * one of longer sentences. Here a column of words or numbers gets what it needs on one line, and the others share what is left
 * by how much they hold.
 */
export function tableOnPaper(table: Table): TableOnPaper {
  const blocks = blocksOf(table);
  const needs = needsOf(table, blocks);
  const room = lineOf(table) - gap * (table.columns.length + 1);
  if (sum(needs.map(({ whole }) => whole)) <= room)
    return {
      lines: linesOf(
        blocks,
        needs.map(({ whole }) => whole),
      ),
    };
  const letters = fewestBreaks(needs, room, blocks);
  const total = sum(letters) + gap * letters.length;
  return {
    widths: letters.map((width) => Math.round(((width + gap) / total) * 1000) / 10),
    lines: linesOf(blocks, letters),
  };
}

/** Widths that break long words, or where that takes hardly more lines, widths that leave those of labels whole. */
function fewestBreaks(needs: readonly Need[], room: number, blocks: readonly Block[][]): number[] {
  const broken = shareOut(needs, room);
  const whole = needs.map((need) => (need.whole > label ? need : { ...need, least: Math.max(need.least, need.word) }));
  if (sum(whole.map(({ least }) => least)) > room) return broken;
  const unbroken = shareOut(whole, room);
  return linesOf(blocks, unbroken) <= moreLines * linesOf(blocks, broken) ? unbroken : broken;
}

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

function needsOf({ stub, columns }: Table, blocks: readonly Block[][]): Need[] {
  const headers = [stub, ...columns.map(({ header, unit }) => (unit ? `${header}, ${unit}` : header))];
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
  const words = [header, ...cells.flat()].flatMap((text) => (date.test(text) ? text : text.split(/\s+/)));
  const longest = Math.max(Math.ceil(header.length / headerLines), ...words.map(unbreakable));
  const lengths = cells.map((block) => sum(block.map(({ length }) => length)));
  const whole = Math.max(longest, ...cells.flat().map(({ length }) => length));
  return {
    whole,
    least: whole <= shortCell ? whole : longest,
    word: Math.max(...words.map((word) => (lettersOf(word) <= wholeWord ? lettersOf(word) : 0))),
    weight: Math.sqrt(sum(lengths.map((length) => length ** 2)) / Math.max(1, lengths.length)),
  };
}

/** Letters of a word or a date that stay on one line: of an address its longest part. */
function unbreakable(word: string): number {
  if (date.test(word)) return word.length;
  const parts = addressParts(word);
  if (parts.length > 1) return Math.max(...parts.map(({ length }) => length));
  return Math.min(longestWord, lettersOf(word));
}

/** Letters of the longest part of a word; a short one with a hyphen, such as `B1-route`, has one part. */
function lettersOf(word: string): number {
  return word.length <= longestWord ? word.length : Math.max(...word.split("-").map(({ length }) => length));
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

function linesOf(columns: readonly Block[][], widths: readonly number[]): number {
  const rows = columns[0]?.length ?? 0;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(
      ...columns.map((cells, at) => sum((cells[row] ?? []).map((text) => Math.ceil(text.length / (widths[at] ?? 1))))),
    ),
  );
  return sum(heights);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

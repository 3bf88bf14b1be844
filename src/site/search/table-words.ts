import { asSentence, formatList } from "../../notation.ts";
import { shownCell } from "../../tables/shown.ts";
import type { Cell, Column, Row, Table } from "../../tables/table.ts";

const euro = "€";

/** A full stop would end the sentence of the row; that of an abbreviation stays. */
const withoutStop = (text: string): string => (/\s/.test(text) ? text.replace(/\.$/, "") : text);

/** `Aandeel 62,7%`, `Bedrag € 161.104`, `Rol: voert de wet uit`. A header may be a name, so it keeps its capital. */
function said({ header: name, unit, numeric }: Column, cell: Cell): string {
  const shown = shownCell(cell);
  if (!numeric && cell.kind !== "figure") return `${name}${name.endsWith("?") ? "" : ":"} ${withoutStop(shown)}`;
  if (unit === undefined) return `${name} ${shown}`;
  if (unit === euro) return `${name} ${euro}\u00a0${shown}`;
  return unit === "%" ? `${name} ${shown}%` : `${name} ${shown}\u00a0${unit}`;
}

/** Columns that answer the same, together: `Huizen en Laren: ja`. Apart, a row of a matrix is hardly readable. */
function answered(columns: readonly Column[], cells: readonly Cell[]): string[] {
  const names = new Map<string, string[]>();
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (cell.kind !== "answer" || column === undefined) return;
    const answer = shownCell(cell);
    names.set(answer, [...(names.get(answer) ?? []), column.header.replaceAll(", ", " ")]);
  });
  return [...names].map(([answer, headers]) => `${formatList(headers)}: ${withoutStop(answer)}`);
}

/**
 * A row as a sentence, so that an excerpt of a search result can be read: `Huizen: Aandeel 62,7%; Bedrag € 161.104.`
 * Nobody looks for what is not there.
 */
function rowSentence(columns: readonly Column[], { header, detail, cells }: Row): string {
  const name = detail ? `${header} (${withoutStop(detail).replaceAll(". ", "; ")})` : header;
  const facts = cells.flatMap((cell, index) => {
    const column = columns[index];
    return column && cell.kind !== "missing" && cell.kind !== "answer" ? [said(column, cell)] : [];
  });
  facts.push(...answered(columns, cells));
  return asSentence(facts.length > 0 ? `${name}: ${facts.join("; ")}` : name);
}

/** What a table says in sentences, one for each row and note. */
export function tableSentences({ columns, rows, notes }: Table): string[] {
  return [...rows.map((row) => rowSentence(columns, row)), ...notes];
}

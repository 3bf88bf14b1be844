import { explainDeviation } from "../../figures/explain.ts";
import { formatBare, formatFigure } from "../../figures/format.ts";
import type { Cell, Column, Row } from "../../tables/table.ts";
import { addressParts } from "../components/druk/address-parts.ts";
import { figureHtml } from "../inline-html.ts";
import type { Edition } from "../rendering.ts";
import type { TableLayout } from "../table-layout.ts";
import { escapeHtml } from "./escape-html.ts";
import { iconHtml } from "./icon.ts";
import { wordsHtml } from "./words.ts";

/** What the rows of one table share. */
export interface RowContext {
  columns: readonly Column[];
  /** Author in whose register the figures stand. */
  opsteller: string;
  edition: Edition;
  bars?: TableLayout["bars"];
}

/** Rows as HTML text. Tables hold most of what a page shows; a component for each cell would take most of the time. */
export function rowsHtml(rows: readonly Row[], context: RowContext): string {
  return rows.map((row) => rowHtml(row, context)).join("");
}

/** Behind a row of which the money has no use yet; the page holds the drawing once. */
const hatching = '<svg class="arcering" aria-hidden="true"><use href="#arcering"></use></svg>';

function rowHtml(row: Row, context: RowContext): string {
  const { columns, edition } = context;
  if (row.kind === "groep") {
    const head = `<th scope="rowgroup" colspan="${columns.length + 1}">${stubHtml(row, edition)}</th>`;
    return `<tr class="groep">${head}</tr>`;
  }
  const kind = row.kind === "regel" ? "" : ` class="${row.kind}"`;
  // On paper what the source printed is a column of its own.
  const deviations = edition === "web" ? row.cells.map(deviationHtml).join("") : "";
  const cells = row.cells.map((cell, index) => cellHtml(cell, index, row, context)).join("");
  const hatch = edition === "print" && row.kind === "stelpost" ? hatching : "";
  return `<tr${kind}><th scope="row">${hatch}${stubHtml(row, edition)}${deviations}</th>${cells}</tr>`;
}

function stubHtml({ header, detail }: Row, edition: Edition): string {
  return `${wordsHtml(header, edition)}${detail ? ` <small>${wordsHtml(detail, edition)}</small>` : ""}`;
}

function deviationHtml(cell: Cell): string {
  const deviation = cell.kind === "figure" ? explainDeviation(cell.figure) : undefined;
  if (!deviation) return "";
  return `<span class="wijkt">${iconHtml("afwijking")}Bron vermeldt ${escapeHtml(deviation.printed)}</span>`;
}

/** In pixels at the usual size of letters. */
const barLength = 112;

function cellHtml(cell: Cell, index: number, row: Row, { columns, opsteller, edition, bars }: RowContext): string {
  const share = bars?.column === index ? bars.widths.get(row.id) : undefined;
  const names = [columns[index]?.numeric ? "n" : "", share === undefined ? "" : "met-balk"].filter(Boolean).join(" ");
  const bar = share === undefined ? "" : barHtml(share);
  return `<td${names ? ` class="${names}"` : ""}>${bar}${contentHtml(cell, opsteller, edition)}</td>`;
}

/** A bar of `share` percent; drawn, because a page may carry no styles of its own. */
function barHtml(share: number): string {
  const length = Math.max(2, Math.round((share / 100) * barLength));
  return `<svg class="balk" viewBox="0 0 ${barLength} 8" aria-hidden="true"><path d="M0 0h${length}v8H0z"/></svg>`;
}

function contentHtml(cell: Cell, opsteller: string, edition: Edition): string {
  switch (cell.kind) {
    case "figure": {
      const { figure, withUnit = false } = cell;
      if (edition === "web") return figureHtml(figure, opsteller, edition, !withUnit);
      return escapeHtml(withUnit ? formatFigure(figure) : formatBare(figure));
    }
    case "text":
      if (cell.isWrong && edition === "web") return `<strong class="mis">${wordsHtml(cell.text, edition)}</strong>`;
      return cell.text.includes("://") && edition === "print"
        ? breakableHtml(cell.text)
        : wordsHtml(cell.text, edition);
    case "list":
      // On paper a cell without anything in it would fall out of its row for who reads by structure.
      if (cell.items.length === 0) return "–";
      // Nor is one thing a list; there it looks the same without, and each element of a list takes time to tag.
      if (edition === "print" && cell.items.length === 1) return wordsHtml(cell.items[0] ?? "", edition);
      return `<ul>${cell.items.map((item) => `<li>${wordsHtml(item, edition)}</li>`).join("")}</ul>`;
    case "answer": {
      const { answer, remark } = cell.answer;
      return `${answer}${remark ? ` <small>${wordsHtml(remark, edition)}</small>` : ""}`;
    }
    case "missing":
      return `<span class="ontbreekt">${escapeHtml(cell.text)}</span>`;
  }
}

/** On paper an address is broken where the width of its column counts on it. */
function breakableHtml(text: string): string {
  const words = text.split(" ").map((word) => addressParts(word).map(escapeHtml).join("<wbr>"));
  return words.join(" ");
}

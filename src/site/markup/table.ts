import type { Table } from "../../tables/table.ts";
import { tableFileAddress, tableFormats } from "../addresses.ts";
import { attachmentName } from "../attachment-name.ts";
import { hyphenateTable } from "../components/druk/hyphenate.ts";
import { partsOnPaper, type TableOnPaper, tableOnPaper } from "../components/druk/table-on-paper.ts";
import type { Edition } from "../rendering.ts";
import { layoutTable, narrowScreen, type TableLayout } from "../table-layout.ts";
import { escapeHtml } from "./escape-html.ts";
import { unbroken } from "./kept-together.ts";
import { rowsHtml } from "./rows.ts";
import { wordsHtml } from "./words.ts";

/** A table in a document or on a page of its own. */
export interface ShownTable {
  table: Table;
  /** Id of the author in whose register its figures stand. */
  opsteller: string;
  edition: Edition;
  /** Unique on the page; the caption has it with `-titel`. */
  anchor: string;
  /** Number in the document. */
  number?: number;
  /** On paper: where it is told how its figures came about, as HTML. */
  origin?: string;
}

/** What is the same wherever a table stands: everything but its number and anchor. */
interface Body {
  /** From the columns to the foot; of each part where the columns do not fit beside each other on paper. */
  parts: readonly { rows: string; columns: string }[];
  /** Width in rem below which it scrolls sideways; absent where every screen has room. */
  broad?: number;
  /** On paper: cut in two nowhere because it is short, or between any two rows because they are high. */
  cut?: "kort" | "hoog" | undefined;
}

/** The widths that the stylesheet knows (tabel-breedte.css), because a page may carry no styles of its own. */
const [broadStep, broadest] = [4, 96];

/** So many scroll in a frame of their own, or the table would be the page. */
const manyRows = 60;

/** An author's documents and register show the same tables; each is worked out once for as long as it is kept. */
const bodies: Record<Edition, WeakMap<Table, Body>> = { web: new WeakMap(), print: new WeakMap() };

/** A table with its caption, notes, sources and downloads, as page or paper show it. */
export function tableHtml({ table, opsteller, edition, anchor, number, origin }: ShownTable): string {
  const body = bodies[edition].get(table) ?? bodyOf(table, opsteller, edition);
  bodies[edition].set(table, body);
  const { parts, broad, cut } = body;
  const names = ["tabel", table.wide && "tabel--liggend", cut && `tabel--${cut}`].filter(Boolean).join(" ");
  const numbered = number ? `<span class="tnr">Tabel ${number}</span> ` : "";
  const title = escapeHtml(edition === "print" ? hyphenateTable(table).title : table.title);
  const shown = parts.map(({ rows, columns }, index) => {
    const part = parts.length > 1 ? `, deel ${index + 1} van ${parts.length}: ${escapeHtml(columns)}` : "";
    const id = index === 0 ? ` id="${anchor}-titel"` : "";
    const caption = `<caption${id}><span class="tabel__titel">${numbered}${title}${part}</span></caption>`;
    return `<table class="utrecht-table utrecht-table--html-table">${caption}${rows}</table>`;
  });
  const rolls = [
    "tabel__rol",
    broad && `tabel__rol--breed breed-${broad}`,
    table.rows.length >= manyRows && "tabel__rol--lang",
  ];
  const frame = edition === "print" ? "" : ` role="group" aria-labelledby="${anchor}-titel" tabindex="0"`;
  const name = number ? `tabel ${number}` : table.title;
  return (
    `<div class="${names}" id="${anchor}"><div class="${rolls.filter(Boolean).join(" ")}"${frame}>` +
    `${shown.join("")}</div>` +
    `<div class="tabelvoet">${remarksHtml(table, edition, origin)}${edition === "print" ? "" : downloadsHtml(table, opsteller, name)}</div></div>`
  );
}

function bodyOf(original: Table, opsteller: string, edition: Edition): Body {
  const isPrint = edition === "print";
  const parts = isPrint ? partsOnPaper(original) : [original];
  const papers = isPrint ? parts.map(tableOnPaper) : [];
  const layouts = parts.map((part) => layoutTable(isPrint ? hyphenateTable(part) : part, isPrint));
  const width = layouts[0]?.width ?? 0;
  return {
    parts: layouts.map((layout, index) => ({
      rows: rowsOf(layout, opsteller, edition, papers[index]?.widths),
      columns: [...new Set([layout.table.columns[0], layout.table.columns.at(-1)])]
        .map((each) => each?.header)
        .join(" tot en met "),
    })),
    ...(width > narrowScreen && { broad: Math.min(broadest, Math.ceil(width / broadStep) * broadStep) }),
    cut: isPrint ? cutOf(papers, original.rows.length) : undefined,
  };
}

/** A table is short with so many lines in all, or with so few rows of not too many lines. */
const short = { lines: 8, rows: 6, linesOfFewRows: 12 };
/** Rows of so many lines on average are high. */
const highRow = 4;

function cutOf(papers: readonly TableOnPaper[], rows: number): Body["cut"] {
  const lines = papers.reduce((sum, paper) => sum + paper.lines, 0);
  if (lines <= (rows <= short.rows ? short.linesOfFewRows : short.lines)) return "kort";
  return lines >= highRow * rows * papers.length ? "hoog" : undefined;
}

/** @param widths of the columns in percent, the row headers first */
function rowsOf(
  { table, groups, foot, bars }: TableLayout,
  opsteller: string,
  edition: Edition,
  widths?: readonly number[],
): string {
  const context = { columns: table.columns, opsteller, edition, bars } as const;
  const columns = widths?.map((each) => `<col style="width:${each}%">`).join("");
  const headers = table.columns.map(({ header, unit, numeric }) => {
    const text = wordsHtml(unit ? `${header},\u00a0${unit}` : header, edition);
    return `<th scope="col"${numeric ? ' class="n"' : ""}>${text}</th>`;
  });
  return [
    columns ? `<colgroup>${columns}</colgroup>` : "",
    `<thead><tr><th scope="col">${wordsHtml(table.stub, edition)}</th>${headers.join("")}</tr></thead>`,
    ...groups.map(
      (group) => `<tbody>${rowsHtml(group.heading ? [group.heading, ...group.rows] : group.rows, context)}</tbody>`,
    ),
    foot.length > 0 ? `<tfoot>${rowsHtml(foot, context)}</tfoot>` : "",
  ].join("");
}

/** On paper also where the data of the table are, and where its figures come from. */
function remarksHtml(table: Table, edition: Edition, origin?: string): string {
  const data = edition === "print" ? [`Gegevens: bijlage ${attachmentName(table)} in deze PDF.`] : [];
  const remarks = [...[...table.notes.map(unbroken), ...data].map(escapeHtml), ...(origin ? [origin] : [])];
  if (remarks.length === 0) return "";
  return `<div class="tabelvoet__tekst">${remarks.map((remark) => `<p>${remark}</p>`).join("")}</div>`;
}

function downloadsHtml(table: Table, opsteller: string, name: string): string {
  const items = tableFormats.map(
    (format) =>
      `<li><a href="${tableFileAddress(opsteller, table.id, format)}" download>${format.toUpperCase()}</a></li>`,
  );
  return `<ul aria-label="${escapeHtml(name)} downloaden">${items.join("")}</ul>`;
}

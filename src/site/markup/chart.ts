import type { Chart } from "../../charts/chart.ts";
import { chartFigures } from "../../charts/chart-figures.ts";
import type { NumberedChart } from "../../documents/document.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import { formatBare, formatFigure } from "../../figures/format.ts";
import { figureAddress, tableAddress } from "../addresses.ts";
import { figureHtml } from "../inline-html.ts";
import type { Rendering } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";

type Size = Parameters<typeof drawChart>[1];

/** A picture is drawn once for all documents of an author that show it, on a screen with its numbers as links. */
const drawings = new WeakMap<Chart["picture"], Map<string, string>>();

function drawn(chart: Chart, size: Size, opsteller: string | undefined): string {
  const known = drawings.get(chart.picture) ?? new Map<string, string>();
  const key = `${size} ${opsteller ?? ""}`;
  const addressOf = opsteller === undefined ? undefined : ({ id }: NumberFigure) => figureAddress(opsteller, id);
  const svg = known.get(key) ?? drawChart(chart, size, addressOf);
  drawings.set(chart.picture, known.set(key, svg));
  return svg;
}

/** A title on a screen, found once for all pages of its author; only that author has the chart. */
const titles = new WeakMap<Chart, string>();

function titleHtml(chart: Chart, opsteller: string | undefined): string {
  if (opsteller === undefined) return escapeHtml(chart.title);
  const title = titles.get(chart) ?? linkedTitle(chart, opsteller);
  titles.set(chart, title);
  return title;
}

/** The title with the one number that it holds as a link, when a single figure of the chart reads so. */
function linkedTitle(chart: Chart, opsteller: string): string {
  const { title } = chart;
  for (const [text, figure] of numbersOf(chart)) {
    const at = title.search(new RegExp(`(?<![\\d.,])${text.replace(/[.+]/g, "\\$&")}(?![\\d]|[.,]\\d)`));
    if (at < 0) continue;
    const link = figureHtml(figure, opsteller, "web", text !== formatFigure(figure));
    return escapeHtml(title.slice(0, at)) + link + escapeHtml(title.slice(at + text.length));
  }
  return escapeHtml(title);
}

/** What the figures of a chart look like, and else those of its table; what two figures look like tells none apart. */
function numbersOf(chart: Chart): [string, NumberFigure][] {
  const inTable = chart.table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "figure" && cell.figure.kind === "number" ? [cell.figure] : [])),
  );
  const byText = new Map([...looksOf(inTable), ...looksOf(chartFigures(chart))]);
  return [...byText]
    .flatMap(([text, figure]): [string, NumberFigure][] => (figure && text.length > 1 ? [[text, figure]] : []))
    .sort(([a], [b]) => b.length - a.length);
}

function looksOf(figures: readonly NumberFigure[]): Map<string, NumberFigure | undefined> {
  const byText = new Map<string, NumberFigure | undefined>();
  for (const figure of figures) {
    for (const text of new Set([formatFigure(figure), formatBare(figure)])) {
      byText.set(text, !byText.has(text) || byText.get(text)?.id === figure.id ? figure : undefined);
    }
  }
  return byText;
}

const link = (address: string, words: string): string => `<a class="nl-link" href="${address}">${words}</a>`;

/** Title, drawing and what stands under it; on paper there is one drawing, on a screen also one for narrow screens. */
function pictureHtml(chart: Chart, { anchor, number, below, opsteller }: PictureParts): string {
  const title = `${number === undefined ? "" : `<span class="tnr">Figuur ${number}</span> `}${titleHtml(chart, opsteller)}`;
  const drawing = drawn(chart, "wide", opsteller) + (opsteller === undefined ? "" : drawn(chart, "narrow", opsteller));
  const words = [chart.note && escapeHtml(chart.note), below].filter((each) => each).join(" ");
  return `<div class="figuur" id="${anchor}"><p class="figuur__kop">${title}</p>${drawing}${words ? `<p class="klein">${words}</p>` : ""}</div>`;
}

interface PictureParts {
  anchor: string;
  number?: number;
  /** Where the numbers stand, as HTML. */
  below: string;
  /** In whose register the numbers stand; on paper nothing leads there. */
  opsteller?: string;
}

/** A chart in a document. Its numbers stand in a table, of this document or else of the author. */
export function chartHtml(
  { number, anchor, chart }: NumberedChart,
  { document, opsteller, edition }: Rendering,
): string {
  const table = document.sections.flatMap(({ tables }) => [...tables]).find(([id]) => id === chart.tableId)?.[1];
  const isPrint = edition === "print";
  const elsewhere = isPrint
    ? "de open data van deze opsteller"
    : link(tableAddress(opsteller.id, chart.table.id), "de tabellen van deze opsteller");
  const below = `Gegevens: ${table ? link(`#${table.anchor}`, `tabel ${table.number}`) : elsewhere}.`;
  return pictureHtml(chart, { anchor, number, below, ...(!isPrint && { opsteller: opsteller.id }) });
}

/** A chart outside a document; the page puts its table under it. */
export function looseChartHtml(chart: Chart, opsteller: string): string {
  return pictureHtml(chart, { anchor: `figuur-${chart.id}`, below: "", opsteller });
}

import type { Chart } from "../../charts/chart.ts";
import type { NumberedChart } from "../../documents/document.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { tableAddress } from "../addresses.ts";
import type { Rendering } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";

type Size = Parameters<typeof drawChart>[1];

/** A picture is drawn once for all documents that show it. */
const drawings = new WeakMap<Chart["picture"], Map<Size, string>>();

function drawn(chart: Chart, size: Size): string {
  const known = drawings.get(chart.picture) ?? new Map<Size, string>();
  const svg = known.get(size) ?? drawChart(chart, size);
  drawings.set(chart.picture, known.set(size, svg));
  return svg;
}

const link = (address: string, words: string): string => `<a class="nl-link" href="${address}">${words}</a>`;

/** Title, drawing and what stands under it; on paper there is one drawing, on a screen also one for narrow screens. */
function pictureHtml(chart: Chart, { anchor, number, below, isPrint }: PictureParts): string {
  const title = `${number === undefined ? "" : `<span class="tnr">Figuur ${number}</span> `}${escapeHtml(chart.title)}`;
  const drawing = drawn(chart, "wide") + (isPrint ? "" : drawn(chart, "narrow"));
  const words = [chart.note && escapeHtml(chart.note), below].filter((each) => each).join(" ");
  return `<div class="figuur" id="${anchor}"><p class="figuur__kop">${title}</p>${drawing}${words ? `<p class="klein">${words}</p>` : ""}</div>`;
}

interface PictureParts {
  anchor: string;
  number?: number;
  /** Where the numbers stand, as HTML. */
  below: string;
  isPrint: boolean;
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
  return pictureHtml(chart, { anchor, number, below, isPrint });
}

/** A chart outside a document; the page puts its table under it. */
export function looseChartHtml(chart: Chart): string {
  return pictureHtml(chart, { anchor: `figuur-${chart.id}`, below: "", isPrint: false });
}

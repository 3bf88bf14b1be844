import type { Huisstijl } from "../dataset/inburgering/huisstijl.ts";
import type { Section } from "../documents/document.ts";
import { cssString } from "../pdf/css-string.ts";
import { runningTitle } from "../pdf/running-titles.ts";
import { documentStatuses } from "./document-status.ts";
import type { Rendering } from "./rendering.ts";
import { type PaperColours, paperColours, paperCss } from "./theme/theme-css.ts";

/** An annex that holds nothing but tables on their side lies on its side as a whole, its title included. */
export function isLandscape({ annex, tables }: Section): boolean {
  return annex && tables.size > 0 && [...tables.values()].every(({ table }) => table.sideways);
}

const sans = '"Source Sans 3",Arial,sans-serif';

/**
 * Binding on the left; the cover runs to the edges and has neither head nor foot. It is the first page and not one with a name,
 * which the browser only learns while it lays out the document, and then does all of it again.
 */
const allPages = ({ ink, subtle, accent }: PaperColours): string => `@page{size:A4;margin:22mm 22mm 20mm 30mm;
@top-left{font:400 8pt ${sans};color:${subtle}}
@top-right{font:600 8pt ${sans};color:${accent}}
@bottom-left{content:${runningTitle};font:400 8.5pt ${sans};color:${subtle}}
@bottom-right{content:counter(page) " van " counter(pages);font:400 8.5pt ${sans};color:${ink}}}
@page liggend{size:A4 landscape;margin:22mm 24mm 20mm}
@page:first{margin:0;@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}`;

/** The two pages of a summary: no binding, and the foot says what it is. */
export function summaryPageRules({ gegevens, opsteller }: Rendering, theme: Huisstijl | undefined): string {
  const { ink, subtle } = paperColours(theme);
  const { name } = documentStatuses[gegevens.status];
  const title = `Samenvatting van ${gegevens.titel}, ${opsteller.gegevens.opsteller.korte_naam}. ${name}, versie ${gegevens.versie}`;
  return `${paperCss(theme)}
@page{size:A4;margin:14mm 20mm 16mm;
@bottom-left{content:${cssString(title)};width:150mm;font:400 8.5pt ${sans};color:${subtle}}
@bottom-right{content:counter(page) " van " counter(pages);font:400 8.5pt ${sans};color:${ink}}}`;
}

/**
 * The pages of one document, with its head. Rules for all pages come first and in the same sheet: Chromium lets a later
 * rule win, also from one for a named page.
 */
export function pageRules({ gegevens, opsteller }: Rendering, theme: Huisstijl | undefined): string {
  const { name } = documentStatuses[gegevens.status];
  const head = `@page{@top-left{content:${cssString(`${gegevens.titel}, ${opsteller.gegevens.opsteller.korte_naam}`)}}
@top-right{content:${cssString(`${name}, versie ${gegevens.versie}`)}}}`;
  return [paperCss(theme), head, allPages(paperColours(theme))].join("\n");
}

import { renderSVG } from "uqr";
import type { Rendering } from "../rendering.ts";
import type { SummaryExtract } from "../summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { tableHtml } from "./table.ts";

/** The texts of In het kort in the order of the summary, and the one row that has a table alone. */
const blocks = [
  { id: "kern", name: "De kern" },
  { id: "gevraagd-besluit", name: "Gevraagd besluit" },
  { id: "geld", name: "Geld" },
  { id: "keuzes", name: "Keuzes" },
  { id: "risicos", name: "Risico’s" },
  { id: "planning", name: "Planning" },
] as const;

/** What stands on the two pages below the title and the key figures. */
export function summaryHtml(rendering: Rendering, tables: ReadonlyMap<string, SummaryExtract>): string {
  return blocks
    .map(({ id, name }) => {
      const html = rendering.document.brief.get(id);
      const extract = tables.get(id);
      if (html === undefined && !extract && id === "planning") return "";
      const text = html === undefined ? missingHtml(id) : withoutLinks(html);
      return `<section class="rij rij--${id}"><h2 id="${id}">${name}</h2>${text}${extract ? extractHtml(rendering, extract) : ""}</section>`;
    })
    .join("");
}

const missingHtml = (id: string): string => (id === "planning" ? "" : '<p class="ontbreekt">Nog niet geschreven.</p>');

function extractHtml({ opsteller }: Rendering, { whole, part }: SummaryExtract): string {
  return tableHtml({ table: part, opsteller: opsteller.id, edition: "print", anchor: whole.anchor });
}

const noteReference =
  /<sup>\s*<a [^>]*role="doc-noteref"[^>]*>.*?<\/a>\s*<\/sup>|<a [^>]*role="doc-noteref"[^>]*>.*?<\/a>/g;
const innerLink = /<a [^>]*href="#[^"]*"[^>]*>(.*?)<\/a>/g;

/** A summary has no notes, and what its text leads to stands in another file. */
export function withoutLinks(html: string): string {
  return html.replace(noteReference, "").replace(innerLink, "$1");
}

/** The address as a picture to point a telephone at; it also stands beside it in words. */
export function addressCode(address: string): string {
  return renderSVG(address, { ecc: "M", border: 0 }).replace(
    "<svg ",
    `<svg role="img" aria-label="QR-code met het adres ${escapeHtml(address)}" class="qr" `,
  );
}

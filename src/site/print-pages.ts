import type { Section } from "../documents/document.ts";
import { documentStatuses } from "./document-status.ts";
import type { Rendering } from "./rendering.ts";

/** Text as a CSS string; `<` is escaped so that it cannot end the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n]/g, (sign) => `\\${(sign.codePointAt(0) as number).toString(16)} `);
  return `"${escaped}"`;
}

/** An annex that holds nothing but wide tables lies on its side as a whole, its title included. */
export function isLandscape({ annex, tables }: Section): boolean {
  return annex && tables.size > 0 && [...tables.values()].every(({ table }) => table.wide);
}

const sans = '"Source Sans 3",Arial,sans-serif';
const landscape = "size:A4 landscape;margin:22mm 24mm 20mm;";

/** Binding on the left; the cover runs to the edges and has neither head nor foot. */
const allPages = `@page{size:A4;margin:22mm 22mm 20mm 30mm;
@top-left{font:400 8pt ${sans};color:#50595e}
@top-right{font:600 8pt ${sans};color:#0b5563}
@bottom-left{font:400 8.5pt ${sans};color:#50595e}
@bottom-right{content:counter(page) " van " counter(pages);font:400 8.5pt ${sans};color:#1a2125}}
@page omslag{margin:0;@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}`;

/**
 * The pages of one document: head and foot, and a named page per chapter, because that is how a browser can run
 * the title of the chapter in the foot. A wide table gets a landscape page with the same foot. Rules for all pages come
 * first and in the same sheet: Chromium lets a later rule win, also from one for a named page.
 */
export function pageRules({ document, gegevens, opsteller }: Rendering): string {
  const { name } = documentStatuses[gegevens.status];
  const head = `@page{@top-left{content:${cssString(`${gegevens.titel}, ${opsteller.gegevens.opsteller.korte_naam}`)}}
@top-right{content:${cssString(`${name}, versie ${gegevens.versie}`)}}}`;
  const chapters = document.sections.flatMap(({ id, number, title }) => {
    const foot = `@bottom-left{content:${cssString(`${number} ${title}`)}}`;
    return [
      `@page staand-${id}{${foot}}`,
      `@page liggend-${id}{${landscape}${foot}}`,
      `.hoofdstuk-${id}{page:staand-${id}}`,
      `.hoofdstuk-${id}.hoofdstuk--liggend,.hoofdstuk-${id} .tabel--liggend{page:liggend-${id}}`,
    ];
  });
  return [allPages, head, ...chapters].join("\n");
}

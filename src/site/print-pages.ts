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

/**
 * The pages of one document: head and foot, and a named page per chapter, because that is how a browser can run
 * the title of the chapter in the foot. A wide table gets a landscape page with the same foot.
 */
export function pageRules({ document, gegevens, opsteller }: Rendering): string {
  const { name } = documentStatuses[gegevens.status];
  const head = `@page{@top-left{content:${cssString(`${gegevens.titel}, ${opsteller.gegevens.opsteller.korte_naam}`)}}
@top-right{content:${cssString(`${name}, versie ${gegevens.versie}`)}}}`;
  const chapters = document.sections.flatMap(({ id, number, title }) => {
    const foot = `@bottom-left{content:${cssString(`${number} ${title}`)}}`;
    return [
      `@page staand-${id}{${foot}}`,
      `@page liggend-${id}{size:A4 landscape;margin:22mm 24mm 20mm;${foot}}`,
      `.hoofdstuk-${id}{page:staand-${id}}`,
      `.hoofdstuk-${id}.hoofdstuk--liggend,.hoofdstuk-${id} .tabel--liggend{page:liggend-${id}}`,
    ];
  });
  return [head, ...chapters].join("\n");
}

import type { Section } from "../../documents/document.ts";
import { isLandscape } from "../print-pages.ts";
import type { Rendering } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";
import { keepTogetherInHtml } from "./kept-together.ts";
import { notesHtml } from "./notes.ts";
import { tableOriginHtml } from "./origins.ts";
import { permalink } from "./permalinks.ts";
import { keepShortParagraphs } from "./short-paragraphs.ts";
import { tableHtml } from "./table.ts";
import { componentHtml } from "./template-components.ts";
import { partsHtml, type TemplatePart } from "./template-parts.ts";

/**
 * One chapter of a document: its heading, what its template says with the values of the document, and its notes. Plain text
 * building, because a component for each paragraph and number would take most of the time of a site of a thousand documents.
 */
export function chapterHtml(rendering: Rendering, section: Section, template: readonly TemplatePart[]): string {
  const { edition } = rendering;
  const { number: chapter, title, annex } = section;
  const sideways = isLandscape(section);
  const isPrint = edition === "print";
  const names = ["hoofdstuk", annex && "bijlage", sideways && "hoofdstuk--liggend"].filter(Boolean).join(" ");
  const running = isPrint ? ` data-lopend="${escapeHtml(`${chapter} ${title}`)}"` : "";
  const id = section.headings[0]?.id ?? "";
  const name = `<span class="nr">${chapter}</span> <span>${escapeHtml(title)}</span>`;
  const heading = `<h2 class="nl-heading nl-heading--level-2" id="${id}"${running}>${isPrint ? name : permalink(id, name)}</h2>`;
  const content = partsHtml(template, (component, inner) => componentHtml(component, inner, { rendering, section }));
  const wide = isPrint && !sideways ? wideTablesHtml(rendering, section) : "";
  const where = annex ? chapter.replace("Bijlage", "bijlage") : `hoofdstuk ${chapter}`;
  const notes = notesHtml(section.id, where, section.notes);
  const body = isPrint ? keepTogetherInHtml(keepShortParagraphs(content)) : content;
  return `<section class="${names}">${heading}${body}${wide}${isPrint ? keepTogetherInHtml(notes) : notes}</section>`;
}

/** On paper the tables that lie on their side have pages of their own, between its text and its notes. */
function wideTablesHtml(rendering: Rendering, { tables }: Section): string {
  const opsteller = rendering.opsteller.id;
  return [...tables.values()]
    .filter(({ table }) => table.sideways)
    .map((numbered) => {
      const origin = tableOriginHtml(rendering, numbered.table);
      return `<div class="liggend">${tableHtml({ ...numbered, opsteller, edition: "print", origin })}</div>`;
    })
    .join("");
}

import { type Features, markdownToHtml } from "satteri";
import type { Heading, Note } from "../document.ts";
import { wordsIn } from "../words.ts";
import { markEnd, markStart } from "./inline-values.ts";

/** What a chapter hands on from one block to the next. */
export interface ChapterState {
  section: string;
  anchor: (text: string) => string;
  /** Number for the next heading of level 3; absent in an annex. */
  nextNumber: (level: number) => string | undefined;
  notes: Note[];
}

/** One block of prose as HTML, with what the chapter needs to know of it. */
export interface ProseHtml {
  /** Still with marks where values go. */
  html: string;
  headings: Heading[];
  words: number;
}

// Footnotes are taken out before this step; frontmatter and smart quotes would change what a writer typed.
export const features: Features = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false };

const valueMarks = new RegExp(`${markStart}\\d+${markEnd}`, "g");
const noteMarks = new RegExp(`${markStart}noot:(\\d+)${markEnd}`, "g");

/**
 * Markdown to HTML. Safe because of what it refuses: no HTML, no script, and links only to web addresses and places in
 * the document. The engine is Astro's own; the syntax trees of unified take some sixty times longer for the same text.
 */
export function proseHtml(markdown: string, chapter: ChapterState): ProseHtml {
  const definitions = new Map<string, string>();
  const body = markdown.replace(
    /^\[\^([^\]\s]+)\]:[ \t]*((?:.*(?:\n(?=[ \t]+\S).*)*))$/gm,
    (_, label: string, text: string) => {
      definitions.set(label, text.replace(/\n[ \t]+/g, " "));
      return "";
    },
  );
  const marked = body.replace(/\[\^([^\]\s]+)\]/g, (whole, label: string) => {
    const text = definitions.get(label);
    if (text === undefined) return whole;
    const number = chapter.notes.length + 1;
    const id = `${chapter.section}-noot-${number}`;
    chapter.notes.push({ number, id, html: inlineHtml(text) });
    return `${markStart}noot:${number}${markEnd}`;
  });
  const headings: Heading[] = [];
  const html = convert(marked)
    .replace(/<h([2-6])>(.*?)<\/h\1>/gs, (_, depth: string, inner: string) => {
      const level = (Number(depth) + 1) as 3 | 4;
      const text = plainText(inner);
      const number = level === 3 ? chapter.nextNumber(3) : undefined;
      const id = chapter.anchor(text);
      headings.push({ id, level, text, ...(number && { number }) });
      const shown = number ? `<span class="nr">${number}</span> ` : "";
      return `<h${level} class="nl-heading nl-heading--level-${level}" id="${id}">${shown}${inner}</h${level}>`;
    })
    .replace(/<table>.*?<\/table>/gs, framedTable)
    .replace(/<th(?=[ >])/g, '<th scope="col"')
    .replace(/(<td[^>]*>)\s*(?=<\/td>)/g, "$1–")
    .replaceAll(' style="text-align: right"', ' class="n"')
    .replaceAll("<p>", '<p class="nl-paragraph">')
    .replace(noteMarks, (_, number: string) => {
      const id = `${chapter.section}-noot-${number}`;
      return `<a class="nootref" href="#${id}" id="${id}-ref" role="doc-noteref" aria-label="Noot ${number}">${number}</a>`;
    });
  return { html, headings, words: wordsIn(plainText(html)) };
}

/** A typed table looks as the others do, and on a small screen moves in a frame that a keyboard can reach. */
function framedTable(table: string): string {
  const headers = [...table.matchAll(/<th(?![a-z])[^>]*>(.*?)<\/th>/gs)].map(([, header = ""]) => plainText(header));
  const label = headers.join(", ").replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const marked = table.replace("<table>", '<table class="utrecht-table utrecht-table--html-table">');
  return `<div class="tabel"><div class="tabel__rol" role="group" aria-label="Tabel met ${label}" tabindex="0">${marked}</div></div>`;
}

function convert(markdown: string): string {
  return String(markdownToHtml(markdown, { features }).html).trim();
}

function inlineHtml(markdown: string): string {
  return convert(markdown).replace(/^<p>([\s\S]*)<\/p>$/, "$1");
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(valueMarks, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');
}

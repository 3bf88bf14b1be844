import { toString as textOf } from "mdast-util-to-string";
import { type Features, markdownToHtml, markdownToMdast } from "satteri";
import type { Diagnostic } from "../../diagnostic.ts";
import type { Heading, Note } from "../document.ts";
import { mistake } from "../rules.ts";
import { wordsIn } from "../words.ts";
import type { ProseBlock } from "./blocks.ts";
import { markEnd, markStart } from "./values.ts";

/** What a chapter hands on from one block to the next. */
export interface ChapterState {
  section: string;
  anchor: (text: string) => string;
  /** Number for the next heading of level 3; absent in an annex. */
  nextNumber: (level: number) => string | undefined;
  notes: Note[];
}

export interface ProseHtml {
  /** Still with marks where values go. */
  html: string;
  headings: Heading[];
  words: number;
}

// Footnotes are taken out before this step; frontmatter and smart quotes would change what a writer typed.
const features: Features = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false };

interface Node {
  type: string;
  depth?: number;
  url?: string;
  label?: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number } };
}

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
    .replace(/<th(?=[ >])/g, '<th scope="col"')
    .replaceAll(' style="text-align: right"', ' class="n"')
    .replaceAll("<p>", '<p class="nl-paragraph">')
    .replace(new RegExp(`${markStart}noot:(\\d+)${markEnd}`, "g"), (_, number: string) => {
      const id = `${chapter.section}-noot-${number}`;
      return `<a class="nootref" href="#${id}" id="${id}-ref" role="doc-noteref" aria-label="Noot ${number}">${number}</a>`;
    });
  return { html, headings, words: wordsIn(plainText(html)) };
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
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');
}

const safeLink = /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i;

/** What is refused in a block, found in the text as the writer typed it, so that places are those of the file. */
export function checkMarkdown(block: ProseBlock): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const references = new Set<string>();
  const definitions = new Map<string, number>();
  let level = 1;
  const visit = (node: Node): void => {
    const place = block.file.place(block.offset + (node.position?.start.offset ?? 0));
    if (node.type === "html" && !/^<(!--|\/)/.test(node.value ?? "")) {
      diagnostics.push(
        mistake("tekst/html", place, {
          message: `Hier staat HTML: ${(node.value ?? "").slice(0, 40)}`,
          cause: "HTML in een tekst maakt een stuk onveilig en ontoegankelijk.",
          hint: "Haal de HTML weg. Opmaak gaat met Markdown: **vet**, een lijst met streepjes, ## voor een tussenkop.",
        }),
      );
    }
    if (
      (node.type === "link" || (node.type === "definition" && !node.label?.startsWith("^"))) &&
      !safeLink.test(node.url ?? "")
    ) {
      diagnostics.push(
        mistake("tekst/koppeling", place, {
          message: `De koppeling naar ‘${node.url}’ is niet toegestaan.`,
          hint: 'Gebruik een adres dat begint met https://, of verwijs met {{verwijzing "…"}} naar een hoofdstuk.',
        }),
      );
    }
    if (node.type === "image") {
      diagnostics.push(
        mistake("tekst/html", place, {
          message: "Een afbeelding kan niet in een tekst.",
          hint: "Zet wat de afbeelding laat zien in een tabel, of beschrijf het.",
        }),
      );
    }
    if (node.type === "heading" && node.depth !== undefined) {
      if (node.depth > level + 1 || node.depth > 3) {
        diagnostics.push(
          mistake("tekst/kopniveau", place, {
            message: `De tussenkop ‘${textOf(node as never)}’ heeft een niveau dat hier niet past.`,
            cause:
              "Wie met een schermlezer leest, springt van kop naar kop; een overgeslagen niveau lijkt een ontbrekend stuk.",
            hint: "Gebruik ## voor een tussenkop en ### voor een kop daaronder.",
          }),
        );
      }
      level = node.depth;
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(markdownToMdast(block.text, { features }) as unknown as Node);
  for (const { 1: label, index, 2: colon } of block.text.matchAll(/\[\^([^\]\s]+)\](:?)/g)) {
    if (colon && (index === 0 || block.text[index - 1] === "\n")) definitions.set(label as string, index);
    else references.add(label as string);
  }
  for (const { 1: label, index } of block.text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)) {
    if (definitions.has(label as string)) continue;
    diagnostics.push(
      mistake("tekst/noot", block.file.place(block.offset + index), {
        message: `Noot ‘${label}’ heeft geen tekst.`,
        cause: "Een verwijzing en haar noot horen in hetzelfde blok te staan.",
        hint: `Zet onderaan het blok: [^${label}]: de tekst van de noot.`,
      }),
    );
  }
  for (const [label, index] of definitions) {
    if (references.has(label)) continue;
    diagnostics.push(
      mistake("tekst/noot", block.file.place(block.offset + index), {
        message: `Naar noot ‘${label}’ verwijst niets in dit blok.`,
        hint: `Zet [^${label}] achter de zin waar de noot bij hoort, of haal de noot weg.`,
      }),
    );
  }
  return diagnostics;
}

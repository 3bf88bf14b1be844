import { toString as textOf } from "mdast-util-to-string";
import { markdownToMdast } from "satteri";
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";
import { features } from "./markdown.ts";

interface Node {
  type: string;
  depth?: number;
  url?: string;
  label?: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number } };
}

const safeLink = /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i;
/** A text without these signs has no HTML, link, image, heading or table, and need not be parsed to know that. */
const mayBeRefused = /[<@]|:\/\/|!\[|\]\(|\[(?!\^)[^\]]*\]:|^[ \t>*+\d.)-]*#|^[ \t>|:-]*(?:=+|-+)[ \t|:-]*$/m;
/** More columns than this are unreadable on a page upright. */
const mostColumns = 10;

const known = new WeakMap<ProseBlock, readonly Diagnostic[]>();

/**
 * What is refused in a block, found in the text as the writer typed it, so that places are those of the file. Found once
 * for all editions of a document.
 */
export function checkMarkdown(block: ProseBlock): readonly Diagnostic[] {
  const found = known.get(block) ?? [...(mayBeRefused.test(block.text) ? refusals(block) : []), ...looseNotes(block)];
  known.set(block, found);
  return found;
}

/**
 * HTML, images, links that lead elsewhere than to a web address or a place in the document, headings that skip a level, and
 * tables without headers or with more columns than fit.
 */
function refusals(block: ProseBlock): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let level = 1;
  const visit = (node: Node): void => {
    const place = () => block.file.place(block.offset + (node.position?.start.offset ?? 0));
    if (node.type === "html" && !/^<(!--|\/)/.test(node.value ?? "")) {
      diagnostics.push(
        mistake("tekst/html", place(), {
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
        mistake("tekst/koppeling", place(), {
          message: `De koppeling naar ‘${node.url}’ is niet toegestaan.`,
          hint: 'Gebruik een adres dat begint met https://, of verwijs met {{verwijzing "…"}} naar een hoofdstuk.',
        }),
      );
    }
    if (node.type === "link" && textOf(node as never).trim() === "") {
      diagnostics.push(
        mistake("tekst/koppeling", place(), {
          message: `De koppeling naar ‘${node.url}’ heeft geen woorden.`,
          cause: "Wie met een schermlezer leest, hoort dan niet waar zij heen leidt.",
          hint: "Schrijf tussen de rechte haken waar de koppeling heen leidt: [de wet](https://…).",
        }),
      );
    }
    if (node.type === "image") {
      diagnostics.push(
        mistake("tekst/html", place(), {
          message: "Een afbeelding kan niet in een tekst.",
          hint: "Zet wat de afbeelding laat zien in een tabel, of beschrijf het.",
        }),
      );
    }
    if (node.type === "heading" && node.depth !== undefined) {
      if (node.depth > level + 1 || node.depth > 3) {
        diagnostics.push(
          mistake("tekst/kopniveau", place(), {
            message: `De tussenkop ‘${textOf(node as never)}’ heeft een niveau dat hier niet past.`,
            cause:
              "Wie met een schermlezer leest, springt van kop naar kop; een overgeslagen niveau lijkt een ontbrekend stuk.",
            hint: "Gebruik ## voor een tussenkop en ### voor een kop daaronder.",
          }),
        );
      }
      level = node.depth;
    }
    if (node.type === "table") diagnostics.push(...tableMistakes(node, place()));
    for (const child of node.children ?? []) visit(child);
  };
  visit(markdownToMdast(block.text, { features }) as unknown as Node);
  return diagnostics;
}

function tableMistakes({ children: [head] = [] }: Node, place: Place): Diagnostic[] {
  const headers = (head?.children ?? []).map((cell) => textOf(cell as never).trim());
  const diagnostics: Diagnostic[] = [];
  const empty = headers.indexOf("");
  if (empty >= 0) {
    diagnostics.push(
      mistake("tekst/tabel", place, {
        message: `Kolom ${empty + 1} van deze tabel heeft geen kop.`,
        cause: "Wie met een schermlezer leest, hoort bij elke cel de kop van haar kolom.",
        hint: "Schrijf op de eerste regel van de tabel boven elke kolom wat erin staat.",
      }),
    );
  }
  if (headers.length > mostColumns) {
    diagnostics.push(
      mistake("tekst/tabel", place, {
        message: `Deze tabel heeft ${headers.length} kolommen; hoogstens ${mostColumns} zijn op papier te lezen.`,
        hint: "Verdeel haar over meer tabellen, of verwissel rijen en kolommen. Een tabel met cijfers hoort in data/.",
      }),
    );
  }
  return diagnostics;
}

/** A reference without a note, and a note without a reference. */
function looseNotes(block: ProseBlock): Diagnostic[] {
  if (!block.text.includes("[^")) return [];
  const diagnostics: Diagnostic[] = [];
  const references = new Set<string>();
  const definitions = new Map<string, number>();
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

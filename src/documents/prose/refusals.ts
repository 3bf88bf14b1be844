import { toString as textOf } from "mdast-util-to-string";
import { markdownToMdast } from "satteri";
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { oncePer } from "../../once-per.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";
import { looseNotes } from "./loose-notes.ts";
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

/**
 * What is refused in a block, found in the text as the writer typed it, so that places are those of the file. Found once
 * for all editions of a document.
 */
export const checkMarkdown = oncePer((block: ProseBlock): readonly Diagnostic[] => [
  ...(mayBeRefused.test(block.text) ? refusals(block) : []),
  ...looseNotes(block),
]);

/**
 * HTML, images, links that lead elsewhere than to a web address or a place in the document, headings that skip a level, and
 * tables without headers or with more columns than fit.
 */
function refusals(block: ProseBlock): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let level = 1;
  const visit = (node: Node): void => {
    const place = block.file.place(block.offset + (node.position?.start.offset ?? 0));
    switch (node.type) {
      case "html":
        diagnostics.push(...htmlMistakes(node, place));
        break;
      case "image":
        diagnostics.push(mistake("tekst/html", place, noImages));
        break;
      case "link":
        diagnostics.push(...linkMistakes(node, place), ...wordlessLinks(node, place));
        break;
      case "definition":
        if (!node.label?.startsWith("^")) diagnostics.push(...linkMistakes(node, place));
        break;
      case "heading":
        diagnostics.push(...headingMistakes(node, level, place));
        level = node.depth ?? level;
        break;
      case "table":
        diagnostics.push(...tableMistakes(node, place));
        break;
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(markdownToMdast(block.text, { features }) as unknown as Node);
  return diagnostics;
}

/** Comments and closing tags say nothing that a reader would miss. */
function htmlMistakes({ value = "" }: Node, place: Place): Diagnostic[] {
  if (/^<(!--|\/)/.test(value)) return [];
  return [
    mistake("tekst/html", place, {
      message: `Hier staat HTML: ${value.slice(0, 40)}`,
      cause: "HTML in een tekst maakt een stuk onveilig en ontoegankelijk.",
      hint: "Haal de HTML weg. Opmaak gaat met Markdown: **vet**, een lijst met streepjes, ## voor een tussenkop.",
    }),
  ];
}

const noImages = {
  message: "Een afbeelding kan niet in een tekst.",
  hint: "Zet wat de afbeelding laat zien in een tabel, of beschrijf het.",
};

function linkMistakes({ url = "" }: Node, place: Place): Diagnostic[] {
  if (safeLink.test(url)) return [];
  return [
    mistake("tekst/koppeling", place, {
      message: `De koppeling naar ‘${url}’ is niet toegestaan.`,
      hint: 'Gebruik een adres dat begint met https://, of verwijs met {{verwijzing "…"}} naar een hoofdstuk.',
    }),
  ];
}

function wordlessLinks(node: Node, place: Place): Diagnostic[] {
  if (textIn(node) !== "") return [];
  return [
    mistake("tekst/koppeling", place, {
      message: `De koppeling naar ‘${node.url}’ heeft geen woorden.`,
      cause: "Wie met een schermlezer leest, hoort dan niet waar zij heen leidt.",
      hint: "Schrijf tussen de rechte haken waar de koppeling heen leidt: [de wet](https://…).",
    }),
  ];
}

function headingMistakes(node: Node, above: number, place: Place): Diagnostic[] {
  const { depth = above } = node;
  if (depth <= above + 1 && depth <= 3) return [];
  return [
    mistake("tekst/kopniveau", place, {
      message: `De tussenkop ‘${textIn(node)}’ heeft een niveau dat hier niet past.`,
      cause:
        "Wie met een schermlezer leest, springt van kop naar kop; een overgeslagen niveau lijkt een ontbrekend stuk.",
      hint: "Gebruik ## voor een tussenkop en ### voor een kop daaronder.",
    }),
  ];
}

function textIn(node: Node): string {
  return textOf(node as never).trim();
}

function tableMistakes({ children: [head] = [] }: Node, place: Place): Diagnostic[] {
  const headers = (head?.children ?? []).map(textIn);
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

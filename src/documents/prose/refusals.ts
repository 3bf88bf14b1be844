import { toString as textOf } from "mdast-util-to-string";
import { markdownToMdast } from "satteri";
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { oncePer } from "../../once-per.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";
import { bracketNotes } from "./bracket-notes.ts";
import { leftoverBold, looksLikeMore, openBoldIn } from "./leftover-markup.ts";
import { looseNotes } from "./loose-notes.ts";
import { features } from "./markdown.ts";
import { pastedMistakes } from "./pasted.ts";

interface Node {
  type: string;
  depth?: number;
  url?: string;
  label?: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const linkKinds: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "tel:"]);
/** A text without these signs has no HTML, link, image, heading, table, code or bold words, and need not be parsed to know that. */
const mayBeRefused =
  /[<@]|\*\*|^[ \t]*\||:\/\/|!\[|\]\(|\[(?!\^)[^\]]*\]:|^[ \t>*+\d.)-]*#|^[ \t>|:-]*(?:=+|-+)[ \t|:-]*$|^(?: {4}|\t)[ \t]*\S|```|~~~/m;
/** More columns than this are unreadable on a page upright. */
const mostColumns = 10;

/**
 * What is refused in a block, found in the text as the writer typed it, so that places are those of the file. Found once
 * for all editions of a document.
 */
export const checkMarkdown = oncePer((block: ProseBlock): readonly Diagnostic[] => [
  ...(mayBeRefused.test(block.text) ? refusals(block) : []),
  ...looseNotes(block),
  ...bracketNotes(block),
  ...pastedMistakes(block),
]);

/**
 * HTML, images, links that lead elsewhere than to a web address, headings that skip a level,
 * tables without headers, with more columns than fit or with lines that differ, and markup that is not whole.
 */
function refusals(block: ProseBlock): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let level = 1;
  // What stands in braces may touch asterisks; as one word of the same length it does so as its value will.
  const text = block.text.replace(/\{\{[^{}]*\}\}/g, (call) => "x".repeat(call.length));
  const placeAt = (inBlock: number): Place => block.file.place(block.offset + inBlock);
  const visit = (node: Node): void => {
    const from = node.position?.start.offset ?? 0;
    const source = text.slice(from, node.position?.end.offset);
    const place = placeAt(from);
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
      case "code":
        diagnostics.push(mistake("tekst/opmaak", place, asCode));
        break;
      case "table":
        diagnostics.push(...tableMistakes(node, place), ...unequalLines(node, placeAt));
        break;
      case "paragraph":
        diagnostics.push(...looksLikeMore(source, place));
        break;
      case "text": {
        const bold = openBoldIn(source);
        if (bold !== undefined) diagnostics.push(leftoverBold(placeAt(from + bold)));
        break;
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(markdownToMdast(text, { features }) as unknown as Node);
  return diagnostics;
}

/** Comments and closing tags say nothing that a reader would miss. */
function htmlMistakes({ value = "" }: Node, place: Place): Diagnostic[] {
  if (/^<(!--|\/)/.test(value)) return [];
  return [
    mistake("tekst/html", place, {
      message: `Hier staat HTML: ‘${value.slice(0, 40).replace(/\s+/g, " ")}’.`,
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
  if (URL.canParse(url) && linkKinds.has(new URL(url).protocol)) return [];
  return [
    mistake("tekst/koppeling", place, {
      message: `De koppeling naar ‘${url}’ is niet toegestaan.`,
      cause: "Een stuk staat op de website en als PDF bij de raad; zo’n koppeling werkt niet op beide plekken.",
      hint: /^[^\s:/@]+@[^\s:/@]+$/.test(url)
        ? `Schrijf mailto: voor een e-mailadres: [mail ons](mailto:${url}).`
        : 'Schrijf het hele adres, met https:// vooraan. Verwijs met {{verwijzing "…"}} naar een hoofdstuk.',
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

/** A line with one # would have begun a block of its own. */
const underlined = {
  message: "Een streep van =-tekens maakt van deze regel een hoofdtitel, en die heeft het stuk al.",
  hint: "Haal de streep weg en zet ## en een spatie voor de tussenkop.",
};

const asCode = {
  message: "Deze regels komen als computercode in het stuk te staan.",
  cause: "Een regel die met vier spaties of een tab begint, of tussen regels met ``` staat, is code.",
  hint: "Laat de regels vooraan beginnen. Een citaat begint u met > en een spatie.",
};

function headingMistakes(node: Node, above: number, place: Place): Diagnostic[] {
  const { depth = above } = node;
  if (depth === 1) return [mistake("tekst/kopniveau", place, underlined)];
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

/** A cell too many would be dropped without a word; one too few is mostly forgotten. */
function unequalLines({ children: [head, ...lines] = [] }: Node, placeAt: (inBlock: number) => Place): Diagnostic[] {
  const width = head?.children?.length ?? 0;
  return lines.flatMap(({ children: cells = [], position }) => {
    if (cells.length === width) return [];
    const count = cells.length === 1 ? "1 cel" : `${cells.length} cellen`;
    return [
      mistake("tekst/tabel", placeAt(position?.start.offset ?? 0), {
        message: `Deze regel van de tabel heeft ${count}, de kop heeft er ${width}.`,
        cause: "Een cel te veel valt stil weg, en bij een cel te weinig schuift de rest op.",
        hint: "Geef elke regel even veel cellen als de kop; laat tussen de streepjes leeg wat leeg is.",
      }),
    ];
  });
}

import type { Words } from "../../dataset/rules.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";
import { carelessBraces } from "./broken-braces.ts";

/** One brace, or two with a space between them, where a value was meant: it would stand in the document as it was typed. */
const singleBrace =
  /(?<!\{)\{(?:[ \u00a0]+\{|(?=\s*(?:(?:cijfer|verwijzing|tabel|figuur|begrip)\s*["'“‘]|[a-z]+\.[a-z_]+\s*\})))(?!\{)/g;
/** Words with tabs between them, but for those behind the sign of a list. */
const tabbed = /^(?![ \t]*(?:[-*+]|\d+[.)])\t)[^\n\t]*\S\t+\S[^\n]*$/m;
/** What a word processor shows before an item of a list, or a hyphen that stands against its word. */
const bullet = /^[ \t]*([•·◦▪‣●○■]|[–—](?=\s)|-(?=\p{L}))[^\n]*$/mu;

/** What comes along when text is pasted from a word processor, a spreadsheet or a page, and means nothing here. */
export function pastedMistakes(block: ProseBlock): Diagnostic[] {
  const diagnostics = [...block.text.matchAll(singleBrace)].map(({ index }) => carelessBraces(block, index));
  // Of a table and a list the first line is enough, in each paragraph.
  for (const { 0: paragraph, index } of block.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const start = paragraph.search(bullet);
    const tab = paragraph.search(tabbed);
    const at = (offset: number, words: Words): void => {
      diagnostics.push(mistake("tekst/opmaak", block.file.place(block.offset + index + offset), words));
    };
    if (start === 0) at(0, notAList(bullet.exec(paragraph)?.[1] ?? ""));
    if (tab >= 0) at(tab, notATable);
  }
  return diagnostics;
}

const notATable: Words = {
  message: "Hier staan tabs tussen de woorden, zoals in een tabel uit Word of Excel.",
  cause: "Een tab wordt een gewone spatie, dus de kolommen vallen weg.",
  hint: "Een tabel met woorden typt u zo: | Post | Wie |, op de regel eronder |---|---|. Cijfers horen in data/.",
};

function notAList(sign: string): Words {
  return {
    message: `Een regel die met ‘${sign}’ begint, wordt geen opsomming.`,
    cause: "De regels komen achter elkaar in één alinea te staan.",
    hint: "Begin elk punt op een eigen regel met een streepje en een spatie: - eerste punt",
  };
}

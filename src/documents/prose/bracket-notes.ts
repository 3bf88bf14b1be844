import type { Diagnostic } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";

/** A number in brackets that is not escaped and not a part of a link. */
const bracketed = /(?<![\\![\]])\[(\d{1,3})\](?![([\]])/g;
/** What gives a number the address of a link: one word, and perhaps a title. */
const address = /^ {0,3}\[(\d{1,3})\]:[ \t]*\S+[ \t]*(?:["'(].*)?$/gm;
/** A value and code may hold brackets of their own. */
const ownBrackets = /\{\{[^{}]*\}\}|`[^`\n]*`/g;

/**
 * Notes as Word shows them, `[1]`, which stay in the text as they were typed. A number that stands by itself in a sentence may
 * be a change in a quotation (‘binnen [10] weken’): that is a note when a line begins with the same number.
 */
export function bracketNotes(block: ProseBlock): Diagnostic[] {
  const text = block.text.replace(ownBrackets, (part) => "x".repeat(part.length));
  const links = new Set([...text.matchAll(address)].map(([, label]) => label));
  const numbers = [...text.matchAll(bracketed)]
    .filter(([, label]) => !links.has(label))
    .map(({ 0: typed, 1: label = "", index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + typed.length)];
      const isNote = /(?:^|\n) {0,3}$/.test(before) && /^:?[ \t]+\S/.test(after);
      const isAlone = /[\s‘“"'(]$/.test(before) && !/^(?:[.,;:!?)]|[ \t]*(?:\n|$))/.test(after);
      return { typed, label, index, isNote, isAlone };
    });
  const explained = new Set(numbers.filter(({ isNote }) => isNote).map(({ label }) => label));
  return numbers.flatMap(({ typed, label, index, isNote, isAlone }) => {
    if (!isNote && isAlone && !explained.has(label)) return [];
    const place = block.file.place(block.offset + index);
    return [mistake("tekst/noot", place, isNote ? asNote(typed, label) : asReference(typed, label))];
  });
}

const asReference = (typed: string, label: string) => ({
  message: `‘${typed}’ wordt zo geen noot, maar komt met haken en al in het stuk.`,
  hint: `Schrijf [^${label}], en onderaan het blok: [^${label}]: de tekst van de noot. Is het geen noot, schrijf dan \\${typed}.`,
});

const asNote = (typed: string, label: string) => ({
  message: `‘${typed}’ maakt van deze regel geen noot.`,
  hint: `Begin de regel met [^${label}]: en een spatie, en zet [^${label}] achter de zin waar de noot bij hoort. Is het geen noot, schrijf dan \\${typed}.`,
});

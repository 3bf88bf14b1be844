import type { Diagnostic } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";

/** Nothing behind the colon, nor further in on the line below. */
const emptyNote = /^[^\n:]*:[ \t]*(?:$|\n(?!(?: {4}|\t)\s*\S))/;

/** A reference without a note, a note without a reference, and one that says nothing. */
export function looseNotes(block: ProseBlock): Diagnostic[] {
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
    if (emptyNote.test(block.text.slice(index))) {
      diagnostics.push(
        mistake("tekst/noot", block.file.place(block.offset + index), {
          message: `Noot ‘${label}’ heeft geen tekst.`,
          hint: `Schrijf achter [^${label}]: wat de lezer moet weten, of haal de noot en haar verwijzing weg.`,
        }),
      );
    }
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

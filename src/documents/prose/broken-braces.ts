import type { Diagnostic } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import type { ProseBlock } from "./blocks.ts";

/** Braces that no braces close before the next open. */
const openCall = /(?<!\{)\{\{\{?(?![^{}]*\}\})/g;
/** `{{#each` or `{{/each`. */
const border = /\{\{([#/])\s*([A-Za-z]*)/g;

/** What is wrong with the braces of a block that Handlebars cannot read, and where the writer has to look. */
export function brokenBraces(block: ProseBlock, error: unknown): Diagnostic[] {
  const calls = [...block.text.matchAll(openCall)].map(({ index }) => carelessBraces(block, index));
  return calls.length > 0 ? calls : [unclosedBlock(block) ?? unreadable(block, error)];
}

/** A list, condition or passage that is opened and not closed, or the other way round. */
function unclosedBlock(block: ProseBlock): Diagnostic | undefined {
  const open: { name: string; index: number }[] = [];
  for (const { 1: sign, 2: name = "", index } of block.text.matchAll(border)) {
    if (sign === "#") open.push({ name, index });
    else if (open.at(-1)?.name === name) open.pop();
    else {
      const last = open.at(-1);
      return mistake("tekst/accolades", block.file.place(block.offset + index), {
        message: last
          ? `Hier sluit ‘${name}’, terwijl ‘${last.name}’ nog open staat.`
          : `Hier sluit ‘${name}’, maar het staat niet open.`,
        hint: last
          ? `Sluit eerst met {{/${last.name}}}.`
          : `Zet {{#${name} …}} voor de tekst waar het bij hoort, of haal dit weg.`,
      });
    }
  }
  const last = open.at(-1);
  return last
    ? mistake("tekst/accolades", block.file.place(block.offset + last.index), {
        message: `‘{{#${last.name}’ wordt in dit blok niet gesloten.`,
        hint: `Zet {{/${last.name}}} achter de tekst waar het bij hoort.`,
      })
    : undefined;
}

/** The reader tells the line. */
function unreadable(block: ProseBlock, error: unknown): Diagnostic {
  const line = Number(/line (\d+)/i.exec(String(error))?.[1] ?? 1);
  const lines = block.text.split("\n");
  const offset = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return carelessBraces(block, offset + Math.max(0, (lines[line - 1] ?? "").indexOf("{{")));
}

/** Braces that are typed in another way than they should be. */
export function carelessBraces(block: ProseBlock, inBlock: number): Diagnostic {
  return mistake("tekst/accolades", block.file.place(block.offset + inBlock), {
    message: "Deze accolades zijn niet goed geschreven of niet gesloten.",
    hint: 'Schrijf een waarde als {{cijfer "uitvoering.totaal"}}: twee accolades open, twee dicht, rechte aanhalingstekens.',
  });
}

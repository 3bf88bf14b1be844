import Handlebars from "handlebars";
import type { Diagnostic } from "../../diagnostic.ts";
import type { ProseBlock } from "./blocks.ts";
import { brokenBraces } from "./broken-braces.ts";
import { type PlacedCall, plainCalls } from "./calls.ts";
import { Filler } from "./filler.ts";
import type { InlineValue, ProseFields } from "./inline-values.ts";

/** A block of prose with its texts filled in. */
export interface FilledProse {
  /** Markdown in which each inline value is a mark: its number between two private characters. */
  markdown: string;
  values: InlineValue[];
  diagnostics: Diagnostic[];
}

/**
 * Fills the values of a block: Handlebars' own syntax tree is walked, so that every unknown name is found with its line
 * and column, and nothing that a writer types is ever run. Without fields, because the data cannot be read, no name is
 * called unknown.
 */
export function fillValues(block: ProseBlock, fields: ProseFields | undefined): FilledProse {
  const filler = new Filler(block, fields);
  const calls = plainCalls(block.text);
  const { values, diagnostics } = filler;
  if (calls) return { markdown: withCalls(block.text, calls, filler), values, diagnostics };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(block.text);
  } catch (error) {
    return { markdown: "", values: [], diagnostics: brokenBraces(block, error) };
  }
  return { markdown: filler.all(program.body), values, diagnostics };
}

function withCalls(text: string, calls: readonly PlacedCall[], filler: Filler): string {
  let markdown = "";
  let from = 0;
  for (const { call, end } of calls) {
    markdown += text.slice(from, call.offset) + filler.call(call);
    from = end;
  }
  return markdown + text.slice(from);
}

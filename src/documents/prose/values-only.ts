import { markEnd, markStart } from "./inline-values.ts";
import type { ProseHtml } from "./markdown.ts";

const marks = new RegExp(`${markStart}\\d+${markEnd}`, "g");

/** The marks of a text without its words: enough to find which values it asks for. */
export function valuesOnly(markdown: string): ProseHtml {
  return { html: markdown.match(marks)?.join("") ?? "", headings: [], words: 0 };
}

import type { Edition } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";

/** `B1-route`, `Z-route`, `re-integratie`: behind so few letters a line does not end. */
const shortStart = /(?<![\p{L}\d-])[\p{L}\d]{1,2}-\p{L}{2,10}(?![\p{L}\u00ad])/gu;

/** Words of a table. On paper, where columns are narrow, a word with a short beginning stays on one line. */
export function wordsHtml(text: string, edition: Edition): string {
  const html = escapeHtml(text);
  if (edition === "web" || !html.includes("-")) return html;
  return html.replace(shortStart, '<span class="bijeen">$&</span>');
}

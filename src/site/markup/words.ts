import type { Edition } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";
import { keepTogether } from "./kept-together.ts";

/** Words of a table. On paper, where columns are narrow, dates, amounts of time and words with a short beginning stay on one line. */
export function wordsHtml(text: string, edition: Edition): string {
  const html = escapeHtml(text);
  return edition === "web" ? html : keepTogether(html);
}

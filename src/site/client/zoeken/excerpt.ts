import { nbsp } from "../../../notation.ts";

const marks = /<\/?mark>/g;
/** As the index writes it: without full stop, and with the two signs that it makes safe. */
const bare = (word: string): string => word.replace(marks, "").replace(/\.$/, "");
const inIndex = (title: string): string[] =>
  title.replaceAll("<", "&lt;").replaceAll(">", "&gt;").trim().split(/\s+/).map(bare);

/** An excerpt without the title of its part, with which the text of a part begins; it stands above the excerpt already. */
export function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.trim().split(/\s+/);
  const repeated = inIndex(title);
  const isRepeated = repeated.every((word, index) => bare(words[index] ?? "") === word);
  return isRepeated ? words.slice(repeated.length).join(" ") : excerpt;
}

/** The words around what was found as a paragraph; where they begin or end within a sentence, they say so. */
export function excerptHtml(excerpt: string, title: string): string {
  const shown = withoutTitle(excerpt, title);
  if (shown === "") return "";
  const words = shown.replace(/<[^>]*>/g, "").trim();
  const before = /^\p{Ll}/u.test(words) ? "… " : "";
  const after = /[.!?:;]$/.test(words) ? "" : " …";
  // The index makes every space a plain one.
  return `<p>${before}${shown.replaceAll("€ ", `€${nbsp}`)}${after}</p>`;
}

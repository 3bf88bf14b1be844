import { inSentence } from "../../notation.ts";

/**
 * What is shown in a document and no running text: tables and charts, which have results of their own; how to read a page;
 * signs and numbers beside text, which would run into its words.
 */
export const notSearched: readonly string[] = [
  ".tabel",
  ".figuur",
  ".marge",
  ".groepen",
  ".controle",
  ".nootref",
  ".laag__kop",
  ".noten li > a[href$='-ref']",
];

const heading = /<h([234])\b[^>]*?\bid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs;
const number = /<span class="nr">.*?<\/span>\s*/gs;

/** The words of a heading, without its number: `12` in a question means an amount more often than a chapter. */
const wordsOf = (html: string): string =>
  html
    .replace(number, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The article of the page of a document, with the name of the chapter before every heading in it: a plan says ‘Kosten en
 * dekking’ in each of its themes. @throws Error when the page has no article
 */
export function documentWords(html: string, address: string): string {
  const [start, end] = [html.indexOf("<article"), html.lastIndexOf("</article>")];
  if (start < 0 || end < start) throw new Error(`the page ${address} has no article`);
  let chapter = "";
  return html.slice(start, end).replace(heading, (_, level: string, id: string, inner: string) => {
    const words = wordsOf(inner).replace(/^Noten bij .*/, "Noten");
    if (level === "2") chapter = words;
    const title = level === "2" || chapter === "" ? words : `${chapter}: ${inSentence(words)}`;
    return `<h${level} id="${id}">${title}</h${level}>`;
  });
}

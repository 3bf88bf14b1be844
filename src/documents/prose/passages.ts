import { type InlineValue, markEnd, markStart } from "./inline-values.ts";

type Values = readonly (InlineValue | undefined)[];

const ownParagraph = new RegExp(`<p\\b[^>]*>(${markStart}\\d+${markEnd})</p>\\n?`, "g");
const mark = new RegExp(`${markStart}(\\d+)${markEnd}`, "g");
/** Where a block begins or ends, with the white space around it. */
const borders = /((?:\s*<\/?(?:p|div|ul|ol|li|blockquote|h[1-6]|table|thead|tbody|tr|th|td|hr)\b[^>]*>\s*)+)/;

/**
 * Wraps what stands between the marks of a passage in another language. A passage of several paragraphs is wrapped paragraph by
 * paragraph, because what goes around words may not go around blocks.
 */
export function wrapPassages(
  html: string,
  values: Values,
  wrapped: (language: string, words: string) => string,
): string {
  if (!values.some((value) => value?.kind === "taal")) return html;
  const text = html.replace(ownParagraph, (whole, marked: string) =>
    values[Number(marked.slice(markStart.length, -markEnd.length))]?.kind === "taal" ? marked : whole,
  );
  let language: string | undefined;
  let from = 0;
  let result = "";
  const upTo = (end: number): void => {
    const piece = text.slice(from, end);
    result += language === undefined ? piece : wrapPieces(piece, language, wrapped);
  };
  for (const { 0: whole, 1: index, index: at } of text.matchAll(mark)) {
    const value = values[Number(index)];
    if (value?.kind !== "taal") continue;
    upTo(at);
    from = at + whole.length;
    language = value.language;
  }
  upTo(text.length);
  return result;
}

function wrapPieces(html: string, language: string, wrapped: (language: string, words: string) => string): string {
  // Every second piece is a border. White space around the words is in no language.
  const pieces = html
    .split(borders)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/\S[\s\S]*\S|\S/, (words) => wrapped(language, words)),
    );
  return pieces.join("");
}

import { isTag, name, type PdfFile, type Tag, textOf, wordsOf } from "./pdf-file.ts";

const longest = 70;

/**
 * The structure of a whole document in few lines: every heading and table by its words, of paragraphs and lists what they hold,
 * and what repeats counted. What a reader hears in which order shows; a word changed in a paragraph does not.
 */
export function structureShape(file: PdfFile): string {
  return `${file.tags.flatMap((tag) => shapeOf(file, tag, "")).join("\n")}\n`;
}

function shapeOf(file: PdfFile, tag: Tag, indent: string): string[] {
  const said = (of: Tag): string => {
    const words = wordsOf(file, of).replace(/\s+/g, " ").trim();
    return `“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;
  };
  const kids = tag.kids.filter(isTag);
  const line = (words = ""): string => `${indent}${tag.type}${words && ` ${words}`}`;
  if (/^H\d$/.test(tag.type)) return [line(said(tag))];
  if (tag.type === "Figure") return [line(`“${textOf(tag.dict.lookup(name("Alt"))).slice(0, longest)}”`)];
  if (tag.type === "Table") return [line(tableWords(tag, said))];
  if (tag.type === "L" && kids.every((item) => isPlain(item))) return [line(`van ${kids.length}`)];
  if (isPlain(tag)) return [line(inlineOf(tag))];
  return [line(), ...counted(kids.flatMap((kid) => shapeOf(file, kid, `${indent}  `)))];
}

const inline = new Set(["Span", "Em", "Strong", "Link", "Sub", "Sup", "Code", "Quote", "Lbl", "LBody"]);

/** Whether it holds text and what belongs in a sentence, and nothing else. */
function isPlain(tag: Tag): boolean {
  return tag.kids.filter(isTag).every((kid) => inline.has(kid.type) && isPlain(kid));
}

/** What a paragraph holds besides text. */
function inlineOf(tag: Tag): string {
  const types = tag.kids
    .filter(isTag)
    .map(({ type, dict }) => [type, textOf(dict.lookup(name("Lang")))].filter(Boolean).join(" "));
  return types.length > 0 ? `met ${types.join(", ")}` : "";
}

function tableWords(table: Tag, said: (tag: Tag) => string): string {
  const rows = table.kids.filter(isTag).filter(({ type }) => type === "TR");
  const caption = table.kids.filter(isTag).find(({ type }) => type === "Caption");
  const cells = rows.map((row) => row.kids.filter(isTag));
  const headers = cells.flat().filter(({ type }) => type === "TH").length;
  return `${caption ? `${said(caption)} ` : ""}${rows.length} rijen, ${Math.max(0, ...cells.map(({ length }) => length))} kolommen, ${headers} kopcellen`;
}

/** Lines that are the same and follow each other, as one. */
function counted(lines: readonly string[]): string[] {
  const found: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.line === line) last.times++;
    else found.push({ line, times: 1 });
  }
  return found.map(({ line, times }) => (times > 1 ? `${line} (${times} keer)` : line));
}

import { PDFArray, PDFNumber } from "@cantoo/pdf-lib";
import { attributeOf, isTag, name, type PdfFile, type Tag, textOf, wordsOf } from "./pdf-file.ts";

/** The structure tree as text: a tag a line, with what a screen reader makes of it. */
export function structureOutline(file: PdfFile): string {
  return `${file.tags.flatMap((tag) => linesOf(file, tag, "")).join("\n")}\n`;
}

function linesOf(file: PdfFile, tag: Tag, indent: string): string[] {
  const lines = [`${indent}${tag.type}${aboutOf(file, tag)}`];
  let text = "";
  const endText = (): void => {
    if (text.trim()) lines.push(`${indent}  “${text.trim()}”`);
    text = "";
  };
  for (const kid of tag.kids) {
    if (isTag(kid)) {
      endText();
      lines.push(...linesOf(file, kid, `${indent}  `));
    } else if ("id" in kid) text += file.texts.get(kid.id) ?? "";
  }
  endText();
  const [only, ...others] = lines.slice(1);
  return only?.trimStart().startsWith("“") && others.length === 0 ? [`${lines[0]} ${only.trim()}`] : lines;
}

function aboutOf(file: PdfFile, tag: Tag): string {
  const names = tag.kids.flatMap((kid) =>
    "annotation" in kid ? [textOf(kid.annotation.lookup(name("Contents")))] : [],
  );
  const facts = {
    Alt: textOf(tag.dict.lookup(name("Alt"))),
    Lang: textOf(tag.dict.lookup(name("Lang"))),
    ID: textOf(tag.dict.lookup(name("ID"))),
    Scope: textOf(attributeOf(file, tag, "Scope")),
    Headers: headersOf(file, tag),
    ColSpan: spanOf(file, tag, "ColSpan"),
    RowSpan: spanOf(file, tag, "RowSpan"),
    ListNumbering: textOf(attributeOf(file, tag, "ListNumbering")),
    naam: [...new Set(names)].join(" / "),
  };
  const told = Object.entries(facts).filter(([, value]) => value !== "");
  return told.length === 0 ? "" : ` [${told.map(([key, value]) => `${key}: ${value}`).join("; ")}]`;
}

function headersOf(file: PdfFile, tag: Tag): string {
  const headers = attributeOf(file, tag, "Headers");
  return headers instanceof PDFArray ? headers.asArray().map(textOf).join(" ") : "";
}

function spanOf(file: PdfFile, tag: Tag, key: string): string {
  const span = attributeOf(file, tag, key);
  return span instanceof PDFNumber && span.asNumber() > 1 ? String(span.asNumber()) : "";
}

/** Letters of a whole file in reading order; labels of lists and pictures are not text of the page. */
export function readingOrder(file: PdfFile): string {
  return file.tags.map((tag) => wordsOf(file, tag, ["Lbl", "Figure"])).join("");
}

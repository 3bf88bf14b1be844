import { type PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";

const known = new Map<string, PDFName>();

/** The PDF name `text`. */
export function name(text: string): PDFName {
  const found = known.get(text) ?? PDFName.of(text);
  known.set(text, found);
  return found;
}

/** Text of a PDF string; empty for anything else. */
export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}

/** The text below `key` as a name; empty when it is none. */
export function nameIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value.decodeText() : "";
}

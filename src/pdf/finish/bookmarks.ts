import { PDFDict, type PDFDocument, PDFHexString } from "@cantoo/pdf-lib";
import type { HeadingFact } from "../page-facts.ts";
import { name, textOf } from "./names.ts";

/**
 * Bookmarks say what the heading says, number included. The browser drops the space where a heading wraps, so a bookmark is
 * matched with its heading without regard to spaces.
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly HeadingFact[]): void {
  let next = 0;
  const walk = (parent: PDFDict | undefined): void => {
    for (let item = parent?.lookupMaybe(name("First"), PDFDict); item; item = item.lookupMaybe(name("Next"), PDFDict)) {
      const printed = textOf(item.lookup(name("Title")));
      const found = headings.findIndex(({ text }, index) => index >= next && bare(text) === bare(printed));
      if (found >= 0) next = found + 1;
      item.set(name("Title"), PDFHexString.fromText(headings[found]?.text ?? printed.replaceAll("\u00ad", "")));
      walk(item);
    }
  };
  walk(pdf.catalog.lookupMaybe(name("Outlines"), PDFDict));
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]/g, "");
}

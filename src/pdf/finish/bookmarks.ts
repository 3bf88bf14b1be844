import { PDFDict, type PDFDocument, PDFHexString } from "@cantoo/pdf-lib";
import type { HeadingFact } from "../page-facts.ts";
import { name, textOf } from "./names.ts";

/**
 * Bookmarks say what the heading says, number included. The browser drops the space where a heading wraps and says a heading
 * twice that it moved to a next page. It makes one bookmark of each heading; should it leave one out, then each is matched with
 * its heading without regard to spaces.
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly HeadingFact[]): void {
  const items = [...bookmarks(pdf.catalog.lookupMaybe(name("Outlines"), PDFDict))];
  const isComplete = items.length === headings.length;
  let next = 0;
  for (const [index, item] of items.entries()) {
    const printed = textOf(item.lookup(name("Title")));
    const found = isComplete ? index : headings.findIndex(({ text }, at) => at >= next && bare(text) === bare(printed));
    if (found >= 0) next = found + 1;
    item.set(name("Title"), PDFHexString.fromText(headings[found]?.text ?? printed.replaceAll("\u00ad", "")));
  }
}

/** In the order of the page. */
function* bookmarks(parent: PDFDict | undefined): Generator<PDFDict> {
  for (let item = parent?.lookupMaybe(name("First"), PDFDict); item; item = item.lookupMaybe(name("Next"), PDFDict)) {
    yield item;
    yield* bookmarks(item);
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]/g, "");
}

import type { PDFDocument } from "@cantoo/pdf-lib";
import { name } from "./names.ts";

/**
 * How a viewer opens the file: its title in the window, its bookmarks beside the page, the tab key in the order of the
 * structure (PDF/UA-1, 7.18.3), and pages counted as they are printed.
 */
export function setViewing(pdf: PDFDocument): void {
  const { catalog, context } = pdf;
  catalog.set(name("MarkInfo"), context.obj({ Marked: true }));
  catalog.set(name("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  catalog.set(name("PageMode"), name(catalog.has(name("Outlines")) ? "UseOutlines" : "UseNone"));
  catalog.set(name("PageLabels"), context.obj({ Nums: [0, { S: "D" }] }));
  for (const page of pdf.getPages()) page.node.set(name("Tabs"), name("S"));
}

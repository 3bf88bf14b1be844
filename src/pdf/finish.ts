import type { PDFDocument } from "@cantoo/pdf-lib";
import { type Attachment, attachFiles } from "./finish/attachments.ts";
import { nameBookmarks } from "./finish/bookmarks.ts";
import { shortenDestinations } from "./finish/destination-names.ts";
import { boundFigures } from "./finish/figure-boxes.ts";
import { mendFigures } from "./finish/figures.ts";
import { dissolveGroups } from "./finish/groups.ts";
import { setIdentifier } from "./finish/identifier.ts";
import { type Information, setInformation } from "./finish/information.ts";
import { mendLinks } from "./finish/links.ts";
import { mendLists } from "./finish/lists.ts";
import { setMetadata } from "./finish/metadata.ts";
import { name } from "./finish/names.ts";
import { setOutputIntent } from "./finish/output-intent.ts";
import { mendPageContent } from "./finish/page-content.ts";
import { readPrint } from "./finish/read-print.ts";
import { mapRoles } from "./finish/roles.ts";
import { readStructure, type StructureTree } from "./finish/structure-tree.ts";
import { mendTableCells } from "./finish/table-cells.ts";
import { dropUnreachable } from "./finish/unreachable.ts";
import { setViewing } from "./finish/viewing.ts";
import { writeFile } from "./finish/write-file.ts";
import { writeStructure } from "./finish/write-structure.ts";
import type { PageFacts } from "./page-facts.ts";

export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
}

/** What goes into the file besides the print. */
export interface Additions {
  facts?: PageFacts;
  attachments?: readonly Attachment[];
}

const noFacts: PageFacts = { links: [], headings: [], words: [] };

/**
 * Makes the file of record, PDF/UA-1 and PDF/A-3a at once, from what the browser printed, in place: PDFs are never merged,
 * because that loses the tags. What is seen does not change. The same print gives the same bytes, at any time and on any machine.
 */
export async function finishPdf(
  printed: Uint8Array,
  information: Information,
  { facts = noFacts, attachments = [] }: Additions = {},
): Promise<FinishedPdf> {
  const print = await readPrint(printed);
  const { pdf } = print;
  const tree = readStructure(print);
  if (tree) mendStructure(pdf, tree, facts);
  shortenDestinations(pdf);
  nameBookmarks(pdf, facts.headings);
  setViewing(pdf);
  setInformation(pdf, information);
  setOutputIntent(pdf);
  attachFiles(pdf, attachments, information.date);
  const said = attachments.flatMap(({ bytes, ...about }) => [JSON.stringify(about), bytes]);
  const identifier = setIdentifier(pdf, printed, JSON.stringify([information, facts]), ...said);
  setMetadata(pdf, information, `uuid:${identifier.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`);
  dropUnreachable(pdf);
  if (tree) writeStructure(pdf, tree);
  return { bytes: writeFile(pdf), pages: pdf.getPageCount() };
}

/** Mends the structure tree and what the pages mark; the order matters, because one mend makes what the next looks for. */
function mendStructure(pdf: PDFDocument, tree: StructureTree, facts: PageFacts): void {
  mendPageContent(pdf, tree, new Set(facts.words));
  mendFigures(tree);
  boundFigures(pdf, tree);
  mendLinks(pdf, tree, facts.links);
  mendLists(pdf, tree);
  dissolveGroups(pdf, tree);
  mendTableCells(pdf, tree);
  mapRoles(pdf, tree);
  // It is made anew when the tree is written.
  tree.root.delete(name("ParentTree"));
}

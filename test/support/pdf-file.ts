import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One element of a structure tree as it stands in a file. */
export interface Tag {
  type: string;
  dict: PDFDict;
  reference: PDFRef;
  parent?: Tag;
  kids: (Tag | Piece | Target)[];
}

/** A piece of marked content; `id` as the viewer names it. */
export interface Piece {
  id: string;
  mcid: number;
  holder: PDFRef;
}

export interface Target {
  annotation: PDFDict;
}

/** A finished PDF, read back by two readers that know nothing of how it was made. */
export interface PdfFile {
  bytes: Uint8Array;
  pdf: PDFDocument;
  tags: Tag[];
  /** Text by the id of its marked content. */
  texts: ReadonlyMap<string, string>;
  /** What each page paints outside marked content. */
  unmarked: readonly string[];
}

export const name = (text: string): PDFName => PDFName.of(text);

export function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFName) return value.decodeText();
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}

/** The bytes of a stream, unpacked. */
export function unpacked(stream: unknown): Buffer {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()) : Buffer.alloc(0);
}

export async function openFile(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = pdf.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  return { bytes, pdf, tags: root ? kidsOf(pdf, root).filter(isTag) : [], ...(await viewed(bytes)) };
}

export function isTag(kid: Tag | Piece | Target): kid is Tag {
  return "type" in kid;
}

/** Every tag in reading order. */
export function allTags(tags: readonly (Tag | Piece | Target)[]): Tag[] {
  return tags.filter(isTag).flatMap((tag) => [tag, ...allTags(tag.kids)]);
}

/** The words below a tag; what is in a tag of a type that is `silent` does not count. */
export function wordsOf(file: PdfFile, tag: Tag, silent: readonly string[] = []): string {
  if (silent.includes(tag.type)) return "";
  return tag.kids
    .map((kid) => (isTag(kid) ? wordsOf(file, kid, silent) : "id" in kid ? (file.texts.get(kid.id) ?? "") : ""))
    .join("");
}

/** The attributes of a tag, whatever their owner. */
export function attributeOf(file: PdfFile, tag: Tag, key: string): PDFObject | undefined {
  const value = tag.dict.lookup(name("A"));
  const owners = value instanceof PDFArray ? value.asArray().map((item) => file.pdf.context.lookup(item)) : [value];
  for (const owner of owners) if (owner instanceof PDFDict && owner.has(name(key))) return owner.lookup(name(key));
  return undefined;
}

function kidsOf(pdf: PDFDocument, dict: PDFDict, parent?: Tag): (Tag | Piece | Target)[] {
  const value = dict.lookup(name("K"));
  const raw = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [dict.get(name("K")) ?? value];
  return raw.map((item) => {
    const kid = pdf.context.lookup(item);
    if (kid instanceof PDFNumber) return piece(kid.asNumber(), dict.get(name("Pg")) as PDFRef);
    if (!(kid instanceof PDFDict)) throw new Error("a kid of the structure tree is missing");
    const type = textOf(kid.lookup(name("Type")));
    if (type === "OBJR") return { annotation: kid.lookup(name("Obj"), PDFDict) };
    const holder = kid.get(name("Stm")) ?? kid.get(name("Pg")) ?? dict.get(name("Pg"));
    if (type === "MCR") return piece(kid.lookup(name("MCID"), PDFNumber).asNumber(), holder as PDFRef);
    const tag: Tag = { type: textOf(kid.lookup(name("S"))), dict: kid, reference: item as PDFRef, parent, kids: [] };
    tag.kids = kidsOf(pdf, kid, tag);
    return tag;
  });
}

function piece(mcid: number, holder: PDFRef): Piece {
  return { id: `p${holder.objectNumber}R_mc${mcid}`, mcid, holder };
}

const paints = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.shadingFill,
  OPS.showText,
  OPS.showSpacedText,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);

/** What a viewer (PDF.js) makes of the pages; it leaves out the space at the end of a line and says that a line ends there. */
async function viewed(bytes: Uint8Array): Promise<{ texts: Map<string, string>; unmarked: string[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const texts = new Map<string, string>();
  const unmarked: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const open: string[] = [];
    /** Words that are read from right to left, which the viewer gives in the order of the page. */
    let turned: string[] = [];
    let id: string | undefined;
    const say = (text: string): void => {
      if (id) texts.set(id, (texts.get(id) ?? "") + text);
    };
    const turn = (): void => {
      say(turned.reverse().join(""));
      turned = [];
    };
    for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
      if ("str" in item) {
        const own = open.findLast((mark) => mark !== "");
        if (own !== id) turn();
        id = own;
        if (item.dir === "rtl" || (turned.length > 0 && item.str.trim() === "")) turned.push(item.str);
        else {
          turn();
          say(item.str);
        }
        if (!item.hasEOL) continue;
        turn();
        say(" ");
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.type === "beginMarkedContentProps" ? ((item as { id?: string }).id ?? "") : "");
    }
    turn();
    const { fnArray, argsArray } = await page.getOperatorList();
    const marks: boolean[] = [];
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index] as unknown[];
      if (operator === OPS.beginMarkedContent) marks.push(tagIn(args) === "Artifact");
      else if (operator === OPS.beginMarkedContentProps)
        marks.push(tagIn(args) === "Artifact" || typeof args[1] === "number");
      else if (operator === OPS.endMarkedContent) marks.pop();
      else if (!marks.includes(true) && isPaint(operator, args))
        unmarked.push(`bladzijde ${number}: opdracht ${operator}`);
    }
  }
  await pdf.cleanup();
  return { texts, unmarked };
}

/** The viewer gives a tag as a name or as an object with that name. */
function tagIn([tag]: unknown[]): unknown {
  return typeof tag === "object" && tag && "name" in tag ? tag.name : tag;
}

/** A path comes with the operator that paints it, which may paint nothing. */
function isPaint(operator: number, args: unknown[]): boolean {
  return operator === OPS.constructPath ? paints.has(args[0] as number) : paints.has(operator);
}

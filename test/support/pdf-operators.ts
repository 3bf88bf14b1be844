import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { name, type PdfFile, textOf, unpacked } from "./pdf-file.ts";

/** One operator of a content stream with its operands as they are written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

/** A page, or a form that is drawn on one, with what it draws and what that may be made of. */
export interface Content {
  /** `bladzijde 3`, `bladzijde 3, vorm X5`. */
  where: string;
  holder: PDFDict;
  reference: PDFRef;
  resources: PDFDict | undefined;
  operations: readonly Operation[];
  /** The forms that it draws, each as often as it does. */
  forms: readonly PDFRef[];
}

const token =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[^<>]*>|[[\]]|\/[^\s()<>[\]{}/%]*|%[^\n\r]*|[^\s()<>[\]{}/%]+/g;
const isOperator = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;
const constants = new Set(["true", "false", "null"]);

/** The operators of a stream, by a reading of our tests alone. */
export function operationsIn(source: string): Operation[] {
  const found: Operation[] = [];
  let operands: string[] = [];
  for (const [each] of source.matchAll(token)) {
    if (each.startsWith("%")) continue;
    if (!isOperator.test(each) || constants.has(each)) operands.push(each);
    else {
      found.push({ operator: each, operands });
      operands = [];
    }
  }
  return found;
}

const known = new WeakMap<PdfFile, readonly Content[]>();

/** Everything that a file draws, forms once for each place where they are drawn. */
export function contentsOf(file: PdfFile): readonly Content[] {
  const found =
    known.get(file) ??
    file.pdf.getPages().flatMap((page, index) => {
      const contents = page.node.lookup(name("Contents"));
      const parts =
        contents instanceof PDFArray ? contents.asArray().map((part) => file.pdf.context.lookup(part)) : [contents];
      const source = parts.map((part) => unpacked(part).toString("latin1")).join("\n");
      const resources = page.node.get(name("Resources"));
      const own = file.pdf.context.lookup(resources);
      return contentOf(
        file,
        `bladzijde ${index + 1}`,
        page.node,
        page.ref,
        own instanceof PDFDict ? own : undefined,
        source,
      );
    });
  known.set(file, found);
  return found;
}

function contentOf(
  file: PdfFile,
  where: string,
  holder: PDFDict,
  reference: PDFRef,
  resources: PDFDict | undefined,
  source: string,
): Content[] {
  const operations = operationsIn(source);
  const drawn = operations.flatMap(({ operator, operands }) => {
    const key = operator === "Do" ? (operands[0] ?? "").slice(1) : "";
    const objects = resources?.lookupMaybe(name("XObject"), PDFDict);
    const form = key ? objects?.lookup(name(key)) : undefined;
    const isForm = form instanceof PDFRawStream && textOf(form.dict.lookup(name("Subtype"))) === "Form";
    return isForm ? [{ key, form, reference: objects?.get(name(key)) as PDFRef }] : [];
  });
  const inner = drawn.flatMap(({ key, form, reference: at }) =>
    contentOf(
      file,
      `${where}, vorm ${key}`,
      form.dict,
      at,
      form.dict.lookupMaybe(name("Resources"), PDFDict),
      unpacked(form).toString("latin1"),
    ),
  );
  return [{ where, holder, reference, resources, operations, forms: drawn.map((each) => each.reference) }, ...inner];
}

/** The number of marked content in its property list. */
export function mcidOf({ operands }: Operation): number | undefined {
  const at = operands.indexOf("/MCID");
  return at < 0 ? undefined : Number(operands[at + 1]);
}

/** A name as it is written, decoded. */
export const plainName = (written: string): string => PDFName.of(written.slice(1)).decodeText();

import { PDFArray, PDFDict, type PDFDocument, type PDFObject } from "@cantoo/pdf-lib";
import { name, nameIn } from "./names.ts";

/** The attribute objects of a structure element; revision numbers between them are left out. */
export function attributesOf(pdf: PDFDocument, element: PDFDict): PDFDict[] {
  const value = element.lookup(name("A"));
  const all = value instanceof PDFArray ? value.asArray().map((item) => pdf.context.lookup(item)) : [value];
  return all.filter((item) => item instanceof PDFDict);
}

/** Sets one attribute of the owner, such as the `Scope` of a `Table` header. */
export function setAttribute(pdf: PDFDocument, element: PDFDict, owner: string, key: string, value: PDFObject): void {
  const present = attributesOf(pdf, element);
  const own = present.find((item) => nameIn(item, "O") === owner);
  if (own) own.set(name(key), value);
  else {
    const added = pdf.context.obj({ O: owner });
    added.set(name(key), value);
    element.set(name("A"), pdf.context.obj([...present, added]));
  }
}

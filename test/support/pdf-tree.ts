import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import {
  newElement,
  type StructureElement,
  type StructureKid,
  type StructureTree,
} from "../../src/pdf/finish/structure-tree.ts";

/** A structure tree as the browser writes it, small enough to read in a test: `[type, ...kids]`; a string is a piece of text. */
export type Sketch = [type: string, ...kids: (Sketch | string)[]];

export interface SketchedTree {
  pdf: PDFDocument;
  tree: StructureTree;
  /** The tree as a sketch again; neighbouring texts stay apart. */
  sketch(): Sketch;
  /** The first element of a type. */
  find(type: string): StructureElement;
}

export async function sketchTree(sketch: Sketch): Promise<SketchedTree> {
  const pdf = await PDFDocument.create();
  const { ref } = pdf.addPage();
  const texts: string[] = [];
  const grow = ([type, ...kids]: Sketch): StructureElement =>
    newElement(
      pdf,
      type,
      kids.map((kid): StructureKid => {
        if (typeof kid !== "string") return grow(kid);
        if (kid.startsWith("->")) return linkTo(pdf, kid.slice(2));
        return { kind: "content", mcid: texts.push(kid) - 1, page: ref.objectNumber };
      }),
    );
  const tree: StructureTree = { root: pdf.context.obj({}), kids: [grow(sketch)] };
  const draw = ({ type, kids }: StructureElement): Sketch => [
    type,
    ...kids.flatMap((kid): (Sketch | string)[] => {
      if (kid.kind === "element") return [draw(kid)];
      return kid.kind === "content" ? [texts[kid.mcid] ?? ""] : [];
    }),
  ];
  return {
    pdf,
    tree,
    sketch: () => draw(tree.kids[0] as StructureElement),
    find: (type) => {
      const walk = (kids: readonly StructureKid[]): StructureElement | undefined => {
        for (const kid of kids) {
          if (kid.kind !== "element") continue;
          const found = kid.type === type ? kid : walk(kid.kids);
          if (found) return found;
        }
        return undefined;
      };
      const found = walk(tree.kids);
      if (!found) throw new Error(`no ${type} in the tree`);
      return found;
    },
  };
}

/** A kid `->#doel` or `->https://…` is a link, as the browser writes one. */
function linkTo(pdf: PDFDocument, target: string): StructureKid {
  const annotation = pdf.context.obj({ Subtype: "Link" });
  if (target.startsWith("#")) annotation.set(PDFName.of("Dest"), PDFName.of(target.slice(1)));
  else annotation.set(PDFName.of("A"), pdf.context.obj({ S: "URI", URI: PDFHexString.fromText(target) }));
  return {
    kind: "annotation",
    annotation,
    number: pdf.context.register(annotation).objectNumber,
    page: pdf.getPage(0).ref.objectNumber,
  };
}

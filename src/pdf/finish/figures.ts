import { elements, type StructureTree } from "./structure-tree.ts";

/** A figure around a picture that carries the alternative text is a group; a picture of its own must have that text. */
export function mendFigures(tree: StructureTree): void {
  for (const element of elements(tree)) {
    if (element.type !== "Figure" || element.says.has("Alt")) continue;
    const holdsAnother = elements(element).some(({ type }) => ["Figure", "Table", "P", "L"].includes(type));
    if (holdsAnother) element.type = "Div";
  }
}

import { toString as textOf } from "mdast-util-to-string";
import { anchors } from "./slug.ts";

/** The part of a syntax tree of MDX that binding needs; both remark and Astro's own engine make such trees. */
export interface MdxNode {
  type: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  data?: { hProperties?: Record<string, unknown> } & Record<string, unknown>;
}

/**
 * Ties a template section to its document while it is compiled, because MDX hands nothing down to its components:
 * every heading moves one level down (the page prints the chapter heading) and gets its anchor, and every component
 * gets the name of the section as attribute `sectie`. Changes the tree in place.
 */
export function bindSection(tree: MdxNode, section: string): void {
  const anchor = anchors(section);
  const visit = (node: MdxNode): void => {
    if (node.type === "heading" && node.depth !== undefined) {
      node.depth += 1;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor(textOf(node)) } };
    }
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      node.attributes = [...(node.attributes ?? []), { type: "mdxJsxAttribute", name: "sectie", value: section }];
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
}

/** `…/templates/uitvoeringsplan/leerroutes.mdx` is section `leerroutes`. */
export function sectionOfPath(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? "").replace(/\.mdx$/, "");
}

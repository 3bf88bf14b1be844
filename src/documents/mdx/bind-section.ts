import { toString as textOf } from "mdast-util-to-string";
import { anchors } from "./slug.ts";

export interface MdxAttribute {
  type: string;
  name?: string;
  value?: unknown;
  /** Put there by binding, not by the maker of the template. */
  data?: { bound?: boolean };
}

/** The part of a syntax tree of MDX that binding needs; both remark and Astro's own engine make such trees. */
export interface MdxNode {
  type: string;
  depth?: number;
  name?: string | null;
  value?: string;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  data?: { hProperties?: Record<string, unknown> } & Record<string, unknown>;
}

/** Components that show a text which starts a sentence now and then, and then needs a capital. */
const startsSentence: ReadonlySet<string> = new Set(["Verwijzing", "Veld"]);

/**
 * Ties a template section to its document while it is compiled, because MDX hands nothing down to its components:
 * every heading moves one level down (the page prints the chapter heading) and gets its anchor, every component gets the
 * name of the section as attribute `sectie` (a reference has its own), and one that starts a sentence the attribute
 * `begin`. Changes the tree in place.
 */
export function bindSection(tree: MdxNode, section: string): void {
  const anchor = anchors(section);
  const visit = (node: MdxNode, before: string): void => {
    if (node.type === "heading" && node.depth !== undefined) {
      node.depth += 1;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor(textOf(node)) } };
    }
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      const added: MdxAttribute[] = [];
      if (node.name !== "Verwijzing") added.push(boundAttribute("sectie", section));
      if (startsSentence.has(node.name ?? "") && /(^|[.!?]\s*)$/.test(before))
        added.push(boundAttribute("begin", "ja"));
      node.attributes = [...(node.attributes ?? []), ...added];
    }
    let text = "";
    for (const child of node.children ?? []) {
      visit(child, text);
      text = child.type === "text" ? (child.value ?? "") : "…";
    }
  };
  visit(tree, "");
}

function boundAttribute(name: string, value: string): MdxAttribute {
  return { type: "mdxJsxAttribute", name, value, data: { bound: true } };
}

/** `…/templates/uitvoeringsplan/leerroutes.mdx` is section `leerroutes`. */
export function sectionOfPath(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? "").replace(/\.mdx$/, "");
}

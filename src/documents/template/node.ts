import type { Place } from "../../diagnostic.ts";
import type { Condition } from "./condition.ts";

/** Something that a template names, and where it does. */
export interface Named {
  id: string;
  place: Place;
}

/** What the outline needs of a template, in reading order; how it looks is left to the compiled template. */
export type TemplateNode =
  | { kind: "words"; count: number }
  | ({ kind: "heading"; level: 3 | 4; text: string } & Named)
  | ({ kind: "figure" | "field" | "table" | "term" } & Named)
  | ({ kind: "reference"; to: "section" | "table" } & Named)
  /** A text of the writer; the children stand where there is none. */
  | ({ kind: "prose"; children: readonly TemplateNode[] } & Named)
  | ({ kind: "part"; children: readonly TemplateNode[] } & Named)
  | { kind: "law"; facts: readonly Named[]; children: readonly TemplateNode[] }
  | { kind: "condition"; condition: Condition; negated: boolean; place: Place; children: readonly TemplateNode[] };

/** One file of a template: a chapter, or an annex. */
export interface TemplateSection {
  /** File name without ending. */
  id: string;
  title: string;
  annex: boolean;
  place: Place;
  nodes: readonly TemplateNode[];
}

/** Every node with all that is below it. */
export function* walkNodes(nodes: readonly TemplateNode[]): Generator<TemplateNode> {
  for (const node of nodes) {
    yield node;
    if ("children" in node) yield* walkNodes(node.children);
  }
}

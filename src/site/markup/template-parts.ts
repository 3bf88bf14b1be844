import { escapeHtml } from "./escape-html.ts";

/** A compiled template: text that is the same in every document, and the components in between. */
export type TemplatePart = string | TemplateComponent;

export interface TemplateComponent {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly TemplatePart[];
}

/** What Astro compiles MDX into: a tree of tags, made anew at each call. */
interface Element {
  type: unknown;
  props: Readonly<Record<string, unknown>>;
}

const withoutEnd: ReadonlySet<string> = new Set(["br", "hr", "img"]);

/**
 * Flattens a compiled template. A template describes and computes nothing, so its tree is the same for every document: it
 * is walked once, and a document costs no more than its own values.
 * @param node what the compiled template gives when each component stands for its own name
 * @throws TypeError for what a template cannot hold
 */
export function templateParts(node: unknown, components: ReadonlySet<string>): TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const piece of piecesOf(node, components)) {
    const last = parts.at(-1);
    if (typeof piece === "string" && typeof last === "string") parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

function* piecesOf(node: unknown, components: ReadonlySet<string>): Generator<TemplatePart> {
  if (node === null || node === undefined || node === false) return;
  if (typeof node === "string" || typeof node === "number") yield escapeHtml(String(node));
  else if (Array.isArray(node)) for (const each of node) yield* piecesOf(each, components);
  else if (isElement(node)) yield* elementPieces(node, components);
  else throw new TypeError(`a template cannot hold ${String(node)}`);
}

function* elementPieces({ type, props }: Element, components: ReadonlySet<string>): Generator<TemplatePart> {
  const { children, ...attributes } = props;
  if (typeof type !== "string") yield* piecesOf(children, components);
  else if (components.has(type)) {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
    yield { name: type, attributes: values, content: templateParts(children, components) };
  } else {
    yield `<${type}${attributesHtml(attributes)}>`;
    if (withoutEnd.has(type)) return;
    yield* piecesOf(children, components);
    yield `</${type}>`;
  }
}

/** The HTML of a template for one document. Content of a component that is not asked for is not rendered. */
export function partsHtml(
  parts: readonly TemplatePart[],
  componentHtml: (component: TemplateComponent, content: () => string) => string,
): string {
  let html = "";
  for (const part of parts) {
    html += typeof part === "string" ? part : componentHtml(part, () => partsHtml(part.content, componentHtml));
  }
  return html;
}

function attributesHtml(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "type" in value && "props" in value;
}

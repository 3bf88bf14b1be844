import { layers, type TextLayer } from "../layers.ts";
import { escapeHtml } from "./escape-html.ts";
import { iconHtml } from "./icon.ts";

/**
 * A block of text that is law, a local decision, or an estimate.
 * @param ground what it rests on: articles, who decides, how certain
 */
export function layerHtml(layer: TextLayer, ground: string | undefined, content: string): string {
  const name = `<span class="laag__naam">${iconHtml(layer)}${layers[layer].name}</span>`;
  const rests = ground ? ` <span>${escapeHtml(ground)}</span>` : "";
  return `<div class="laag laag--${layer}"><p class="laag__kop">${name}${rests}</p>${content}</div>`;
}

import type { Contact } from "../../dataset/inburgering/dataset.ts";
import { escapeHtml } from "./escape-html.ts";

/** Where a reader can ask something. */
export function contactHtml({ naam, email, telefoon, pagina }: Contact): string {
  const link = (address: string, words: string): string =>
    `<a class="nl-link" href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
  const lines: [string, string][] = [["Wie", escapeHtml(naam)]];
  if (email) lines.push(["E-mail", link(`mailto:${email}`, email)]);
  if (telefoon) lines.push(["Telefoon", link(`tel:${telefoon.replace(/[^\d+]/g, "")}`, telefoon)]);
  if (pagina) lines.push(["Pagina", link(pagina, pagina.replace(/^https:\/\//, ""))]);
  return `<dl class="contact">${lines.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

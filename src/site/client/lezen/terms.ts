import { openInPlace } from "./open-in-place.ts";

let glossary: Promise<Document> | undefined;

/** The page that holds the terms, asked for once and only when a reader wants a definition. */
function glossaryAt(address: string): Promise<Document> {
  glossary ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    return new DOMParser().parseFromString(await response.text(), "text/html");
  });
  return glossary;
}

/** Terms show their definition where they are used. */
export function termsInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tekst a[href^="/begrippen/#"]')) {
    openInPlace(link, `Begrip ${link.textContent}`, () => definitionOf(link).catch(() => undefined));
  }
}

async function definitionOf(link: HTMLAnchorElement): Promise<Node | undefined> {
  const page = await glossaryAt(link.pathname);
  const entry = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  const name = entry?.querySelector("dt")?.textContent?.trim();
  if (!entry || !name) return undefined;
  const text = document.createElement("div");
  const term = document.createElement("p");
  term.append(Object.assign(document.createElement("b"), { textContent: name }));
  const more = document.createElement("p");
  more.append(Object.assign(document.createElement("a"), { href: link.href, textContent: "Alle begrippen" }));
  text.append(term, ...entry.querySelectorAll("dd > p"), more);
  return text;
}

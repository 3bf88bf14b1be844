import { openInPlace } from "./open-in-place.ts";

/** Notes open where they are called. */
export function notesInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.nootref")) {
    openInPlace(link, `Noot ${link.textContent}`, async () => {
      const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!note) return undefined;
      const text = document.createElement("div");
      text.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
      // The way back to the text is of no use in the text itself.
      text.querySelector('a[href$="-ref"]')?.remove();
      return text;
    });
  }
}

import type { Page } from "puppeteer-core";

/** What a page says that its print does not: the browser leaves these out of the PDF or spoils them. */
export interface PageFacts {
  /** Every link in the order of the page, with the name that a screen reader speaks. */
  links: readonly LinkFact[];
  /** Every heading in the order of the page. */
  headings: readonly HeadingFact[];
  /** Every word once, with the signs that stick to it. */
  words: readonly string[];
}

export interface LinkFact {
  name: string;
  /** `#doel` within the document, else the whole address. */
  target: string;
}

export interface HeadingFact {
  text: string;
  /** 1 to 6. */
  level: number;
}

/** Reads the facts from a page as it was printed, so after its contents were filled in. */
export function pageFacts(tab: Page): Promise<PageFacts> {
  return tab.evaluate(() => {
    const spoken = (element: Element): string => {
      const label = element.getAttribute("aria-label");
      if (label) return label.trim();
      const copy = element.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll("[aria-hidden='true'],[hidden]")) silent.remove();
      for (const image of copy.querySelectorAll("img[alt],svg[aria-label]"))
        image.replaceWith(image.getAttribute("alt") ?? image.getAttribute("aria-label") ?? "");
      // A page number stands apart on paper, and must not be spoken as one with the last word.
      for (const page of copy.querySelectorAll("[data-doel]")) page.prepend(", bladzijde ");
      const text = (copy.textContent ?? "").replaceAll("\u00ad", "").replace(/[ \t\r\n]+/g, " ");
      return text.replaceAll(" ,", ",").trim();
    };
    const targetOf = (link: HTMLAnchorElement): string => {
      const written = link.getAttribute("href") ?? "";
      return written.startsWith("#") ? `#${decodeURIComponent(written.slice(1))}` : link.href;
    };
    // A word ends where its block ends, also when the page has no white space there.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let block: Element | null | undefined;
    let said = "";
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      const own = parentElement?.closest("p,li,td,th,caption,dt,dd,h1,h2,h3,h4,h5,h6,div,section");
      said += (own === block ? "" : " ") + nodeValue;
      block = own;
    }
    return {
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => ({
        name: spoken(link),
        target: targetOf(link),
      })),
      headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => ({
        text: spoken(heading),
        level: Number(heading.tagName.slice(1)),
      })),
      words: [...new Set(said.replaceAll("\u00ad", "").split(/\s+/))],
    };
  });
}

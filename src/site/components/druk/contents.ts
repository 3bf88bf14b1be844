import type { Section } from "../../../documents/document.ts";

export interface ContentsPart {
  id: string;
  name: string;
}

export interface ContentsLine extends ContentsPart {
  parts: readonly ContentsPart[];
}

/** From this many chapters on, a subheading is part of their pattern and tells the reader of the contents nothing. */
const pattern = 4;

/** What the contents list: the chapters, and below each the subheadings that are its own; one alone divides nothing. */
export function contentsLines(sections: readonly Section[]): ContentsLine[] {
  const chapters = new Map<string, number>();
  for (const { headings } of sections)
    for (const text of new Set(headings.map((heading) => heading.text)))
      chapters.set(text, (chapters.get(text) ?? 0) + 1);
  return sections.map(({ headings, number, title }) => {
    const own = headings.filter(({ level, text }) => level === 3 && (chapters.get(text) ?? 0) < pattern);
    const parts = own.map((heading) => ({
      id: heading.id,
      name: heading.number ? `${heading.number}\u2002${heading.text}` : heading.text,
    }));
    return { id: headings[0]?.id ?? "", name: `${number}\u2002${title}`, parts: parts.length > 1 ? parts : [] };
  });
}

/** The tables in the order of the document, for the list after the contents. */
export function tableLines(sections: readonly Section[]): ContentsPart[] {
  const tables = sections.flatMap((section) => [...section.tables.values()]);
  return tables.map(({ anchor, number, table }) => ({ id: anchor, name: `Tabel ${number}\u00a0 ${table.title}` }));
}

/** The figures in the order of the document; a document without any has no such list. */
export function chartLines(sections: readonly Section[]): ContentsPart[] {
  const charts = sections.flatMap((section) => [...section.charts.values()]);
  return charts.map(({ anchor, number, chart }) => ({ id: anchor, name: `Figuur ${number}\u00a0 ${chart.title}` }));
}

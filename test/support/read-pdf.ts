import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  pages: string[];
  title: string | undefined;
  language: string | undefined;
  /** Titles of the bookmarks with their page, indented by level. */
  bookmarks: { title: string; page: number; level: number }[];
  /** Page of each named destination. */
  destinations: Map<string, number>;
}

/** Reads a PDF back as a viewer would, for tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(text);
  }
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const pageOf = async (dest: unknown): Promise<number> => {
    const explicit = typeof dest === "string" ? await pdf.getDestination(dest) : (dest as unknown[] | null);
    return explicit ? (await pdf.getPageIndex(explicit[0] as { num: number; gen: number })) + 1 : 0;
  };
  const bookmarks: ReadPdf["bookmarks"] = [];
  type Item = { title: string; dest: unknown; items: Item[] };
  const walk = async (items: Item[] | null, level: number): Promise<void> => {
    for (const item of items ?? []) {
      bookmarks.push({ title: item.title, page: await pageOf(item.dest), level });
      await walk(item.items, level + 1);
    }
  };
  await walk((await pdf.getOutline()) as Item[] | null, 1);
  const destinations = new Map<string, number>();
  for (const [name, dest] of await pdf.getDestinations()) destinations.set(name, await pageOf(dest));
  await pdf.cleanup();
  return { pages, title: facts.Title, language: facts.Language, bookmarks, destinations };
}

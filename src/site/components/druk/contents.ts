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

/**
 * What the contents list: In het kort, the chapters, and below each the subheadings that are its own; one alone divides
 * nothing. Last what closes the document.
 */
export function contentsLines(sections: readonly Section[], closing: readonly ContentsPart[] = []): ContentsLine[] {
  const chapters = new Map<string, number>();
  for (const { headings } of sections)
    for (const text of new Set(headings.map((heading) => heading.text)))
      chapters.set(text, (chapters.get(text) ?? 0) + 1);
  const listed = sections.map(({ headings, number, title }) => {
    const own = headings.filter(({ level, text }) => level === 3 && (chapters.get(text) ?? 0) < pattern);
    const parts = own.map((heading) => ({
      id: heading.id,
      name: heading.number ? `${heading.number}\u2002${heading.text}` : heading.text,
    }));
    return { id: headings[0]?.id ?? "", name: `${number}\u2002${title}`, parts: parts.length > 1 ? parts : [] };
  });
  const withoutParts = (part: ContentsPart): ContentsLine => ({ ...part, parts: [] });
  return [withoutParts({ id: "kort", name: "In het kort" }), ...listed, ...closing.map(withoutParts)];
}

/** How the contents lie on paper: on one page, with more or less room between the lines, or close over more than one. */
export type ContentsRoom = "ruim" | "gewoon" | "dicht" | "lang";

/** What the lines of the contents take on paper, in millimetres, as druk-inhoud.css sets them. */
const lineHeights = {
  ruim: { chapter: 6.5, part: 5.15 },
  gewoon: { chapter: 5.6, part: 4.55 },
  dicht: { chapter: 4.7, part: 3.7 },
};
/** A page below its title, in millimetres. */
const pageHeight = 238;
/** Letters on one line of the contents. */
const lineLength = 70;

/** Contents that fit on one page have it for themselves: the reading aid and the lists follow on the next. */
export function contentsRoom(lines: readonly ContentsLine[]): ContentsRoom {
  const rooms = ["ruim", "gewoon", "dicht"] as const;
  return rooms.find((room) => contentsHeight(lines, lineHeights[room]) <= pageHeight) ?? "lang";
}

function contentsHeight(lines: readonly ContentsLine[], { chapter, part }: { chapter: number; part: number }): number {
  const height = ({ name }: ContentsPart, line: number): number => line * Math.ceil(name.length / lineLength);
  return sum(lines.map((line) => height(line, chapter) + sum(line.parts.map((each) => height(each, part)))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A list that comes after the contents. */
export interface NumberedList {
  title: string;
  lines: readonly ContentsPart[];
}

/** The tables and the figures in the order of the document; a document without any has no such list. */
export function listsOf(sections: readonly Section[]): NumberedList[] {
  const tables = sections.flatMap((section) => [...section.tables.values()]);
  const charts = sections.flatMap((section) => [...section.charts.values()]);
  return [
    {
      title: "Tabellen",
      lines: tables.map(({ anchor, number, table }) => ({ id: anchor, name: `Tabel ${number}\u2002${table.title}` })),
    },
    {
      title: "Figuren",
      lines: charts.map(({ anchor, number, chart }) => ({ id: anchor, name: `Figuur ${number}\u2002${chart.title}` })),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** As many lines as one page holds below the reading aid, one below the other. */
const listedOnPage = 34;

/** Lists that fill a page take one column, longer ones two; behind long contents they are no longer alone on a page. */
export function listColumns(lists: readonly NumberedList[], room: ContentsRoom): 1 | 2 {
  return room !== "lang" && sum(lists.map(({ lines }) => lines.length)) <= listedOnPage ? 1 : 2;
}

import { addressLength, fitting, shortest } from "./share-texts.ts";

/** A chapter as it is passed on; all of it is HTML. */
export interface SharedChapter {
  /** `Leerroutes`. */
  title: string;
  /** `Uitvoeringsplan Wet inburgering`. */
  document: string;
  author: string;
  /** The chapter in plain words; empty when nobody wrote them. */
  plain: string;
  /** Titles of its charts, which say what there is to see, and of its tables. */
  shows: readonly string[];
  /** Address in full. */
  address: string;
}

/** Words of a text without its markup, on one line, fit to stand in an attribute too. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll('"', "&quot;")
    .replace(/[ \n]+/g, " ")
    .replace(/ (?=[.,;:!?)])/g, "")
    .trim();

/** What the chapter says, in sentences: its plain words, else what its charts find and its tables show. */
export function sentencesOf({ plain, shows }: Pick<SharedChapter, "plain" | "shows">): string[] {
  if (plain) return wordsOf(plain).split(/(?<=[.!?]) /);
  return shows.map((title) => `${title}.`);
}

/** Messages that are ready to place: one that every network takes, and one with everything when that is more. */
export function chapterTexts(chapter: SharedChapter): { name: string; text: string }[] {
  const { title, document, author, address } = chapter;
  const sentences = sentencesOf(chapter);
  const more = `Lees verder in &lsquo;${title}&rsquo;, ${document}, ${author}:`;
  const short = sentences.length > 0 ? `${fitting(sentences, shortest - addressLength - more.length)} ${more}` : more;
  const whole = [...sentences, more].join(" ");
  if (short === whole) return [{ name: "Bericht", text: `${whole} ${address}` }];
  return [
    { name: "Kort bericht", text: `${short} ${address}` },
    { name: "Langer bericht", text: `${whole} ${address}` },
  ];
}

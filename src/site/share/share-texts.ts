import type { SharedFigure } from "./shared-figures.ts";

/** A document as a communication team passes it on. */
export interface SharedDocument {
  /** `Uitvoeringsplan Wet inburgering`. */
  name: string;
  /** `HBEL-gemeenten`. */
  author: string;
  lead: string;
  status: "concept" | "ter besluitvorming" | "vastgesteld";
  /** Address in full. */
  address: string;
  figures: readonly SharedFigure[];
}

/** Text that is ready to place. */
export interface ShareText {
  /** Where it fits: `Kort bericht`. */
  name: string;
  text: string;
}

/** What a reader should know of the status, in a sentence. */
const statusSentences: Record<SharedDocument["status"], string> = {
  concept: "Dit stuk is nog een concept.",
  "ter besluitvorming": "Over dit stuk is nog niet besloten.",
  vastgesteld: "Dit stuk is vastgesteld.",
};

/** The longest message that every network takes. */
export const shortest = 280;
/** Networks count every address as this many characters. */
export const addressLength = 24;

const sentenceOf = ({ name, shown, layer }: SharedFigure): string =>
  `${name}: ${shown}${layer === "raming" ? " (raming)" : ""}.`;

/** A short message, a longer one and a line for a newsletter. Estimates say that they are. */
export function shareTexts(document: SharedDocument): ShareText[] {
  const { name, author, lead, status, address, figures } = document;
  const about = `${name}, ${author}.`;
  const [first] = figures.map(sentenceOf);
  const short = fitting([about, ...(first ? [first] : []), statusSentences[status]], shortest - addressLength);
  const long = [about, lead, ...figures.map((figure) => `- ${sentenceOf(figure)}`), statusSentences[status]];
  return [
    { name: "Kort bericht", text: `${short} ${address}` },
    { name: "Langer bericht", text: `${long.join("\n")}\n${address}` },
    { name: "Regel voor een nieuwsbrief", text: `${about} ${lead} Lees meer op ${address}` },
  ];
}

/** As many of the sentences, from the first on, as fit in so many characters. */
export function fitting([first = "", ...others]: readonly string[], room: number): string {
  if (first.length > room) {
    const cut = first.slice(0, room - 1);
    return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
  }
  return others.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return longer.length <= room ? longer : text;
  }, first);
}

/** What the picture of a document says, for who does not see it. */
export function pictureText({ name, author, figures }: Pick<SharedDocument, "name" | "author" | "figures">): string {
  const [first] = figures;
  return `Kaart met de naam van het stuk: ${name}, ${author}.${first ? ` Daaronder: ${sentenceOf(first)}` : ""}`;
}

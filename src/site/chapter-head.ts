/** What search engines and networks are told of a chapter; all of it is HTML. */
export interface ChapterHead {
  /** Before the name of the site. */
  title: string;
  description: string;
  /** Address in full. */
  address: string;
  /** Address in full of its picture, and what that says; the page of a site without an address names none. */
  image: string;
  imageText: string;
}

const machineData = /<script type="application\/ld\+json">.*?<\/script>/gs;
/** What a chapter has of its own in the head, in the order of the page, with what stands right before it. */
const places: readonly { key: keyof ChapterHead; start: string }[] = [
  { key: "title", start: "<title>" },
  { key: "description", start: '<meta name="description" content="' },
  { key: "title", start: '<meta property="og:title" content="' },
  { key: "description", start: '<meta property="og:description" content="' },
  { key: "address", start: '<meta property="og:url" content="' },
  { key: "image", start: '<meta property="og:image" content="' },
  { key: "imageText", start: '<meta property="og:image:alt" content="' },
];

/**
 * Makes the head of a chapter's page of that of its document. What is told to machines about the document as a whole stands
 * on its own page; networks get the name, the words and the address of the chapter. The head is taken apart once.
 */
export function chapterHeads(before: string): (chapter: ChapterHead) => string {
  const shared = before.replace(machineData, "");
  const pieces: (string | { key: keyof ChapterHead })[] = [];
  let from = 0;
  for (const { key, start } of places) {
    const at = shared.indexOf(start, from);
    if (at < 0) continue;
    const value = at + start.length;
    pieces.push(shared.slice(from, value), { key });
    // The name of the site stays; it stands behind the last line in the title.
    from = start === "<title>" ? shared.lastIndexOf(" | ", shared.indexOf("<", value)) : shared.indexOf('"', value);
  }
  pieces.push(shared.slice(from));
  return (chapter) => pieces.map((piece) => (typeof piece === "string" ? piece : chapter[piece.key])).join("");
}

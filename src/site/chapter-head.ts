/** What search engines and networks are told of a chapter; all of it is HTML. */
export interface ChapterHead {
  /** Before the name of the site. */
  title: string;
  description: string;
  /** Address in full. */
  address: string;
}

const machineData = /<script type="application\/ld\+json">.*?<\/script>/gs;
const titlePlace = /(?<=<title>)[^<]*(?= \| )/;
const contentOf = (name: string): RegExp => new RegExp(`(?<=<meta (?:name|property)="${name}" content=")[^"]*`);
const descriptions = ["description", "og:description"].map(contentOf);
const networkTitle = contentOf("og:title");
const networkAddress = contentOf("og:url");

/**
 * Makes the head of a chapter's page of that of its document. What is told to machines about the document as a whole stands
 * on its own page; networks get the name, the words and the address of the chapter.
 */
export function chapterHeads(before: string): (chapter: ChapterHead) => string {
  const shared = before.replace(machineData, "");
  return ({ title, description, address }) =>
    descriptions
      .reduce((html, place) => html.replace(place, () => description), shared)
      .replace(titlePlace, () => title)
      .replace(networkTitle, () => title)
      .replace(networkAddress, () => address);
}

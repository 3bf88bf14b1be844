/** What of a part tells how well it answers. */
export interface Part {
  title: string;
  /** HTML: words of the part. */
  excerpt: string;
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/<[^>]*>/g, "")
    .toLocaleLowerCase("nl")
    .split(/\s+/)
    .map((word) => word.replace(/^\P{L}*?(?=[\p{L}\p{N}€])|[^\p{L}\p{N}%]+$/gu, ""))
    .filter((word) => word !== "");

/** How much a word counts where it stands as it was asked, and where a longer one begins with it. */
const worth = { title: { same: 4, begins: 3 }, text: { same: 2, begins: 1 }, phrase: 3 };

function score({ title, excerpt }: Part, asked: readonly string[]): number {
  const [inTitle, inText] = [wordsOf(title), wordsOf(excerpt)];
  const best = (words: readonly string[], { same, begins }: { same: number; begins: number }, word: string): number =>
    words.includes(word) ? same : words.some((each) => each.startsWith(word)) ? begins : 0;
  const perWord = asked.map((word) => best(inTitle, worth.title, word) + best(inText, worth.text, word));
  const isPhrase = asked.length > 1 && ` ${inText.join(" ")} `.includes(` ${asked.join(" ")} `);
  return perWord.reduce((sum, each) => sum + each, isPhrase ? worth.phrase : 0);
}

/**
 * The parts that answer best, the best first. The index gives them in the order of their page, and takes any form of a
 * word for the word itself: `gehuisvest` for Huizen.
 */
export function bestParts<Found extends Part>(parts: readonly Found[], question: string, most: number): Found[] {
  const asked = wordsOf(question);
  return parts
    .map((part) => ({ part, score: score(part, asked) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ part }) => part);
}

/** What of a page tells which words were taken for those of the question. */
interface Marked {
  excerpt: string;
  sub_results: readonly { excerpt: string; title: string }[];
}

const bare = (word: string): string => word.toLocaleLowerCase("nl").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/**
 * Is something found that was asked for? Of a word that it does not know, the index takes any word with which that one
 * begins: `in` for ‘inburgeringsbudget’. Less than half of a word is another word.
 */
export function isAnswer(pages: readonly Marked[], question: string): boolean {
  const asked = question.split(/\s+/).map(bare);
  const isShorter = (found: string): boolean =>
    asked.some((word) => word.startsWith(found) && found.length < word.length / 2);
  const marked = pages.flatMap(({ excerpt, sub_results }) =>
    [excerpt, ...sub_results.map((part) => part.excerpt)].flatMap((text) =>
      [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = ""]) => bare(word)),
    ),
  );
  // A word that stands in titles alone is marked nowhere.
  return marked.length === 0 ? pages.length > 0 : marked.some((word) => !isShorter(word));
}

/** How fast an adult reads a text on policy. */
const wordsPerMinute = 200;

/** `ongeveer 44 minuten`, for a text of so many words. */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return `ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`;
}

/** A text of at most so many letters: of a longer one the beginning, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** A name as it stands in the middle of a sentence: `Brede intake` is `brede intake`, but `PIP` and `B1-route` stay. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Words as a sentence of their own: `prijspeil 2022` is `Prijspeil 2022.` */
export function asSentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

/** Of each first letter the first name that begins with it; letters with an accent count as the letter itself. */
export function letterIndex(named: Iterable<{ id: string; name: string }>): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { id, name } of named) {
    const letter = name.normalize("NFD").charAt(0).toUpperCase();
    if (!letters.has(letter)) letters.set(letter, id);
  }
  return letters;
}

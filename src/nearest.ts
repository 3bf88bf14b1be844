/** Number of single letters to change, add, drop or swap to turn one name into the other (Damerau-Levenshtein, adjacent swaps). */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return (rows[a.length] as number[])[b.length] as number;
}

/** The name that was probably meant, or undefined when none is near enough (a third of the letters, at least two). */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    if (away <= limit && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate;
}

/** "Bedoelde u ‘b1’?" or, when nothing is near, the names that exist (at most 12). */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const names = [...candidates];
  const near = nearest(name, names);
  if (near) return `Bedoelde u ‘${near}’?`;
  if (names.length === 0) return "Er bestaat er nog geen.";
  const shown = names.slice(0, 12).join(", ");
  return `Wel bekend: ${shown}${names.length > 12 ? " en andere" : ""}.`;
}

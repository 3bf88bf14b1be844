/** Letters of an address that a column has room for. */
const longestPart = 30;

/**
 * The parts of an address on the web that each stay on one line. It is broken after a slash, where the reader sees that it
 * goes on, and after a hyphen where it has too many letters for that.
 */
export function addressParts(word: string): string[] {
  const [, start = "", path = ""] = word.match(/^(\w+:\/\/[^/]+\/)(.+)$/) ?? [];
  if (!start) return [word];
  const parts = path.match(/[^/]+\/?/g) ?? [];
  return [start, ...parts.flatMap((part) => (part.length > longestPart ? part.split(/(?<=-)/) : part))];
}

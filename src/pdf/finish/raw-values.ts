/**
 * Values of PDF as the text that stands for them. Of the elements of a structure there are ten thousand in a long document, and
 * nearly all that is said of them is written as it was read.
 */
const delimiter = /[\s/<>[\]()]/g;

/** The entries of a dictionary: `<</S /TD /K 5>>` has `S` with `/TD` and `K` with `5`. */
export function rawEntries(dictionary: string): Map<string, string> {
  const entries = new Map<string, string>();
  const end = dictionary.length - ">>".length;
  for (let at = dictionary.indexOf("/"); at >= 0 && at < end; ) {
    const value = endOfWord(dictionary, at + 1);
    const next = nextKey(dictionary, value, end);
    entries.set(dictionary.slice(at + 1, value), dictionary.slice(value, next).trim());
    at = next;
  }
  return entries;
}

/** The items of a list that holds dictionaries or strings; of any other value that value alone. */
export function rawItems(value: string): string[] {
  if (!value.startsWith("[")) return [value];
  const items: string[] = [];
  const end = value.length - 1;
  for (let at = 1; at < end; ) {
    const next = endOfNested(value, at);
    if (next > at) items.push(value.slice(at, next));
    at = Math.max(next, at + 1);
  }
  return items;
}

/** Where the value that begins here ends: at the key after it. A name is a value only when nothing else stands before it. */
function nextKey(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  at = text.charAt(at) === "/" ? endOfWord(text, at + 1) : at;
  while (at < end && text.charAt(at) !== "/") at = Math.max(endOfNested(text, at), at + 1);
  return Math.min(at, end);
}

function endOfWord(text: string, at: number): number {
  delimiter.lastIndex = at;
  return delimiter.exec(text)?.index ?? text.length;
}

/** The end of the dictionary, list or string that begins here; the same place for any other sign. */
function endOfNested(text: string, start: number): number {
  const sign = text.charAt(start);
  if (sign === "(") return endOfString(text, start);
  if (sign === "<" && text.charAt(start + 1) !== "<") return text.indexOf(">", start) + 1;
  if (sign !== "<" && sign !== "[") return start;
  const [opened, closed] = sign === "[" ? ["[", "]"] : ["<<", ">>"];
  for (let at = start + opened.length; at < text.length; ) {
    if (text.startsWith(closed, at)) return at + closed.length;
    at = Math.max(endOfNested(text, at), at + 1);
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at++;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** What a cell is sorted by; undefined where it holds no value. */
export type SortKey = number | string | undefined;

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const nothing = /^(n\.v\.t\.|geen|onbekend|nog .*|-|)$/i;
/** `€ 256.856`, `−3.500`, `18,5%`, `1,93 fte`. */
const number =
  /^(?<sign>[-−]?)(?:€ ?)?(?<minus>[-−]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<part>\d+))?(?:%| ?\p{L}[\p{L} ]*)?$/u;
const day = /^(?:(?<day>\d{1,2}) )?(?<month>\p{L}+) (?<year>\d{4})$/u;
/** Made when a reader first sorts words: it takes a browser longer than all else that a page does at its start. */
let order: Intl.Collator | undefined;

function inDutch(): Intl.Collator {
  order ??= new Intl.Collator("nl", { numeric: true });
  return order;
}

/** Reads what a reader sees in a cell: an amount, a date, or words. */
export function sortKey(shown: string): SortKey {
  const text = shown.replace(/[\s\u00a0]+/g, " ").trim();
  if (nothing.test(text)) return undefined;
  const amount = number.exec(text)?.groups;
  if (amount) {
    const { sign, minus, whole = "", part = "0" } = amount;
    const size = Number(`${whole.replaceAll(".", "")}.${part}`);
    return sign || minus ? -size : size;
  }
  const date = day.exec(text)?.groups;
  const month = months.indexOf(date?.month?.toLowerCase() ?? "");
  return date && month >= 0 ? Number(date.year) * 10_000 + (month + 1) * 100 + Number(date.day ?? 0) : text;
}

/** Numbers before words, words in Dutch order; where nothing is known comes last, whichever way the column is sorted. */
export function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return (a - b) * direction;
  if (typeof a === "string" && typeof b === "string") return inDutch().compare(a, b) * direction;
  return typeof a === "number" ? -direction : direction;
}

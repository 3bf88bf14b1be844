import type { PlainDate } from "./calendar.ts";
import { partsOf } from "./calendar.ts";
import type { Decimal } from "./decimal.ts";

/** No-break space: between € and amount, and between a number and its unit. */
export const nbsp = "\u00a0";
/** The minus sign that Dutch tables use; a hyphen is too short and is read as a dash. */
export const minus = "\u2212";

/** The months as Dutch texts write them. */
export const months = "januari februari maart april mei juni juli augustus september oktober november december".split(
  " ",
);

/** Digits before and behind the comma, rounded half up and without a sign. A page shows thousands, and most need no rounding. */
function digitsOf(value: Decimal, decimals: number): [whole: string, fraction: string] {
  const { c, e } = value;
  const whole = e + 1;
  if (whole > 0 && c.length - whole <= decimals) {
    const digits = c.join("").padEnd(whole + decimals, "0");
    return [digits.slice(0, whole), digits.slice(whole)];
  }
  const [before = "0", after = ""] = value.abs().toFixed(decimals).split(".");
  return [before, after];
}

/** A point before each three digits from the end: `1.256.856`. */
function grouped(digits: string): string {
  let end = digits.length;
  if (end <= 3) return digits;
  let text = "";
  for (; end > 3; end -= 3) text = `.${digits.slice(end - 3, end)}${text}`;
  return digits.slice(0, end) + text;
}

/** `256856` with 0 decimals is `256.856`; `-3000` is `−3.000`; `1.78` with 2 decimals is `1,78`. Rounds half up. */
export function formatNumber(value: Decimal, decimals: number): string {
  const [whole, fraction] = digitsOf(value, decimals);
  const number = `${grouped(whole)}${fraction ? `,${fraction}` : ""}`;
  return value.s < 0 && /[1-9]/.test(number) ? minus + number : number;
}

/** `€ 256.856`, `−€ 3.000`; decimals are 0 (whole euros) or 2. */
export function formatEuro(value: Decimal, decimals = 0): string {
  const number = formatNumber(value, decimals);
  return number.startsWith(minus) ? `${minus}€${nbsp}${number.slice(1)}` : `€${nbsp}${number}`;
}

/** `1 januari 2022`. */
export function formatDate(value: PlainDate): string {
  const { year, month, day } = partsOf(value);
  return `${day} ${months[month - 1]} ${year}`;
}

/** `november 2021`, for dates of which the source gives no day. */
export function formatMonth(year: number, month: number): string {
  return `${months[month - 1]} ${year}`;
}

/** `Huizen, Blaricum, Eemnes en Laren`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;
}

const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

/** `vijfde`; after ten in figures: `11e`. */
export function ordinal(count: number): string {
  return ordinals[count - 1] ?? `${count}e`;
}

/** Dutch order: accents and case do not matter, numbers count as numbers. */
export const dutchOrder = new Intl.Collator("nl", { numeric: true, sensitivity: "base" }).compare;

/** `Tabel 4`, `Eén van de drie`: words as the first of a sentence. A capital in one has no accent. */
export function withCapital(words: string): string {
  return words.startsWith("één") ? `E${words.slice(1)}` : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name as it stands in the middle of a sentence: `Brede intake` is `brede intake`, but `PIP` and `B1-route` stay. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Words as a sentence of their own: `prijspeil 2022` is `Prijspeil 2022.` */
export function asSentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

const numbersInWords = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];

/** `vier`; after twelve in figures: `13`. */
export function inWords(count: number): string {
  return numbersInWords[count] ?? String(count);
}

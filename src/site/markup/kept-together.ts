import { months, nbsp } from "../../notation.ts";

/** `€ 136`, as a writer types it. */
const amount = /€ (?=\d)/g;
/** `1 januari`, `30 september 2021`. */
const date = new RegExp(`\\b(\\d{1,2}) (${months.join("|")})\\b(?: (?=\\d{4}\\b))?`, "g");
/** `10 weken`, `1,78 fte`: a number says little without what it counts. */
const counted = /(?<=\d) (?=(?:jaar|maand|maanden|week|weken|dag|dagen|uur|fte)\b)/g;
/** `artikel 33 tot en met 37`. */
const upTo = /(?<=\btot en met) (?=\d)/g;
/** `B1-route`, `Z-route`, `re-integratie`: behind so few letters a line does not end. */
const shortStart = /(?<![\p{L}\d-])[\p{L}\d]{1,2}-\p{L}{2,10}(?![\p{L}\u00ad])/gu;

/** Text in which no line ends within an amount or a date. */
export function unbroken(text: string): string {
  return text
    .replace(amount, `€${nbsp}`)
    .replace(date, (found, day: string, month: string) => `${day}${nbsp}${month}${found.endsWith(" ") ? nbsp : ""}`);
}

/** Text of a page, without tags, in which a line does not end between a number and its unit or within a date or a short word. */
export function keepTogether(text: string): string {
  const whole = unbroken(text).replace(counted, nbsp).replace(upTo, nbsp);
  return whole.includes("-") ? whole.replace(shortStart, '<span class="bijeen">$&</span>') : whole;
}

/** A drawing, where no line ends by itself, or text that does not stand together yet. */
const drawingOrText = /<svg\b.*?<\/svg>|(?<=^|(?<!class="bijeen")>)[^<]+/gs;

/** As keepTogether, for the text between the tags. */
export function keepTogetherInHtml(html: string): string {
  return html.replace(drawingOrText, (piece) => (piece.startsWith("<") ? piece : keepTogether(piece)));
}

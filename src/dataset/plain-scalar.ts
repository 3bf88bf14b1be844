/** Words that YAML reads as something else than text. */
const notText = /^(?:true|false|null|~)$/i;
/** Everything that YAML might read as a number. */
const numberLike = /^(?:[-+]?[\d.][\d.]*(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** `10.000` may be meant as ten thousand; the full reader reports it. */
const thousands = /\.\d{3}$/;
/** Signs with which something else than plain text starts. */
const signs = "-?:,[]{}#&*!|>'\"%@`";

/** Whether a key is a word to YAML too. */
export function isName(name: string): boolean {
  return !notText.test(name) && name !== "__proto__";
}

/** A text or number without quotes; undefined for what YAML may read in another way. */
export function plainValue(source: string): string | number | undefined {
  let end = source.length;
  while (source[end - 1] === " ") end--;
  const text = source.slice(0, end);
  const [first = "", second] = text;
  if (first === "" || (signs.includes(first) && !(first === "-" && second !== undefined && second > "-"))) {
    return undefined;
  }
  if (text.endsWith(":") || text.includes(": ") || notText.test(text)) return undefined;
  if (!numberLike.test(text)) return text;
  return plainNumber.test(text) && !thousands.test(text) ? Number(text) : undefined;
}

import { type Decimal, decimal } from "../../decimal.ts";
import { months } from "../../notation.ts";
import type { Unit } from "../../status.ts";
import { anyNumberWord, numberWord } from "./number-words.ts";
import type { Sentence } from "./text.ts";
import { wordMemo } from "./word-memo.ts";
import { wordingMemo } from "./wordings.ts";

/** A number that someone typed. */
export interface TypedNumber {
  /** With its sign or unit. */
  written: string;
  value: Decimal;
  unit?: Unit;
  /** Index in the sentence. */
  index: number;
  /** Truly fixed: a date, a year, an article, a section, a level. */
  fixed: boolean;
  /** Counts people or other things of which the data keep count. */
  counts: boolean;
}

const units: readonly [RegExp, Unit][] = [
  [/^\s*(?:euro[’']?s?\b|EUR\b|,-)/i, "euro"],
  [/^\s*(?:%|procent\b|pct\b|percent\b)/i, "procent"],
  [/^\s*(?:fte\b|formatieplaats(?:en)?\b|voltijdba(?:an|nen)\b)/i, "fte"],
  [/^[\s-]*(?:uur|uren)\b/i, "uren"],
  [/^\s*(?:weken|week)\b/i, "weken"],
  [/^\s*(?:maanden|maand)\b/i, "maanden"],
  [/^\s*(?:jaar|jaren)\b(?!\s+(?:oud|en ouder))/i, "jaren"],
  [/^\s*huishoudens\b/i, "huishoudens"],
];

/** People, and what the data count them by. */
const people =
  /^\s*(?:\p{L}+\s+){0,2}(?:inburgeraars|inburgeringsplichtigen|asielstatushouders|statushouders|vluchtelingen|migranten|gezinsmigranten|gezinnen|personen|mensen|inwoners|deelnemers|cursisten|leerlingen|kinderen|jongeren|ouders|vrouwen|mannen|nieuwkomers|plichtigen|trajecten|woningen)\b/iu;

/** Behind the digits: how many times a thousand. */
const magnitudes: Readonly<Record<string, number>> = { duizend: 1e3, k: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9 };
const magnitude = /^\s*(duizend|miljoen|mln\b\.?|miljard)(?!\p{L})/iu;

const monthBehind = new RegExp(`^\\s*(?:${months.join("|")})\\b`, "i");

/** What stands before a number that names a place in a law, a source or a document. */
const naming =
  /(?:\b(?:artikel(?:en)?|art\.?|lid|leden|paragraaf|paragrafen|par\.?|hoofdstuk(?:ken)?|bijlagen?|noot|noten|voetnoot|tabel(?:len)?|figuur|fase|stap|schakel|bladzijde|blz\.?|pagina|nr\.?|nummer|versie|kamerstuk|kolom|punt|doel|stb\.?|stcrt\.?|lijst|route|niveau|staatsblad|staatscourant|tractatenblad|ordernummer|kostenplaats|kostensoort|dossier|zaak|woo|postbus|code)|§)\s*$/i;
/** … and further numbers of the same list: `paragraaf 1.2, 1.6 en 2`, `artikel 22 tot en met 25`. */
const namingMore =
  /\b(?:artikel(?:en)?|paragraaf|paragrafen|hoofdstuk(?:ken)?|bijlagen?|noot|noten|tabel(?:len)?|fasen?|schakels?|bladzijden?)\s+\d[\d.]*\p{Ll}?(?:(?:,| en| of| tot en met|, noot| tot)\s+\d[\d.]*\p{Ll}?)*(?:,| en| of| tot en met| tot)\s*$/iu;

/** `Staatsblad 2021, 38`, `Kamerstukken 2020, nr. 12`: the number behind the year of a publication. */
const published =
  /\b(?:stb\.?|staatsblad|stcrt\.?|staatscourant|tractatenblad|trb\.?|kamerstuk(?:ken)?)\s+(?:[IVX]+\s+)?\d[\d/]*(?:,\s*|\s+)(?:nr\.?\s*)?$/i;

const pattern = /(€\s*)*\d+(?:[.,]\d+)*(?:,-)?/g;

/** The numbers that were typed in a sentence, in order. Numbers inside words (`B1`, `2a`, `A2`) are names and are left out. */
export const numbersIn = wordingMemo(({ words }: Sentence): readonly TypedNumber[] => {
  const found: TypedNumber[] = [];
  for (const match of words.matchAll(pattern)) {
    const { index, 0: whole } = match;
    const before = words.slice(0, index);
    const behind = words.slice(index + whole.length);
    const thousands = whole.startsWith("€") ? /^k(?!\p{L})/u.exec(behind) : null;
    if (!thousands && (/[\p{L}\d/#_-]$/u.test(before) || /^[\p{L}\d/]/u.test(behind) || /^-(?!uur)\p{L}/u.test(behind)))
      continue;
    const digits = whole.replace(/[€\s]/g, "").replace(/,-$/, "");
    const plain = amountOf(digits);
    if (!plain) continue;
    const size = thousands ?? magnitude.exec(behind);
    const value = size ? plain.times(magnitudes[size[0].trim().replace(".", "").toLowerCase()] ?? 1) : plain;
    const after = behind.slice(size?.[0].length ?? 0);
    const unitMatch = units.map(([form, unit]) => [form.exec(after)?.[0], unit] as const).find(([text]) => text);
    const unit = whole.startsWith("€") || whole.endsWith(",-") || /\bEUR\s*$/.test(before) ? "euro" : unitMatch?.[1];
    found.push({
      written: whole + (size?.[0] ?? "") + (unitMatch?.[0] ?? ""),
      value,
      ...(unit && { unit }),
      index,
      fixed: isFixed(digits, before, after, unit),
      counts: people.test(after),
    });
  }
  return found;
});

const isNumberWord = wordMemo((word) => numberWord(word) !== undefined);

/** Whether a sentence holds a number in words, which is quicker than looking for it. */
export const hasNumberWord = wordingMemo(({ tokens }: Sentence): boolean => tokens.some(isNumberWord));

/** A few people are an example or a rule of the house; more of them were counted. */
const mostExamples = 12;
const spelled = new RegExp(`(?<![\\p{L}\\d-])(${anyNumberWord})(?![\\p{L}\\d-])`, "giu");

/** Amounts, percentages, full-time jobs and counts of people in words: `anderhalf fte`, `dertigduizend euro`, `tweehonderd inburgeraars`. */
export const spelledNumbersIn = wordingMemo((sentence: Sentence): readonly TypedNumber[] => {
  const found: TypedNumber[] = [];
  if (!hasNumberWord(sentence)) return found;
  const { words } = sentence;
  for (const { 0: said, index } of words.matchAll(spelled)) {
    const number = numberWord(said);
    if (number === undefined) continue;
    const behind = words.slice(index + said.length);
    const size = magnitude.exec(behind);
    const after = behind.slice(size?.[0].length ?? 0);
    const [, unit] = units.find(([form, name]) => ["euro", "procent", "fte"].includes(name) && form.test(after)) ?? [];
    const counts = people.test(after);
    const value = decimal(number).times(magnitudes[size?.[0].trim().replace(".", "").toLowerCase() ?? ""] ?? 1);
    if (!unit && !(counts && value.gt(mostExamples))) continue;
    const written =
      said + (size?.[0] ?? "") + (unit ? (units.find(([, name]) => name === unit)?.[0].exec(after)?.[0] ?? "") : "");
    // `één fte` explains the unit, `één procent` a rule.
    if (value.lte(1)) continue;
    found.push({ written, value, ...(unit && { unit }), index, fixed: false, counts });
  }
  return found;
});

function isFixed(digits: string, before: string, after: string, unit: Unit | undefined): boolean {
  if (naming.test(before) || namingMore.test(before) || published.test(before)) return true;
  // `1 fte is één voltijdbaan` explains the unit.
  if (unit === "fte" && digits === "1") return true;
  if (unit) return unit === "jaren" && isAge(before, after);
  if (/^(?:19|20)\d\d$/.test(digits)) return true;
  if (monthBehind.test(after)) return true;
  if (/^\s*(?:e|de|ste)\b/.test(after) || /^:\d/.test(after) || /\d:$/.test(before)) return true;
  // `1.10` is a section of a source, `6211000` a code: neither can be told from a quantity, and neither is one here.
  return /^\d{1,2}\.\d{1,2}(?:\.\d+)?$/.test(digits);
}

/** `onder de 28 jaar`, `16 jaar of ouder`: an age is judged by the rule on ages. */
function isAge(before: string, after: string): boolean {
  return (
    /(?:onder(?: de)?|boven(?: de)?|beneden(?: de)?|jonger dan|ouder dan|leeftijd van|vanaf|tot)\s*$/i.test(before) &&
    !/^\s*jaar\s+(?:na|voor|in)\b/i.test(after)
  );
}

/** `256.856`, `1,78`, `34902`, `€ 5213,00`; undefined where dots and commas make no number. */
export function amountOf(digits: string): Decimal | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return decimal(digits.replaceAll(".", "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/.test(digits)) return decimal(digits.replace(",", "."));
  if (/^\d+\.\d+$/.test(digits)) return decimal(digits);
  return undefined;
}

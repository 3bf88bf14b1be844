import { type Decimal, decimal } from "../../decimal.ts";
import type { Unit } from "../../status.ts";
import type { Sentence } from "./text.ts";
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
  [/^\s*(?:euro\b|EUR\b|,-)/i, "euro"],
  [/^\s*(?:%|procent\b)/i, "procent"],
  [/^\s*fte\b/i, "fte"],
  [/^[\s-]*(?:uur|uren)\b/i, "uren"],
  [/^\s*(?:weken|week)\b/i, "weken"],
  [/^\s*(?:maanden|maand)\b/i, "maanden"],
  [/^\s*(?:jaar|jaren)\b(?!\s+(?:oud|en ouder))/i, "jaren"],
  [/^\s*huishoudens\b/i, "huishoudens"],
];

const people =
  /^\s*(?:\p{L}+\s+){0,2}(?:inburgeraars|inburgeringsplichtigen|asielstatushouders|statushouders|migranten|gezinsmigranten|personen|mensen|deelnemers|nieuwkomers|plichtigen)\b/iu;

const months = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

/** What stands before a number that names a place in a law, a source or a document. */
const naming =
  /(?:\b(?:artikel(?:en)?|art\.?|lid|leden|paragraaf|paragrafen|par\.?|hoofdstuk(?:ken)?|bijlagen?|noot|noten|voetnoot|tabel(?:len)?|figuur|fase|stap|schakel|bladzijde|blz\.?|pagina|nr\.?|nummer|versie|kamerstuk|kolom|punt|doel|stb\.?|stcrt\.?|lijst|route|niveau)|§)\s*$/i;
/** … and further numbers of the same list: `paragraaf 1.2, 1.6 en 2`, `artikel 22 tot en met 25`. */
const namingMore =
  /\b(?:artikel(?:en)?|paragraaf|paragrafen|hoofdstuk(?:ken)?|bijlagen?|noot|noten|tabel(?:len)?|fasen?|schakels?|bladzijden?)\s+\d[\d.]*\p{Ll}?(?:(?:,| en| of| tot en met|, noot| tot)\s+\d[\d.]*\p{Ll}?)*(?:,| en| of| tot en met| tot)\s*$/iu;

const pattern = /(€\s*)*\d+(?:[.,]\d+)*(?:,-)?/g;

/** The numbers that were typed in a sentence, in order. Numbers inside words (`B1`, `2a`, `A2`) are names and are left out. */
export const numbersIn = wordingMemo(({ words }: Sentence): readonly TypedNumber[] => {
  const found: TypedNumber[] = [];
  for (const match of words.matchAll(pattern)) {
    const { index, 0: whole } = match;
    const before = words.slice(0, index);
    const after = words.slice(index + whole.length);
    if (/[\p{L}\d/#_-]$/u.test(before) || /^[\p{L}\d/]/u.test(after) || /^-(?!uur)\p{L}/u.test(after)) continue;
    const digits = whole.replace(/[€\s]/g, "").replace(/,-$/, "");
    const value = amountOf(digits);
    if (!value) continue;
    const unitMatch = units.map(([form, unit]) => [form.exec(after)?.[0], unit] as const).find(([text]) => text);
    const unit = whole.startsWith("€") || whole.endsWith(",-") || /\bEUR\s*$/.test(before) ? "euro" : unitMatch?.[1];
    found.push({
      written: whole + (unitMatch?.[0] ?? ""),
      value,
      ...(unit && { unit }),
      index,
      fixed: isFixed(digits, before, after, unit),
      counts: people.test(after),
    });
  }
  return found;
});

function isFixed(digits: string, before: string, after: string, unit: Unit | undefined): boolean {
  if (naming.test(before) || namingMore.test(before)) return true;
  // `1 fte is één voltijdbaan` explains the unit.
  if (unit === "fte" && digits === "1") return true;
  if (unit) return unit === "jaren" && isAge(before, after);
  if (/^(?:19|20)\d\d$/.test(digits)) return true;
  if (new RegExp(`^\\s*(?:${months})\\b`, "i").test(after)) return true;
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

import type { z } from "zod";
import { decimal, decimalPlaces } from "../decimal.ts";
import { nearest } from "../nearest.ts";
import { formatNumber } from "../notation.ts";
import { shortened } from "../shortened.ts";
import { dateHint } from "./date-hint.ts";
import type { DataRule, Words } from "./rules.ts";

interface Explanation {
  rule: DataRule;
  words: Words;
}

const typeNames: Record<string, string> = {
  string: "een tekst",
  number: "een getal",
  int: "een heel getal",
  array: "een lijst",
  object: "een blok met sleutels",
};

/** What to write where another type stands. */
const examples: Record<string, string> = {
  string: "Schrijf hier gewone tekst, op dezelfde regel als de sleutel.",
  number: "Schrijf alleen het getal.",
  int: "Schrijf alleen het getal, zonder decimalen.",
  array: "Zet elk onderdeel op een eigen regel, met een streepje en een spatie ervoor.",
  object: "Zet de sleutels onder elkaar, verder ingesprongen, elk met een dubbele punt en een waarde.",
};
const together = "Kijk welke sleutels in dit onderdeel staan; voeg toe wat ontbreekt en haal weg wat te veel is.";

/** An issue of Zod with one value as a Dutch explanation; `name` is how the sentence calls the value. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, name: string): Explanation {
  switch (issue.code) {
    case "invalid_type":
      return { rule: "gegevens/verkeerd-type", words: wrongType(issue.expected, value, name) };
    case "invalid_value":
      return { rule: "gegevens/niet-in-lijst", words: notInList(issue.values, value, name) };
    case "too_small":
      return { rule: "gegevens/buiten-bereik", words: tooSmall(issue, value, name) };
    case "too_big":
      return { rule: "gegevens/buiten-bereik", words: tooBig(issue, value, name) };
    case "custom":
      if (typeof value === "object")
        return { rule: "gegevens/samenhang", words: { message: sentenceOf(issue.message), hint: together } };
      return { rule: "gegevens/vorm", words: wrongForm(issue.message, value, name) };
    case "invalid_format":
      return {
        rule: "gegevens/vorm",
        words: wrongForm(issue.format === "url" ? "een webadres dat begint met https://" : issue.message, value, name),
      };
    default:
      return { rule: "gegevens/vorm", words: wrongForm("een andere waarde", value, name) };
  }
}

function wrongType(expected: string, value: unknown, name: string): Words {
  if (value === null) {
    return {
      message: `${name} heeft geen waarde.`,
      hint: "Vul een waarde in, of haal de regel weg als hij niet verplicht is.",
    };
  }
  const message = `${name} moet ${typeNames[expected] ?? expected} zijn, maar er staat ${shown(value)}.`;
  if (expected === "string" && ["number", "boolean"].includes(typeof value)) {
    const example = Number.isInteger(value) ? `: "${value}"` : "";
    return { message, hint: `Zet aanhalingstekens om de waarde, dan is het tekst${example}.` };
  }
  if ((expected === "number" || expected === "int") && typeof value === "string")
    return { message, hint: numberHint(value, name) };
  return { message, hint: examples[expected] ?? "Verbeter de waarde." };
}

/** `€ 34.902,00` was meant as 34902: what to write instead, when that can be seen. */
function numberHint(text: string, name: string): string {
  const bare = text.replace(/[€%\s\u00a0]|euro|fte/gi, "").replace(/,-$/, "");
  const plain = /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(bare)
    ? bare.replaceAll(".", "").replace(",", ".").replace(/\.0+$/, "")
    : bare;
  const advice = "zonder eenheid, zonder punten voor duizendtallen en met een punt voor decimalen";
  if (name === "‘percentage’" && /^0\.\d+$/.test(plain)) return shareHint(plain);
  return /^-?\d+(\.\d+)?$/.test(plain) ? `Schrijf ${plain}: ${advice}.` : `Schrijf alleen het getal, ${advice}.`;
}

/** 0,15 is what a spreadsheet holds for 15%. */
function shareHint(plain: string): string {
  const whole = decimal(plain).times(100).toFixed();
  return `Bedoelt u ${whole.replace(".", ",")}%? Schrijf ${whole}. Bedoelt u ${plain.replace(".", ",")}%? Schrijf ${plain}.`;
}

/** What stands for ja and nee elsewhere. */
const yesAndNo: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["true", "yes", "y", "j", "waar", "x", "1"].map((word) => [word, "ja"])),
  ...Object.fromEntries(["false", "no", "n", "onwaar", "0"].map((word) => [word, "nee"])),
};

function notInList(values: readonly unknown[], value: unknown, name: string): Words {
  if (value === null) return wrongType("string", value, name);
  const options = values.map(String);
  const asWord = options.includes("ja") ? yesAndNo[String(value).toLowerCase()] : undefined;
  const near = nearest(String(value), options);
  return {
    message: `${shown(value)} is geen geldige waarde voor ${name}.`,
    cause: `Mogelijk zijn: ${options.join(", ")}.`,
    hint: asWord ? `Schrijf ${asWord}.` : near ? `Bedoelde u ‘${near}’?` : "Kies een van deze waarden.",
  };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown, name: string): Words {
  if (Array.isArray(value)) {
    return {
      message:
        value.length === 0
          ? `${name} is een lege lijst.`
          : `De lijst ${name} is te kort: ${value.length} van minstens ${issue.minimum}.`,
      hint: "Vul de lijst aan.",
    };
  }
  if (typeof value === "string") return { message: `${name} is leeg.`, hint: "Vul een tekst in." };
  if (issue.minimum === 0 && issue.inclusive) {
    return {
      message: `${name} kan niet negatief zijn, maar er staat ${shown(value)}.`,
      hint: "Haal het minteken weg of verbeter het getal.",
    };
  }
  const limit = dutch(issue.minimum);
  return {
    message: `${name} moet ${issue.inclusive ? `minstens ${limit}` : `meer dan ${limit}`} zijn, maar er staat ${shown(value)}.`,
    hint: "Verbeter het getal.",
  };
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown, name: string): Words {
  const limit = dutch(issue.maximum);
  if (Array.isArray(value)) {
    return {
      message: `De lijst ${name} is te lang: ${value.length} van hoogstens ${limit}.`,
      hint: "Kies de belangrijkste.",
    };
  }
  return {
    message: `${name} kan hoogstens ${limit} zijn, maar er staat ${shown(value)}.`,
    hint: "Verbeter het getal.",
  };
}

function wrongForm(expected: string, value: unknown, name: string): Words {
  if (typeof value === "string" && value.trim() === "")
    return { message: `${name} is leeg.`, hint: "Vul een tekst in." };
  const hint = typeof value === "string" && expected.includes("jjjj") ? dateHint(value) : undefined;
  return {
    message: `${name} heeft niet de goede vorm: ${shown(value)}.`,
    cause: `Hier hoort ${expected}.`,
    hint: hint ?? "Verbeter de waarde.",
  };
}

function shown(value: unknown): string {
  if (typeof value === "string") return `‘${shortened(value, 60)}’`;
  if (Array.isArray(value)) return "een lijst";
  if (typeof value === "object" && value !== null) return "een blok met sleutels";
  return String(value);
}

function dutch(value: number | bigint): string {
  const exact = decimal(String(value));
  // A year has no point in it.
  const isYear = exact.gte(1000) && exact.lt(10_000) && decimalPlaces(exact) === 0;
  return isYear ? exact.toFixed() : formatNumber(exact, decimalPlaces(exact));
}

function sentenceOf(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

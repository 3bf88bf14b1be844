import { type Decimal, decimal } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Check, Found } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { amountOf } from "../text/numbers.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence, type Text } from "../text/text.ts";

const amount = String.raw`(?:€\s*|EUR\s*)?(\d[\d.]*(?:,\d+)?)(?:,-)?(?:\s*(?:euro|EUR))?`;
const between = String.raw`[^.;\d€]{0,60}?`;
const gives = String.raw`(?:\s*(?:is|=|dus|ofwel|oftewel|komt neer op|geeft|bedraagt|komt uit op|:)\s*)`;

interface Sum {
  pattern: RegExp;
  result: (a: Decimal, b: Decimal) => Decimal;
  words: string;
}

/** Sums that a sentence makes in full: both parts and the result. */
const sums: readonly Sum[] = [
  {
    pattern: new RegExp(
      `(\\d+(?:,\\d+)?)\\s*(?:%|procent)\\s+van\\s+${between}${amount}${between}${gives}${between}${amount}`,
      "giu",
    ),
    result: (share, base) => share.times(base).div(100),
    words: "percentage van een bedrag",
  },
  {
    pattern: new RegExp(
      `${amount}${between}(?:×|\\bx\\b|\\bmaal\\b|\\bkeer\\b)\\s*${amount}${between}${gives}${between}${amount}`,
      "giu",
    ),
    result: (a, b) => a.times(b),
    words: "vermenigvuldiging",
  },
  {
    pattern: new RegExp(
      `${amount}${between}(?:\\+|\\bplus\\b)\\s*${amount}${between}${gives}${between}${amount}`,
      "giu",
    ),
    result: (a, b) => a.plus(b),
    words: "optelling",
  },
  {
    pattern: new RegExp(`${amount}${between}(?:−|\\bmin\\b)\\s*${amount}${between}${gives}${between}${amount}`, "giu"),
    result: (a, b) => a.minus(b),
    words: "aftrekking",
  },
];

export const rekensom: Check<"cijfers/rekensom"> = {
  id: "cijfers/rekensom",
  severity: "fout",
  title: "Een som, percentage, product of verdeling die in een tekst of tabel staat, klopt.",
  basis: "Begroting: een raad mag narekenen wat er staat",
  hint: "Reken het na, en laat het liever berekenen: zet de delen in data/ en verwijs naar de uitkomst.",
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
      yield* columns(text);
      for (const sentence of text.sentences) {
        if (!sentence.hasDigit || retells(sentence)) continue;
        yield* formulas(sentence);
        yield* shares(sentence);
      }
    }
  },
};

function* formulas(sentence: Sentence): Generator<Found> {
  for (const { pattern, result, words } of sums) {
    for (const match of sentence.words.matchAll(pattern)) {
      const [a, b, said] = match.slice(1, 4).map((text) => amountOf((text as string).replace(/[.,]$/, "")));
      if (!a || !b || !said) continue;
      const computed = result(a, b);
      // A result in whole euros may be rounded; one with decimals to its last digit.
      const slack = decimal(1)
        .div(decimal(10).pow(said.toFixed().split(".")[1]?.length ?? 0))
        .times(computed.abs().gt(100_000) ? 2 : 1);
      if (computed.minus(said).abs().lte(slack)) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Deze ${words} klopt niet: de uitkomst is ${formatNumber(computed, 2)}, en er staat ${formatNumber(said, 2)}.`,
      };
    }
  }
}

/** Three or more percentages in a row that divide a whole: `65%, 20% en 15%`. */
function* shares(sentence: Sentence): Generator<Found> {
  const { words } = sentence;
  const isDivision =
    /\b(?:verde(?:eld|ling|elt|len)|aande(?:el|len)|respectievelijk|waarvan|de rest|route|routes)\b/i.test(words);
  if (!isDivision) return;
  const found = [...words.matchAll(/(?<![\d,.])(\d{1,3}(?:,\d+)?)\s*(?:%|procent)/gu)];
  const [first] = found;
  if (found.length < 3 || !first) return;
  const total = found.reduce((sum, match) => sum.plus(decimal((match[1] as string).replace(",", "."))), decimal(0));
  // Rounded parts may miss one; a sentence that compares two divisions holds two hundred.
  if ([100, 200, 300].some((whole) => total.minus(whole).abs().lte(1))) return;
  if (total.lt(60) || total.gt(140)) return;
  yield {
    place: placeIn(sentence, first.index),
    message: `Deze aandelen zijn samen ${formatNumber(total, 1)}%, en geen 100%.`,
  };
}

/** A typed table whose last row is called a total. */
function* columns({ passages }: Text): Generator<Found> {
  let rows: { cells: string[]; place: (index: number) => Found["place"] }[] = [];
  for (const passage of [...passages, undefined]) {
    if (passage?.kind === "tabel") {
      rows.push({ cells: passage.raw.split("|").slice(1, -1), place: passage.placeOf });
      continue;
    }
    const last = rows.at(-1);
    if (last && rows.length > 3 && /^\s*\**\s*(?:sub)?tota(?:al|len)/i.test(last.cells[0] ?? "")) {
      for (let column = 1; column < last.cells.length; column++) {
        const total = numberIn(last.cells[column]);
        const parts = rows.slice(1, -1).map(({ cells }) => numberIn(cells[column]));
        const known = parts.filter((part) => part !== undefined);
        if (!total || known.length < 2) continue;
        const sum = known.reduce((one, part) => one.plus(part), decimal(0));
        if (sum.minus(total).abs().lte(1)) continue;
        yield {
          place: last.place(0),
          message: `Kolom ${column + 1} telt op tot ${formatNumber(sum, 0)}, maar het totaal is ${formatNumber(total, 0)}.`,
        };
      }
    }
    rows = [];
  }
}

function numberIn(cell: string | undefined): Decimal | undefined {
  const digits = /^\s*\**\s*(?:€|EUR)?\s*(\d[\d.]*(?:,\d+)?)(?:,-)?\s*%?\s*\**\s*$/.exec(cell ?? "")?.[1];
  return digits === undefined ? undefined : amountOf(digits);
}

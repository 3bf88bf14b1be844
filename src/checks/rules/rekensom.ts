import { decimal } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Check, Found } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { wrongTables } from "../sums/in-table.ts";
import { wrongSumsIn } from "../sums/in-text.ts";
import { retells } from "../text/retelling.ts";
import { type Passage, placeIn, type Sentence, type Text } from "../text/text.ts";

export const rekensom: Check<"cijfers/rekensom"> = {
  id: "cijfers/rekensom",
  severity: "fout",
  title: "Een som, percentage, product of verdeling die in een tekst of tabel staat, klopt.",
  basis: "Begroting: een raad mag narekenen wat er staat",
  hint: "Reken het na, en laat het liever berekenen: zet de delen in data/ en verwijs naar de uitkomst.",
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
      yield* wrongTables(text);
      yield* lists(text);
      for (const passage of text.passages) {
        if (!mayHoldSum(passage)) continue;
        for (const { index, message } of wrongSumsIn(passage)) yield { place: passage.placeOf(index), message };
        for (const sentence of passage.sentences) yield* shares(sentence);
      }
    }
  },
};

/** A sum needs at least one number in digits, and a passage that speaks for itself. */
function mayHoldSum({ kind, sentences }: Passage): boolean {
  const [first] = sentences;
  return (
    kind !== "tabel" &&
    kind !== "kop" &&
    first !== undefined &&
    sentences.some(({ hasDigit }) => hasDigit) &&
    !retells(first)
  );
}

const division =
  /\b(?:verde(?:eld|ling|elt|len)|aande(?:el|len)|respectievelijk|waarvan|de rest|\p{L}*routes?|groepen)\b/iu;
const percentage = /(?<![\d,.])(\d{1,3}(?:,\d+)?)\s*(?:%|procent)/gu;

/** Three or more percentages in a row that divide a whole: `65%, 20% en 15%`. */
function* shares(sentence: Sentence): Generator<Found> {
  if (!sentence.hasDigit || !division.test(sentence.words)) return;
  const found = [...sentence.words.matchAll(percentage)];
  const [first] = found;
  if (found.length < 3 || !first) return;
  yield* noWhole(
    found.map((match) => match[1] as string),
    placeIn(sentence, first.index),
  );
}

/** The same in a list with one percentage in each item. */
function* lists({ passages }: Text): Generator<Found> {
  let items: { share: string; words: string; place: Found["place"] }[] = [];
  for (const passage of [...passages, undefined]) {
    const found = passage?.kind === "punt" ? [...passage.words.matchAll(percentage)] : [];
    const [only] = found;
    if (passage && only && found.length === 1) {
      items.push({ share: only[1] as string, words: passage.words, place: passage.placeOf(only.index) });
      continue;
    }
    const [first] = items;
    if (first && items.length >= 3 && items.every(({ words }) => division.test(words)))
      yield* noWhole(
        items.map(({ share }) => share),
        first.place,
      );
    items = [];
  }
}

function* noWhole(shares: readonly string[], place: Found["place"]): Generator<Found> {
  const total = shares.reduce((sum, share) => sum.plus(decimal(share.replace(",", "."))), decimal(0));
  // Rounded parts may miss one; a sentence that compares two divisions holds two hundred.
  if ([100, 200, 300].some((whole) => total.minus(whole).abs().lte(1)) || total.lt(60) || total.gt(140)) return;
  yield { place, message: `Deze aandelen zijn samen ${formatNumber(total, 1)}%, en geen 100%.` };
}

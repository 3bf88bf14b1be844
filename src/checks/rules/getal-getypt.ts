import { decimalPlaces } from "../../decimal.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import { formatFigure } from "../../figures/format.ts";
import { formatNumber } from "../../notation.ts";
import type { Found } from "../check.ts";
import type { Context } from "../sentence-check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { numberWord } from "../text/number-words.ts";
import { inName } from "../text/numbered-names.ts";
import { numbersIn, spelledNumbersIn, type TypedNumber } from "../text/numbers.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";

/** A typed amount this near to a figure is probably meant to be it. */
const nearby = { euro: 0.15, procent: 0.1, fte: 0.15 } as const;

export const getalGetypt = sentenceCheck({
  id: "tekst/getal-getypt",
  severity: "waarschuwing",
  title: "Een getal in de tekst is een verwijzing naar een cijfer, geen getypt getal.",
  basis: "Eén bron per cijfer: een getypt getal verandert niet mee",
  hint: "Zet het getal met zijn bron in data/ en verwijs ernaar, of haal het weg.",
  words: (word) => /\d/.test(word) || (word.length > 4 && numberWord(word) !== undefined),
  *judge(sentence, context) {
    if (retells(sentence)) return;
    for (const number of [...numbersIn(sentence), ...spelledNumbersIn(sentence)]) {
      if (number.fixed || inName(number, sentence, context.author?.gegevens)) continue;
      const found = judgeNumber(number, sentence, context);
      if (found) yield found;
    }
  },
});

function judgeNumber(
  number: TypedNumber,
  sentence: Sentence,
  { subject, author, document }: Context,
): Found | undefined {
  const figures = (author ?? subject.sample)?.byValue();
  if (!figures) return undefined;
  const place = placeIn(sentence, number.index);
  const written = number.written.replace(/\s+/g, " ").trim();
  const isTemplate = author === undefined;
  const suits = ({ id }: NumberFigure): boolean => !isTemplate || /^(wet|norm|boete)\./.test(id);
  const year = document?.gegevens.jaar;
  const equal = figures.equal(number.value, number.unit).filter(suits).sort(bestFirst(year, sentence.words))[0];
  if (equal && (number.unit !== undefined || number.value.gte(1000) || shares(equal, sentence.words))) {
    return {
      place,
      message: `‘${written}’ is getypt, maar staat in de gegevens als ‘${equal.label}’.`,
      hint: `Gebruik ${referenceTo(equal, year, isTemplate)}.`,
    };
  }
  const unit = number.unit;
  if (unit === "euro" || unit === "procent" || unit === "fte") {
    const near = figures.near(number.value, unit, nearby[unit]);
    if (near && suits(near) && (number.value.gte(1000) || shares(near, sentence.words))) {
      return {
        place,
        message: `‘${written}’ lijkt op ‘${near.label}’, maar dat is ${formatFigure(near)}.`,
        cause: `Het verschil is ${formatNumber(near.value.minus(number.value).abs(), Math.max(near.decimals, decimalPlaces(number.value)))}.`,
        hint: `Gebruik ${referenceTo(near, year, isTemplate)}, of zet het andere getal met zijn bron in data/.`,
      };
    }
  }
  if (unit === undefined && !number.counts) return undefined;
  return {
    place,
    message: `‘${written}’ is getypt en staat niet in de gegevens.`,
    cause: "Van dit getal is niet na te gaan waar het vandaan komt.",
  };
}

/** A bare or small number is only taken for a figure when the sentence speaks of it. */
function shares({ label }: NumberFigure, words: string): boolean {
  const said = words.toLowerCase();
  return label.split(/[^\p{L}]+/u).some((word) => {
    if (/^\p{Lu}{2,}$/u.test(word)) return words.includes(word);
    return word.length > 6 && said.includes(word.toLowerCase().slice(0, -2));
  });
}

/** The figure of the year of the document first, then the one that shares most words with the sentence. */
function bestFirst(year: number | undefined, words: string): (a: NumberFigure, b: NumberFigure) => number {
  const said = words.toLowerCase();
  const score = ({ label, year: own }: NumberFigure): number =>
    label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && said.includes(word)).length *
      2 +
    (own === undefined || own === year ? 1 : 0);
  return (a, b) => score(b) - score(a);
}

function referenceTo({ id, year: own }: NumberFigure, year: number | undefined, isTemplate: boolean): string {
  const name = own !== undefined && own === year ? id.replace(`.${own}`, "") : id;
  return isTemplate ? `<Cijfer id="${name}"/>` : `{{cijfer "${name}"}}`;
}

import { oncePer } from "../../once-per.ts";
import type { Found, Subject } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";
import { escaped, wordsOf } from "../text/words.ts";

/** A name that the law or the register writes in one way. */
interface Official {
  name: string;
  short?: string;
  /** Its words without the joining ones, as the start of what they may be part of: `inburgering` in `inburgeringsplan`. */
  stems: readonly string[];
  /** The name, however it is cut in words: for a text that joins or splits it. */
  squeezed: string;
}

const joining = /^(?:de|het|een|en|of|voor|van|&)$/i;

export const officieleNaam = sentenceCheck({
  id: "tekst/officiele-naam",
  severity: "waarschuwing",
  title: "Een naam die de wet vastlegt, zoals die van PIP, MAP, PVT en KNM, staat er zoals de wet hem schrijft.",
  basis: "Wet inburgering 2021, artikel 1; begrippen.yaml: de termen met een afkorting",
  hint: "Neem de naam uit de begrippenlijst over, of gebruik alleen de afkorting.",
  prepare: ({ dataset }) => officialNames(dataset),
  // One word of a name tells nothing, unless the abbreviation stands beside it.
  when: ({ tokens, words }, { isPart }) =>
    tokens.filter(isPart).length > (words.includes("(") ? 0 : 1) || words.includes("- en ") || words.includes("- & "),
  alone: true,
  *judge(sentence, _, { all }): Iterable<Found> {
    if (retells(sentence)) return;
    for (const official of all) {
      const found = besides(sentence, official) ?? nearly(sentence, official);
      if (!found) continue;
      yield {
        place: placeIn(sentence, found.index),
        message: `‘${found.written}’ heet ‘${official.name}’.`,
        cause: "Twee namen voor één ding lijken twee dingen.",
      };
      return;
    }
  },
});

/** `Persoonlijk Plan Inburgering (PIP)`: capitals beside the abbreviation that make another name. */
function besides(
  { words }: Sentence,
  { short, name, stems }: Official,
): { written: string; index: number } | undefined {
  if (short === undefined || !words.includes(short)) return undefined;
  const match = new RegExp(
    `((?:\\p{L}[\\p{L}-]*\\s+(?:(?:en|&|van|voor|de)\\s+)?){1,5})\\((?:het |de )?${escaped(short)}\\)`,
    "u",
  ).exec(words);
  const before = match?.[1]?.trim();
  if (!match || before === undefined) return undefined;
  if (before.toLowerCase().endsWith(name.toLowerCase())) return undefined;
  const pieces = wordsOf(before);
  const first = pieces.findIndex((word) => stems.some((stem) => word.toLowerCase().includes(stem)));
  if (first < 0) return undefined;
  const written = before.slice(before.indexOf(pieces[first] as string));
  return { written, index: match.index + match[0].indexOf(written) };
}

/** `Participatie- en Inburgeringsplan`, `Participatieverklaring Traject`: most of its words, with a capital, in other forms. */
function nearly(
  sentence: Sentence,
  { name, stems, squeezed }: Official,
): { written: string; index: number } | undefined {
  const pieces = [...sentence.words.matchAll(/[\p{L}-]+|&/gu)];
  for (let from = 0; from < pieces.length; from++) {
    const first = pieces[from] as RegExpExecArray;
    if (!stems.some((stem) => first[0].toLowerCase().includes(stem))) continue;
    let end = from + 1;
    while (
      end < pieces.length &&
      end - from < 7 &&
      belongs(sentence.words, pieces[end - 1] as RegExpExecArray, pieces[end] as RegExpExecArray, stems)
    )
      end += 1;
    while (joining.test((pieces[end - 1] as RegExpExecArray)[0])) end -= 1;
    const last = pieces[end - 1] as RegExpExecArray;
    const written = sentence.words.slice(first.index, last.index + last[0].length);
    if (written.toLowerCase() === name.toLowerCase()) return undefined;
    const small = written.toLowerCase();
    const has = stems.filter((stem) => small.includes(stem)).length;
    // A capital behind the first word makes it a name; running words about the same things are none.
    const isName = /\p{Lu}/u.test(from === 0 ? written.slice(1) : written);
    const isSplit =
      squeeze(written).replace(/s/g, "") === squeezed.replace(/s/g, "") && written !== written.toLowerCase();
    if (isSplit || (isName && has >= Math.max(2, stems.length - 1) && stems.length > 1))
      return { written, index: first.index };
    from = end - 1;
  }
  return undefined;
}

/** Whether the next word goes on with the name: one of its words, or one that joins them. */
function belongs(words: string, before: RegExpExecArray, next: RegExpExecArray, stems: readonly string[]): boolean {
  if (!/^\s+$/.test(words.slice(before.index + before[0].length, next.index))) return false;
  return joining.test(next[0]) || stems.some((stem) => next[0].toLowerCase().includes(stem));
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, "en")
    .replace(/[^\p{L}]/gu, "");
}

/** The offers of the law that have a name of more than one part and an abbreviation. */
const officialNames = oncePer(({ landelijk }: Subject["dataset"]) => {
  const offers = new Map(landelijk.voorzieningen.voorzieningen.map(({ naam, afkorting }) => [naam, afkorting]));
  for (const { term, afkorting } of landelijk.begrippen)
    if (afkorting && [...offers.values()].includes(afkorting)) offers.set(term, afkorting);
  const all = [...offers].flatMap(([name, short]): Official[] => {
    if (short === undefined) return [];
    const stems = wordsOf(name)
      .filter((word) => !joining.test(word))
      .flatMap((word) => parts(word.toLowerCase()));
    return stems.length < 2 ? [] : [{ name, short, stems, squeezed: squeeze(name) }];
  });
  const stems = [...new Set(all.flatMap((official) => official.stems))];
  const isPart = wordMemo((word) => {
    const small = word.toLowerCase();
    return stems.some((stem) => small.includes(stem));
  });
  return { all, isPart };
});

/** `participatieverklaringstraject` has the parts `participatieverklaring` and `traject`; `arbeidsmarkt` is told by `arbeid`. */
function parts(word: string): string[] {
  const compound = /^(\p{L}{6,}?)s?(traject|markt|plan|route)$/u.exec(word);
  if (!compound) return [word];
  return compound[2] === "markt" ? [compound[1] as string] : [compound[1] as string, compound[2] as string];
}

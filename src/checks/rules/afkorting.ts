import { oncePer } from "../../once-per.ts";
import type { Author, Check, DocumentText, Found, Subject } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";

/** Short names that every reader knows or that are no abbreviation. */
const familiar = new Set("A B C Z EU BV NV ICT PDF HBO MBO WO PhD AI OR TV USB EER BTW KB MB GGD".split(" "));

export const afkorting: Check<"tekst/afkorting"> = {
  id: "tekst/afkorting",
  severity: "waarschuwing",
  title: "Een afkorting staat in de begrippenlijst, of wordt bij het eerste gebruik uitgelegd.",
  basis: "Taalniveau B1: een lezer kent een afkorting pas als zij is uitgelegd",
  hint: "Schrijf de woorden voluit met de afkorting erachter tussen haakjes, of zet het begrip in begrippen.yaml.",
  *run(subject) {
    for (const author of subject.authors) {
      const known = new Set([...registeredAbbreviations(subject.dataset), ...namesOf(author.gegevens)]);
      for (const document of author.documents) yield* judge(document, known);
    }
  },
};

function* judge({ texts }: DocumentText, known: ReadonlySet<string>): Generator<Found> {
  const seen = new Set(known);
  for (const text of texts) {
    for (const sentence of text.sentences) {
      if (!sentence.tokens.some(mayBe) || retells(sentence)) continue;
      for (const { abbreviation, index } of abbreviationsIn(sentence)) {
        if (seen.has(abbreviation)) continue;
        seen.add(abbreviation);
        if (isExplained(sentence, abbreviation, index)) continue;
        yield { place: placeIn(sentence, index), message: `‘${abbreviation}’ wordt nergens uitgelegd.` };
      }
    }
  }
}

/** Two capitals side by side, a capital before the end of a name of a law, or a lone capital as in `G&V`. */
const mayBe = wordMemo((word) => /\p{Lu}\p{Lu}|\p{Lu}(?:wb|bz|gw|mo)|^\p{Lu}$/u.test(word));

/** `PIP`, `ZOW`, `Awb`, `Bbz`, `G&V`: at least two letters, most of them capitals. */
function abbreviationsIn({ words, passage }: Sentence): { abbreviation: string; index: number }[] {
  if (words === words.toUpperCase() && words.split(/\s+/).length > 1 && passage.kind === "kop") return [];
  return [
    ...words.matchAll(
      /(?<![\p{L}\d&])(\p{Lu}(?:&\p{Lu}|\p{Lu}+|(?=\p{Ll}{1,2}(?![\p{L}]))(?:wb|bz|gw|mo))(?:\p{Ll}?\p{Lu}+)*)(?![\p{L}\d])/gu,
    ),
  ]
    .map((match) => ({ abbreviation: match[1] as string, index: match.index }))
    .filter(
      ({ abbreviation }) => abbreviation.length > 1 && !familiar.has(abbreviation) && !/^[IVXLC]+$/.test(abbreviation),
    );
}

/** `Zicht op Werk (ZOW)`, `ZOW (Zicht op Werk)`, `ZOW staat voor`, `ZOW, kort voor`. */
function isExplained({ words }: Sentence, abbreviation: string, index: number): boolean {
  const before = words.slice(0, index);
  const after = words.slice(index + abbreviation.length);
  return (
    /\($/.test(before) ||
    /^\s*\((?=\p{L}{2})/u.test(after) ||
    /^\s+(?:staat voor|is de afkorting|betekent)\b/.test(after) ||
    /\bkortweg\s+$/.test(before)
  );
}

const registeredAbbreviations = oncePer(({ landelijk }: Subject["dataset"]): ReadonlySet<string> => {
  const { begrippen, organisaties, voorzieningen } = landelijk;
  const named = [...begrippen, ...organisaties, ...voorzieningen.voorzieningen].flatMap(
    ({ afkorting }) => afkorting ?? [],
  );
  const words = [...begrippen.map(({ term }) => term), ...organisaties.map(({ naam }) => naam)];
  return new Set([...named, ...words.flatMap((text) => text.match(/\p{Lu}{2,}/gu) ?? [])]);
});

/** Capitals in the names of the author, its partners and what it offers. */
function namesOf(gegevens: Author["gegevens"]): string[] {
  const names = [
    gegevens.opsteller.naam,
    gegevens.opsteller.korte_naam,
    gegevens.opsteller.uitvoerder,
    ...(gegevens.partners?.partners ?? []).map(({ naam }) => naam),
    ...gegevens.participatie.flatMap(({ instrumenten }) => instrumenten).map(({ naam }) => naam),
  ];
  return names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}&]+/gu) ?? []);
}

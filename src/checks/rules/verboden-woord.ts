import { oncePer } from "../../once-per.ts";
import type { Found, Subject } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordStarts } from "../text/word-starts.ts";
import { escaped } from "../text/words.ts";

interface Forbidden {
  pattern: RegExp;
  /** Most sentences hold none, and are passed over quickly. */
  mayHold: (sentence: Sentence) => boolean;
  /** Names and terms that contain such a word, as in ‘Centraal Orgaan opvang asielzoekers’. */
  names: readonly string[];
  words: ReadonlyMap<string, { term: string; written: string }>;
}

export const verbodenWoord = sentenceCheck({
  id: "tekst/verboden-woord",
  severity: "waarschuwing",
  title: "Voor een begrip gebruiken we het woord uit de begrippenlijst.",
  basis: "begrippen.yaml: één voorkeursterm per begrip",
  hint: "Gebruik de voorkeursterm.",
  origins: ["tekst", "sjabloon", "gegevens"],
  prepare: ({ dataset }) => forbiddenWords(dataset),
  when: (sentence, { mayHold }) => mayHold(sentence),
  alone: true,
  *judge(sentence, _, { pattern, words, names }): Iterable<Found> {
    if (retells(sentence)) return;
    for (const match of sentence.words.matchAll(pattern)) {
      const written = match[1] as string;
      const { term } = words.get(written.replace(/\s+/g, " ").toLowerCase()) ??
        words.get(written) ?? { term: undefined };
      if (term === undefined || isInName(sentence.words, match.index, written, names)) continue;
      if (isQuoted(sentence.words, match.index + match[0].length - written.length, written.length)) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${written}’ is niet het woord dat we gebruiken.`,
        cause: `De begrippenlijst kiest voor ‘${term}’.`,
        hint: `Schrijf ‘${term}’.`,
      };
    }
  },
});

/** A word between quotation marks is spoken of, not used. */
function isQuoted(words: string, index: number, length: number): boolean {
  return /[‘'“"]\s*(?:\S+\s)?$/.test(words.slice(0, index)) && /^(?:\s\S+)?[’'”",.]/.test(words.slice(index + length));
}

/** Part of a longer name: one that is known, or a capital after another word with a capital. */
function isInName(words: string, index: number, written: string, names: readonly string[]): boolean {
  if (
    /^\p{Lu}\p{Ll}/u.test(written) &&
    /(?<!^(?:De|Het|Een|Elke|Alle|Deze|Die|Dit|Dat|Ook|In|Bij|Voor|Na|Van|Met|Als|En|Of))(?<=\p{Lu}\p{L}*)\s$/u.test(
      words.slice(0, index),
    )
  )
    return true;
  return names.some((name) => {
    const at = words.toLowerCase().indexOf(name.toLowerCase());
    return at >= 0 && at <= index && index < at + name.length && name.length > written.length;
  });
}

/** Words that mean something else when they are short capitals count as typed; other words count in any case. */
const forbiddenWords = oncePer((dataset: Subject["dataset"]): Forbidden => {
  const words = new Map<string, { term: string; written: string }>();
  for (const { term, afkorting, niet = [] } of dataset.landelijk.begrippen) {
    for (const written of niet) {
      const isCapitals = /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}\p{Lu}$/u.test(written);
      words.set(isCapitals ? written : written.toLowerCase(), {
        term: afkorting ? `${term} (${afkorting})` : term,
        written,
      });
    }
  }
  const capitals = [...words].filter(([key]) => /\p{Lu}/u.test(key)).map(([key]) => escaped(key));
  const others = [...words].filter(([key]) => !/\p{Lu}/u.test(key)).map(([key]) => `${anyCase(key)}s?`);
  const all = [...capitals, ...others].sort((a, b) => b.length - a.length);
  const plural = [...words].filter(([key]) => !/\p{Lu}/u.test(key)).map(([key, value]) => [`${key}s`, value] as const);
  for (const [key, value] of plural) if (!words.has(key)) words.set(key, value);
  const { begrippen, organisaties } = dataset.landelijk;
  const names = [...begrippen.map(({ term }) => term), ...organisaties.map(({ naam }) => naam)].filter((name) =>
    name.includes(" "),
  );
  const mayHold = wordStarts(words.keys());
  return {
    names,
    mayHold,
    pattern: new RegExp(`(?<![\\p{L}\\d-])(${all.join("|") || "(?!)"})(?![\\p{L}\\d]|-\\p{Ll})`, "gu"),
    words,
  };
});

function anyCase(key: string): string {
  return [...key]
    .map((letter) =>
      letter === " " ? "\\s+" : /\p{L}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : escaped(letter),
    )
    .join("");
}

import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { type Word, wordMemo } from "../text/word-memo.ts";
import { wordingMemo } from "../text/wordings.ts";

interface Fault {
  pattern: RegExp;
  message: (found: string) => string;
  /** Words elsewhere in the passage by which the sentence turns out to be whole. */
  unless?: RegExp;
}

const preposition = "aan|bij|door|in|met|naar|om|op|tegen|tot|uit|van|voor";
const modal = "zal|zullen|kan|kunnen|moet|moeten|mag|mogen|wil|willen";
/** Plurals that council documents are about. */
const plural =
  "gemeenten|raden|colleges|inburgeraars|asielstatushouders|statushouders|gezinsmigranten|migranten|consulenten|integratieconsulenten|partners|partijen|aanbieders|taalaanbieders|organisaties|inwoners|vrijwilligers|werkgevers|kosten|middelen|afspraken|regels|taken|termijnen|leerroutes|voorzieningen|uren";
const singular = "gemeente|raad|gemeenteraad|inburgeraar|asielstatushouder|consulent|regio";
const neuter = "college|plan|beleid|kader|stuk|overleg|traject|bestuur|rijk";
const pluralVerb = "zijn|hebben|worden|mogen|kunnen|willen|zullen|moeten|krijgen|gaan";
const singularVerb =
  "is|was|heeft|wordt|mag|kan|wil|zal|moet|krijgt|biedt|doet|gaat|volgt|werkt|betaalt|ontvangt|maakt|stelt|koopt|voert";

/** Constructions that are broken whatever the words in them mean. */
const faults: readonly Fault[] = [
  {
    pattern: /(?<!\p{L})(?!(?:dat|die|zij|ze|wij|had|heel|zeer|wel|er|ons|je|u)\s)(\p{Ll}{2,})\s+\1(?!\p{L})/giu,
    message: (found) => `In ‘${found}’ staat een woord dubbel.`,
  },
  {
    pattern: /(?<!\p{L})(?:de het|een (?:de|het))(?!\p{L})/giu,
    message: (found) => `In ‘${found}’ staan twee lidwoorden achter elkaar.`,
  },
  {
    pattern: new RegExp(
      `(?<=^\\P{L}*)(?:de|alle|onze|deze|beide)\\s+(?:${plural})\\s+(?:${singularVerb})(?!\\p{L})`,
      "giu",
    ),
    message: (found) => `In ‘${found}’ past het werkwoord niet bij het meervoud.`,
  },
  {
    pattern: new RegExp(
      `(?<=^\\P{L}*)(?:(?:de|onze|deze|elke|iedere)\\s+(?:${singular})|(?:het|dit|elk|ieder)\\s+(?:${neuter}))\\s+(?:${pluralVerb})(?!\\p{L})`,
      "giu",
    ),
    message: (found) => `In ‘${found}’ past het werkwoord niet bij het enkelvoud.`,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${modal})\\s+(?:${preposition})\\s+(?:${preposition})(?!\\p{L})(?!\\s+en met)`,
      "giu",
    ),
    message: (found) => `In ‘${found}’ ontbreekt een woord.`,
    unless: /\btot (?:aan|in|op|en met)\b|\b(?:om|van|voor|door) te\b|\bop en\b/i,
  },
  {
    pattern: /\bin combinatie\b(?!\s*(?:met|van|hiermee|daarmee|waarmee|\(|[,.;:]|$))/giu,
    message: () => "Na ‘in combinatie’ ontbreekt ‘met’.",
    unless: /\b(?:daarmee|hiermee|waarmee|er) in combinatie\b/i,
  },
  {
    pattern: /\banderzijds\b/giu,
    message: () => "‘Anderzijds’ staat er zonder ‘enerzijds’.",
    unless: /\benerzijds\b/i,
  },
  {
    pattern: /\benerzijds\b/giu,
    message: () => "‘Enerzijds’ staat er zonder ‘anderzijds’.",
    unless: /\banderzijds\b/i,
  },
  {
    pattern: /\b(?:dusdanig|zodanig|dermate)\b(?!\s+(?:is|dat|als)\b)/giu,
    message: (found) => `Na ‘${found}’ ontbreekt wat het gevolg is, met ‘dat’.`,
    unless: /\bdat\b|\bals zodanig\b/i,
  },
  {
    pattern: /\bniet alleen\b(?=[^.]*\b(?:en|of)\b)/giu,
    message: () => "Na ‘niet alleen’ ontbreekt ‘maar ook’.",
    unless: /\bmaar\b|\bniet alleen (?:in|op|voor|de|het|een|zijn|is|staan|komen|blijven|wonen|zitten)\b/i,
  },
  {
    pattern: /\bzowel\b/giu,
    message: () => "Na ‘zowel’ ontbreekt ‘als’.",
    unless: /\bzowel\b[^.]*\b(?:als|en)\b/i,
  },
];

const trigger = /^(?:combinatie|anderzijds|enerzijds|dusdanig|zodanig|dermate|zowel|alleen)$/i;
const is = (words: string): ((word: Word) => boolean) => {
  const form = new RegExp(`^(?:${words})$`, "i");
  return wordMemo((word) => form.test(word));
};
const isTrigger = wordMemo((word) => trigger.test(word));
const isModal = is(modal);
const isPreposition = is(preposition);
const isArticle = is("de|het|een");
const isLead = is("de|alle|onze|deze|beide|elke|iedere|het|dit|elk|ieder");
const isPlural = is(plural);
const isSingularVerb = is(singularVerb);
const isSingular = is(`${singular}|${neuter}`);
const isPluralVerb = is(pluralVerb);

/** Most sentences hold nothing that any fault begins with. */
const mayBeBroken = wordingMemo(({ tokens }: Sentence): boolean => {
  const [first, second, third] = tokens;
  if (first && second && third && isLead(first)) {
    if (isPlural(second) ? isSingularVerb(third) : isSingular(second) && isPluralVerb(third)) return true;
  }
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index] as Word;
    if (isTrigger(word)) return true;
    const next = tokens[index + 1];
    if (!next) return false;
    if (next === word || (isArticle(next) && isArticle(word)) || (isModal(word) && isPreposition(next))) return true;
  }
  return false;
});

export const zinsbouw = sentenceCheck({
  id: "taal/zinsbouw",
  severity: "waarschuwing",
  title: "Een zin is heel: geen dubbel woord, geen half woordpaar, en een werkwoord dat bij het onderwerp past.",
  basis: "Redactie: een kreupele zin is vaak een rest van knippen en plakken",
  hint: "Lees de zin hardop en maak hem af.",
  when: mayBeBroken,
  *judge(sentence): Iterable<Found> {
    if (sentence.passage.kind === "kop" || sentence.passage.kind === "tabel" || retells(sentence)) return;
    for (const { pattern, message, unless } of faults) {
      for (const match of sentence.words.matchAll(pattern)) {
        // A pair of words may span two sentences.
        if (unless?.test(sentence.passage.words)) continue;
        yield { place: placeIn(sentence, match.index), message: message(match[0]) };
        return;
      }
    }
  },
});

import type { Found } from "../check.ts";
import { lawOn } from "../law/facts.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

/** Who can do something under the law, by what texts call them. */
const actors = {
  gemeente:
    "(?:(?:de|onze|een|elke|iedere|deze) (?:\\p{L}+ )?gemeente|(?:de )?gemeenten|het college|(?:de|een) (?:integratie)?consulent)",
  DUO: "(?:DUO|(?:de )?Dienst Uitvoering Onderwijs)",
  COA: "(?:het )?(?:COA|Centraal Orgaan opvang asielzoekers)",
  IND: "(?:de )?(?:IND|Immigratie- en Naturalisatiedienst)",
} as const;
type Actor = keyof typeof actors;

interface Task {
  name: string;
  /** The law gives it to this one. */
  owner: Actor;
  /** The fact of law that says so. */
  wet: string;
  about: RegExp;
  /** Forms of the verb of which the actor is the subject. */
  verbs: string;
  /** Others that texts give it to by mistake. */
  others: readonly Actor[];
  unless?: RegExp;
}

const fined = "legt|leggen|opleggen|oplegt|opgelegd|beboet|beboeten|geeft|geven|krijgt|krijgen";

const tasks: readonly Task[] = [
  {
    name: "een boete bij de brede intake of het PIP",
    owner: "gemeente",
    wet: "handhaving",
    about:
      /\bboetes?\b[^.]*\b(?:brede intake|leerbaarheidstoets|PIP)\b|\b(?:brede intake|leerbaarheidstoets|PIP)\b[^.]*\bboetes?\b/i,
    verbs: fined,
    others: ["DUO", "COA", "IND"],
  },
  {
    name: "een boete over de termijn, de examens, het PVT of de MAP",
    owner: "DUO",
    wet: "handhaving",
    about:
      /\bboetes?\b[^.]*\b(?:inburgeringstermijn|examens?|PVT|MAP|te laat|niet op tijd)\b|\b(?:inburgeringstermijn|examens?|PVT|MAP|te laat|niet op tijd)\b[^.]*\bboetes?\b/i,
    verbs: fined,
    others: ["gemeente", "COA", "IND"],
    unless: /\bintake\b|\bPIP\b/,
  },
  {
    name: "de brede intake",
    owner: "gemeente",
    wet: "brede-intake",
    about: /\bbrede intake\b/i,
    verbs: "neemt|nemen|afneemt|afgenomen|voert|voeren|doet|doen|uitgevoerd|houdt",
    others: ["DUO", "COA", "IND"],
  },
  {
    name: "het PIP",
    owner: "gemeente",
    wet: "pip",
    about: /\bPIP\b|\bpersoonlijk plan inburgering/i,
    verbs: "stelt|stellen|vaststelt|vastgesteld|maakt|maken|opstelt|opgesteld",
    others: ["DUO", "COA", "IND"],
  },
  {
    name: "het inburgeringsexamen",
    owner: "DUO",
    wet: "handhaving",
    about: /\b(?:inburgerings)?examens?\b/i,
    verbs: "neemt|nemen|afneemt|afgenomen",
    others: ["gemeente", "COA", "IND"],
    unless: /\bintake\b|\btoets\b/i,
  },
  {
    name: "de inburgeringstermijn",
    owner: "DUO",
    wet: "handhaving",
    about: /\binburgeringstermijn\b/i,
    verbs: "bewaakt|bewaken|verlengt|verlengen|verlengd|controleert|handhaaft",
    others: ["gemeente", "COA", "IND"],
  },
  {
    name: "de lening voor lessen en examens",
    owner: "DUO",
    wet: "lening",
    about: /\blening(?:en)?\b|\blenen\b/i,
    verbs: "verstrekt|verstrekken|geeft|geven|biedt|bieden|sluit|leent|verstrekt|lenen",
    others: ["gemeente", "COA", "IND"],
    unless: /\b(?:bijzondere bijstand|bijstand|inrichting|woning|borg)\b/i,
  },
  {
    name: "de koppeling van een asielstatushouder aan een gemeente",
    owner: "COA",
    wet: "voorinburgering",
    about: /\baan (?:een|de) gemeente\b/i,
    verbs: "koppelt|koppelen|gekoppeld",
    others: ["DUO", "IND"],
  },
];

/** What is said of someone else in the sentence: `wie niet naar de intake komt`. */
const aside = /\b(?:wie|die|dat|als)\b(?:\s+\p{L}+){0,4}?\s+(?:niet|geen|nooit)\b/giu;
const denies = /\b(?:niet|geen|nooit|samen met|namens|adviseert|vraagt|wil)\b/i;

interface Judged {
  task: Task;
  verb: RegExp;
  wrong: readonly { actor: Actor; does: RegExp }[];
  right: RegExp;
}

/** The actor as subject before or behind the verb, or as the one by whom it is done. */
const judged: readonly Judged[] = tasks.map((task) => ({
  task,
  verb: new RegExp(`(?<!\\p{L})(?:${task.verbs})(?!\\p{L})`, "iu"),
  wrong: task.others.map((actor) => ({
    actor,
    does: new RegExp(
      `(?:^|[,;:]\\s+|\\b(?:en|dat|waarna|als)\\s+)${actors[actor]}\\s+(?:${task.verbs})(?!\\p{L})|(?<!\\p{L})(?:${task.verbs})\\s+${actors[actor]}(?!\\p{L})|\\b(?:door|bij${task.verbs === fined ? "|van" : ""})\\s+${actors[actor]}(?!\\p{L})`,
      "iu",
    ),
  })),
  right: new RegExp(`(?<!\\p{L})${actors[task.owner]}(?!\\p{L})`, "iu"),
}));

export const bevoegdheid = sentenceCheck({
  id: "wet/bevoegdheid",
  severity: "waarschuwing",
  title: "Een taak die de wet aan de gemeente, DUO, het COA of de IND geeft, doet die ook in de tekst.",
  basis: "Wet inburgering 2021, artikel 11 tot en met 26; wet.yaml: handhaving, brede intake, PIP en lening",
  hint: "Noem wie het volgens de wet doet.",
  words:
    /^(?:boetes?|intake|PIP|persoonlijk|\p{L}*examens?|inburgeringstermijn|lening(?:en)?|lenen|koppelt|koppelen|gekoppeld)$/iu,
  alone: true,
  *judge(sentence, { subject, document }): Iterable<Found> {
    const { words, passage } = sentence;
    if (passage.kind === "kop" || retells(sentence)) return;
    for (const { task, verb, wrong, right } of judged) {
      if (!task.about.test(words) || !verb.test(words) || right.test(words) || task.unless?.test(words)) continue;
      if (denies.test(words.replace(aside, ""))) return;
      for (const { actor, does } of wrong) {
        const match = does.exec(words);
        if (!match) continue;
        const fact = lawOn(subject.dataset, task.wet, document?.gegevens.kennis_tot ?? subject.today);
        yield {
          place: placeIn(sentence, match.index + match[0].search(/[\p{L}]/u)),
          message: `Volgens deze zin is ${task.name} een taak van ${said(actor)}, maar de wet geeft haar aan ${said(task.owner)}.`,
          ...(fact && { cause: `${fact.artikel}: ${fact.tekst}` }),
        };
        return;
      }
    }
  },
});

function said(actor: Actor): string {
  return { gemeente: "de gemeente", DUO: "DUO", COA: "het COA", IND: "de IND" }[actor];
}

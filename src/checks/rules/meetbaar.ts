import type { Check, Found, Subject } from "../check.ts";
import { anyNumberWord } from "../text/number-words.ts";

/** Open fields are told by another rule. */
const open = /^\s*(?:nog |onbekend|volgt|n\.?t\.?b|tbd|wordt |later |nader |-|\?|p\.?m\.?)/i;
/** A value that can be held against what was counted. */
const measurable = new RegExp(
  `\\d|%|\\bprocent\\b|(?<!\\p{L})(?:${anyNumberWord}|alle|elke?|ieder|iedere|iedereen|niemand|geen|helft|derde|kwart|volledig|altijd|nul|ja|nee)(?!\\p{L})|\\b(?:hoger|lager|meer|minder|kleiner)\\b[^.]*\\bdan\\b|\\bgelijk aan\\b|\\b(?:onder|boven|binnen)\\b`,
  "iu",
);
const interval =
  /\d|\b(?:dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks|driemaandelijks|tweejaarlijks|eenmalig|doorlopend|continu|altijd|steeds|vast)\w*|\b(?:elke?|ieder|iedere|per|eens|één keer|eenmaal|bij|vóór|voor|na|tijdens|zodra|op|in)\b|(?:week|maand|kwartaal|jaar|dag)(?:elijks)?/i;
const vagueInterval =
  /^\s*(?:indien nodig|zo nodig|waar nodig|regelmatig|af en toe|geregeld|naar behoefte|n\.?v\.?t\.?)\s*\.?\s*$/i;
const nobody = /^\s*(?:n\.?v\.?t\.?|geen|niemand|iedereen|allen|alle partijen|-)\s*\.?\s*$/i;

type Field = { key: string; isWrong: (value: string) => boolean; lacks: string; hint: string };

const target: Field = {
  key: "streefwaarde",
  isWrong: (value) => !measurable.test(value),
  lacks: "is niet te meten",
  hint: "Noem een getal of een grens, met de termijn: ‘40% na twee jaar’.",
};
const often: Field = {
  key: "frequentie",
  isWrong: (value) => vagueInterval.test(value) || !interval.test(value),
  lacks: "zegt niet hoe vaak",
  hint: "Noem hoe vaak of bij welke gebeurtenis: ‘elk kwartaal’, ‘bij de start’.",
};
const owner: Field = {
  key: "eigenaar",
  isWrong: (value) => nobody.test(value),
  lacks: "wijst niemand aan",
  hint: "Noem een functie of team.",
};
const said = (key: string, lacks: string): Field => ({
  key,
  isWrong: (value) => nobody.test(value),
  lacks,
  hint: "Vul het in, of zet erbij wanneer het bekend is.",
});

export const meetbaar: Check<"volledig/meetbaar"> = {
  id: "volledig/meetbaar",
  severity: "waarschuwing",
  title:
    "Een indicator heeft een meetbare streefwaarde, een frequentie en een eigenaar; een risico een oorzaak, gevolg, maatregel en eigenaar; een boodschap een doelgroep, middel en frequentie.",
  basis: "Verplichte inhoud B11, B12 en B13",
  hint: "Schrijf het zo op dat iemand later kan zien of het is gehaald.",
  *run(subject) {
    for (const { gegevens } of subject.authors) {
      yield* judge(gegevens.monitoring?.indicatoren, [target, often, owner], subject);
      yield* judge(
        gegevens.risicos?.risicos,
        [said("oorzaak", "is leeg"), said("gevolg", "is leeg"), said("maatregel", "is leeg"), owner],
        subject,
      );
      yield* judge(
        gegevens.communicatie?.middelen,
        [said("doelgroep", "is leeg"), said("middel", "is leeg"), often, owner],
        subject,
      );
    }
  },
};

type Entry = { id: string; naam?: string; middel?: string };

function* judge(
  entries: readonly Entry[] | undefined,
  fields: readonly Field[],
  { dataset }: Subject,
): Generator<Found> {
  for (const entry of entries ?? []) {
    for (const { key, isWrong, lacks, hint } of fields) {
      const value = (entry as unknown as Record<string, unknown>)[key];
      if (typeof value !== "string" || open.test(value) || !isWrong(value)) continue;
      yield {
        place: dataset.placeOf(entry, key),
        message: `‘${key}’ van ‘${entry.naam ?? entry.middel ?? entry.id}’ ${lacks}: ‘${value}’.`,
        hint,
      };
    }
  }
}

import { oncePer } from "../../once-per.ts";
import type { Found, Subject } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";
import { namePattern, wholeWords } from "../text/words.ts";

const groups =
  "inburgeraars?|inburgeringsplichtigen?|asielstatushouders?|statushouders?|gezinsmigranten?|migranten|nieuwkomers?";
const everyone = new RegExp(
  `(?<!\\p{L})(?:(?:alle|elke|iedere|ieder|al (?:haar|onze|zijn|hun|de|deze))\\s+(?:\\(?(?!andere)\\p{L}+e\\)?\\s+){0,2}(${groups})|alle\\s+(?:nieuwe\\s+)?(?:inwoners|mensen|personen)\\s+die\\s+(?:moeten\\s+)?inburgeren|iedereen)(?!\\p{L})`,
  "iu",
);
/** `Inburgeraars worden allemaal ontzorgd`, `gezinsmigranten krijgen allen …`. */
const all = new RegExp(`(?<!\\p{L})(${groups})\\s+(?:\\p{L}+\\s+){0,3}(?:allemaal|allen|altijd)(?!\\p{L})`, "iu");
const onBenefit = /\bbijstandsgerechtigde\s+(inburgeraars?|inburgeringsplichtigen?)\b/i;
const brackets = /\((?:bijstandsgerechtigde|met bijstand)\)\s+(\p{L}+)/iu;
/** The sentence says that it does not hold for everybody, or how. */
const exception =
  /\b(?:behalve|uitgezonderd|uitzondering|mits|tenzij|voor zover|niet voor|hoeft|hoeven|geen|vrijgesteld|kan|kunnen|mag|mogen|wil|wensen|alleen|passend|vrijwillig|onderwijsroute)\b/i;

interface Duty {
  id: string;
  name: string;
  pattern: RegExp;
}

export const doelgroep = sentenceCheck({
  id: "wet/doelgroep",
  severity: "fout",
  title: "Wat een tekst over alle inburgeraars zegt, geldt volgens de wet ook voor alle doelgroepen.",
  basis: "Aanbodplicht: Wet inburgering 2021, artikel 6, 8, 13 en 16, en Participatiewet, artikel 56a",
  hint: "Noem de doelgroep en de leerroute waarvoor het geldt, of schrijf dat de gemeente het zelf kiest.",
  words: /^(?:alle|al|allen|allemaal|altijd|elke|iedere|ieder|iedereen)$|bijstand/i,
  prepare: ({ dataset }) => duties(dataset),
  alone: true,
  *judge(sentence, { subject }, parts): Iterable<Found> {
    if (retells(sentence)) return;
    const { words } = sentence;
    const bracketed = brackets.exec(words);
    const match = bracketed ?? onBenefit.exec(words) ?? everyone.exec(words) ?? all.exec(words);
    if (!match || (!bracketed && exception.test(words))) return;
    const routes = [...words.matchAll(/\b(b1|onderwijs|z)-route\b/gi)].map((found) =>
      (found[1] as string).toLowerCase(),
    );
    const group = groupsOf(match[1] ?? "");
    const benefit = bracketed
      ? "alle"
      : /bijstandsgerechtigd|met bijstand|met een (?:bijstands)?uitkering|recht op bijstand/i.test(words)
        ? "ja"
        : "alle";
    for (const { id, name, pattern } of parts) {
      if (!pattern.test(words)) continue;
      const exempt = subject.dataset.landelijk.aanbodplicht.find(
        (row) =>
          row.onderdeel === id &&
          (routes.length === 0 || row.leerroute === "alle" || routes.includes(row.leerroute)) &&
          group.includes(row.doelgroep) &&
          row.plicht !== "verplicht" &&
          (benefit === "alle" || row.bijstand === "alle" || row.bijstand === benefit),
      );
      if (!exempt) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${match[0]}’ is te ruim voor ${name}.`,
        cause: `Volgens de aanbodplicht is het ${exempt.plicht === "mag" ? "niet verplicht" : "niet aan de orde"} voor doelgroep ‘${exempt.doelgroep}’${exempt.leerroute === "alle" ? "" : `, leerroute ‘${exempt.leerroute}’`}${exempt.bijstand === "alle" ? "" : `, bijstand: ${exempt.bijstand}`}${exempt.opmerking ? ` (${exempt.opmerking})` : ""}.`,
      };
      return;
    }
  },
});

function groupsOf(word: string): string[] {
  if (/statushouder/i.test(word)) return ["asiel"];
  if (/migrant/i.test(word)) return ["gezin", "overig"];
  return ["asiel", "gezin", "overig"];
}

/** Offers that the law does not owe to everybody, with how a text calls them. */
const duties = oncePer((dataset: Subject["dataset"]): Duty[] => {
  const { aanbodplicht, voorzieningen } = dataset.landelijk;
  return voorzieningen.voorzieningen
    .filter(({ id }) => aanbodplicht.some(({ onderdeel, plicht }) => onderdeel === id && plicht !== "verplicht"))
    .filter(({ id }) => !["leerroute", "participatie", "knm", "nazorg", "voorinburgering"].includes(id))
    .map(({ id, naam, afkorting }) => {
      const pattern = id === "ontzorgen" ? wholeWords("ontzorg\\p{Ll}*|vaste lasten") : namePattern(naam, afkorting);
      return { id, name: afkorting ?? naam.toLowerCase(), pattern };
    });
});

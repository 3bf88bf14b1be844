import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const name = "blauw|groen|geel|rood|oranje|grijs|paars|roze|bruin|lichtblauw|donkerblauw|lichtgroen|donkergroen";
const bent =
  "blauwe|groene|gele|rode|oranje|grijze|paarse|roze|bruine|lichtblauwe|donkerblauwe|lichtgroene|donkergroene";
const parts =
  "vlak|vlakken|vak|vakken|balk|balken|lijn|lijnen|kolom|kolommen|rij|rijen|blok|blokken|cel|cellen|tekst|letters|cijfers|bedragen|regel|regels|woorden|velden|onderdelen|pijl|pijlen|bol|bollen|stip|stippen|punten";
const byColour = new RegExp(
  [
    `\\((?:in het |in |=\\s*)?(?:${name})\\)`,
    `\\b(?:${bent})\\s+(?:${parts})\\b`,
    `\\b(?:${name})\\s+(?:gemarkeerde?|gekleurde?|gearceerde?|weergegeven|aangegeven|gedrukte?)\\b`,
    `\\b(?:gemarkeerd|weergegeven|aangegeven|staat|staan)\\s+in\\s+(?:het\\s+)?(?:${name})\\b`,
    `\\b(?:in|met)\\s+(?:het\\s+)?(?:${name})\\s+(?:staat|staan|is|zijn)\\b`,
    `\\b(?:${name})\\s+(?:betekent|is verplicht|geeft aan|staat voor|wil zeggen)\\b`,
  ].join("|"),
  "i",
);

export const kleur = sentenceCheck({
  id: "tekst/kleur",
  severity: "fout",
  title: "Wat iets betekent, is ook zonder kleur te zien.",
  basis: "WCAG 2.2, succescriterium 1.4.1: kleur is nooit de enige drager van betekenis",
  hint: "Zeg het in woorden: welke rij, welke kolom, of wat er wordt bedoeld.",
  words: /blauw|groen|^geel|^gele|^rode|rood|oranje|^grij[sz]|paars|roze|bruin/i,
  alone: true,
  *judge(sentence): Iterable<Found> {
    const match = retells(sentence) ? null : byColour.exec(sentence.words);
    if (match) yield { place: placeIn(sentence, match.index), message: `‘${match[0]}’ verwijst alleen met kleur.` };
  },
});

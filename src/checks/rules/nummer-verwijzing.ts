import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const typed =
  /(?:\b(?:hoofdstuk|paragraaf|paragrafen|par\.|sectie)|§)\s*\d+(?:\.\d+)*|\b(?:hoofdstuk|paragraaf)\s+[IVX]+\b|(?<![\d.,])\(\d+\.\d+\)|\b(?:tabel|pagina|bladzijde|blz\.|p\.)\s*\d+/gi;
const other =
  /\b(?:bron|uitvoeringsplan|beleidsplan|notitie|brief|startnotitie|beleidskader|wet|besluit|regeling|memorie|rapport|circulaire)\b/i;

export const nummerVerwijzing = sentenceCheck({
  id: "tekst/nummer-verwijzing",
  severity: "waarschuwing",
  title: "Een nummer van een hoofdstuk, paragraaf of tabel wordt niet getypt.",
  basis: "Nummers worden berekend; een getypt nummer wijst na een wijziging naar een andere plek",
  hint: 'Gebruik {{verwijzing "…"}} voor een hoofdstuk of {{tabel "…"}} voor een tabel.',
  words: /\d|^[IVX]+$/,
  alone: true,
  *judge(sentence) {
    if (retells(sentence) || sentence.passage.kind === "noot") return;
    for (const match of sentence.words.matchAll(typed)) {
      if (other.test(sentence.words)) continue;
      yield { place: placeIn(sentence, match.index), message: `‘${match[0]}’ is een getypt nummer.` };
    }
  },
});

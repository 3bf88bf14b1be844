import type { Check, Found } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence, type Text, valueMark } from "../text/text.ts";

const figure =
  /\b(?:schematische weergave|schematisch weergegeven|(?:boven|onder)staande? (?:figuur|grafiek|schema|afbeelding|overzicht|tabel)|(?:in|zie) (?:de )?(?:figuur|grafiek|afbeelding)|als volgt (?:uit|weergegeven)|de volgende opbouw|(?:schema|figuur|afbeelding|grafiek) hier(?:onder|boven)|in het schema)\b/i;
const colour =
  /\((?:blauw|groen|geel|rood|oranje|grijs|paars)\)|\b(?:blauwe|groene|gele|rode|oranje|grijze) (?:vlak|vlakken|balk|balken|lijn|lijnen|kolom|blok|blokken)\b/i;
const annex = /\b(?:in|zie|als)\s+(?:de\s+)?bijlage(?:n)?\s+(?:\d+|[A-Z])\b|\bbijlage\s+\d+\b/i;
const promise = /\b(?:overzicht|lijst|tabel)\b[^.]*\bis\b[^.]*\bin\b[^.]*\bopgenomen\b/i;

export const aankondiging: Check<"tekst/aankondiging"> = {
  id: "tekst/aankondiging",
  severity: "fout",
  title: "Een figuur, bijlage of overzicht dat wordt aangekondigd, staat er.",
  basis: "Document: elke verwijzing komt ergens uit; WCAG 1.4.1: kleur is nooit de enige drager van betekenis",
  hint: 'Verwijs met {{tabel "…"}} of {{verwijzing "…"}} naar wat er staat, of haal de aankondiging weg.',
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
      for (const [index, sentence] of text.sentences.entries()) {
        if (!retells(sentence)) yield* judge(sentence, text, index);
      }
    }
  },
};

function* judge(sentence: Sentence, text: Text, index: number): Generator<Found> {
  const { words } = sentence;
  const hasReference = words.includes(valueMark);
  const found = (match: RegExpExecArray, message: string): Found => ({
    place: placeIn(sentence, match.index),
    message,
  });
  const coloured = colour.exec(words);
  if (coloured) yield found(coloured, `‘${coloured[0]}’ verwijst alleen met kleur.`);
  const named = figure.exec(words);
  // A list or table that follows is what was announced.
  const next = text.sentences[index + 1];
  const follows =
    next !== undefined &&
    next.passage !== sentence.passage &&
    (next.passage.kind === "punt" || next.passage.kind === "tabel");
  if (named && !hasReference && !follows) yield found(named, `‘${named[0]}’ kondigt iets aan dat hier niet staat.`);
  const added = annex.exec(words);
  if (added && !isOfAnother(words, added.index))
    yield found(added, `‘${added[0]}’ is een getypte verwijzing naar een bijlage.`);
  const promised = promise.exec(words);
  if (promised && !hasReference) yield found(promised, "Het overzicht dat hier wordt aangekondigd, is niet te vinden.");
}

/** An annex of another document: `bijlage 1 van het uitvoeringsplan`, or with a source named before it. */
function isOfAnother(words: string, index: number): boolean {
  return (
    /\bbijlage\S*\s+\S+\s+(?:van|bij|uit)\b/i.test(words.slice(index)) ||
    /(?:uitvoeringsplan|beleidsplan|notitie|bron|regeling|besluit|wet)[^.]*$/i.test(words.slice(0, index))
  );
}

import type { Check, Found } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence, type Text, valueMark } from "../text/text.ts";

const image =
  "figuur|grafiek|schema|afbeelding|diagram|stroomschema|infographic|kaart|organogram|tabel|matrix|overzicht|lijst|opsomming";
const figure = new RegExp(
  [
    "\\bschematische weergave",
    "\\bschematisch weergegeven",
    `\\b(?:boven|onder)staande? (?:${image})\\b`,
    `\\b(?:volgende|hierna volgende|bijgevoegde|bijgevoegd|bijgaande|bijgaand|nevenstaande|nevenstaand) (?:${image})\\b`,
    "\\b(?:in|zie) (?:de |het )?(?:figuur|grafiek|afbeelding|diagram|infographic)\\b",
    "\\b(?:figuur|grafiek|afbeelding|diagram) \\d+",
    `\\b(?:${image}) hier(?:onder|boven)\\b`,
    "\\bals volgt(?: \\p{L}+)?\\s*[:.]?$",
    "\\bals volgt (?:uit|weergegeven)",
    `\\bzie (?:hieronder|hierboven|onder|boven)\\b`,
    "\\bde volgende opbouw",
    "\\bin het schema\\b",
  ].join("|"),
  "iu",
);
/** Most sentences announce nothing. */
const announces =
  /figuur|grafiek|schema|afbeelding|diagram|infographic|kaart|organogram|tabel|matrix|overzicht|lijst|opsomming|volg|bijlage|\bzie\b/i;
const annex =
  /\b(?:in|zie|als)\s+(?:ook\s+)?(?:de\s+)?bijlagen?\s+(?:\d+|[A-Z]|[IVX]+)\b|\bbijlage\s+(?:\d+|[A-Z]|[IVX]+)\b|\b(?:zie|in)\s+(?:ook\s+)?de\s+(?:bijgevoegde\s+)?bijlagen?\b/i;
const promise = /\b(?:overzicht|lijst|tabel)\b[^.]*\bis\b[^.]*\bin\b[^.]*\bopgenomen\b/i;

export const aankondiging: Check<"tekst/aankondiging"> = {
  id: "tekst/aankondiging",
  severity: "fout",
  title: "Een figuur, bijlage of overzicht dat wordt aangekondigd, staat er.",
  basis: "Document: elke verwijzing komt ergens uit",
  hint: 'Verwijs met {{tabel "…"}} of {{verwijzing "…"}} naar wat er staat, of haal de aankondiging weg.',
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
      for (const [index, sentence] of text.sentences.entries()) {
        if (announces.test(sentence.words) && !retells(sentence)) yield* judge(sentence, text, index);
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
  const named = figure.exec(words);
  // A list or table that follows is what was announced.
  const next = text.sentences[index + 1];
  const follows =
    next !== undefined &&
    next.passage !== sentence.passage &&
    (next.passage.kind === "punt" || next.passage.kind === "tabel");
  if (named && !hasReference && !follows) yield found(named, `‘${named[0]}’ kondigt iets aan dat hier niet staat.`);
  const added = annex.exec(words);
  if (added && !hasReference && !isOfAnother(words, added.index))
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

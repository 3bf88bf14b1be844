import { date, parseDate } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Found } from "../check.ts";
import { lawOn } from "../law/facts.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { datesIn } from "../text/dates.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const entry =
  /(?:nieuwe wet|\bwet\b|wet inburgering)[^.]*(?:treedt|trad|in werking|gaat in|ingaat|ingang|geldt|van kracht)|(?:inwerkingtreding|in werking|ingang)[^.]*\bwet\b|(?:treedt|gaat|trad|ging)[^.]*\bwet\b[^.]*(?:in werking|\bin\b)|\bgeldt[^.]*\bwet\b/i;
/** A sentence that tells of an expectation or of the past is history, not the rule. */
const history =
  /\b(?:zou|zouden|eerst|oorspronkelijk|uitgesteld|uitstel|verschoven|verschoof|toen|destijds|ging\w* uit|verwacht\w*|naar verwachting|later|vorige|oude|noemt|noemde|rekent|rekende|vóór|voor|tot|sinds (?:toen|dien))\b/i;

export const ingang = sentenceCheck({
  id: "wet/ingang",
  severity: "fout",
  title: "De wet gaat in op de dag die op de datum van het stuk bekend was.",
  basis: "Wet inburgering 2021, slotbepalingen",
  hint: "Gebruik de datum van de ingang uit de gegevens, of schrijf dat dit een eerdere verwachting was.",
  words: /wet/i,
  *judge(sentence, { document, subject }): Iterable<Found> {
    if (
      !document ||
      sentence.passage.kind === "kop" ||
      retells(sentence) ||
      !entry.test(sentence.words) ||
      history.test(sentence.words)
    )
      return;
    const known = document.gegevens.kennis_tot;
    const facts = subject.dataset.landelijk.wet;
    const said =
      facts.feiten.find(
        ({ id, geldig_van, geldig_tot }) =>
          id === "inwerkingtreding" && geldig_van <= known && (geldig_tot ?? "9999") >= known,
      ) ?? lawOn(subject.dataset, "inwerkingtreding", known);
    const expected = said && datesIn(said.tekst)[0]?.date;
    if (!said || expected === undefined) return;
    for (const { date: found, index } of datesIn(sentence.words)) {
      if (found === expected || parseDate(found) === undefined) continue;
      yield {
        place: placeIn(sentence, index),
        message: `Volgens deze zin gaat de wet in op ${formatDate(date(found))}; op de datum van het stuk was ${formatDate(date(expected))} bekend.`,
        cause: `${said.artikel}: ${said.tekst}`,
      };
    }
  },
});

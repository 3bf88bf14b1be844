import { type PlainDate, parseDate } from "../calendar.ts";
import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { LawFact } from "../documents/document.ts";
import type { DocumentInput, DocumentProse, InlineHtml } from "../documents/input.ts";
import type { Template } from "../documents/template/steps.ts";
import { formatList, inWords } from "../notation.ts";
import { looseDate } from "./dates.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** `de gemeente`, or `de vier gemeenten` for authors of more than one. */
function gemeenteInWords(count: number): string {
  return count === 1 ? "de gemeente" : `de ${inWords(count)} gemeenten`;
}

/** Names that prose and templates may use as text. */
function fieldsOf(
  dataset: Dataset,
  opsteller: PublishedOpsteller,
  gegevens: DocumentGegevens,
): Map<string, string | readonly string[]> {
  const { opsteller: author } = opsteller.gegevens;
  const names = new Map(dataset.landelijk.gemeenten.map(({ id, naam }) => [id, naam]));
  const leden = author.leden.map((id) => names.get(id) ?? id);
  return new Map<string, string | readonly string[]>([
    ["opsteller.naam", author.naam],
    ["opsteller.korte_naam", author.korte_naam],
    ["opsteller.uitvoerder", author.uitvoerder],
    ["opsteller.leden", formatList(leden)],
    ["opsteller.aantal_gemeenten", inWords(leden.length)],
    ["opsteller.gemeente", gemeenteInWords(leden.length)],
    ["document.titel", gegevens.titel],
    ["document.jaar", String(gegevens.jaar)],
    ["document.besluit_door", gegevens.besluit_door],
    ["document.versie", gegevens.versie],
    ["document.datum", looseDate(gegevens.datum)],
    ["document.werkt_uit", opsteller.documentOf(gegevens.werkt_uit)?.titel ?? ""],
    ["leden", leden],
  ]);
}

type Law = ReadonlyMap<string, LawFact | undefined>;

/** The law as documents of one year and one date of knowledge know it: many documents of many authors have these in common. */
const known = new WeakMap<Dataset, Map<string, Law>>();

/**
 * Of each rule the version that a document knew: valid on its date of knowledge; else, for a document written before the
 * law began, valid on the day it began or the first day of the document's year; else none, for a rule that came later.
 */
function lawOf(dataset: Dataset, gegevens: Pick<DocumentGegevens, "jaar" | "kennis_tot">): Law {
  const laws = known.get(dataset) ?? new Map<string, Law>();
  const key = `${gegevens.jaar} ${gegevens.kennis_tot}`;
  const law = laws.get(key) ?? lawAt(dataset, gegevens);
  known.set(dataset, laws.set(key, law));
  return law;
}

function lawAt(dataset: Dataset, gegevens: Pick<DocumentGegevens, "jaar" | "kennis_tot">): Law {
  const { feiten, ingang, gecontroleerd_op } = dataset.landelijk.wet;
  const start = `${gegevens.jaar}-01-01`;
  const days = [gegevens.kennis_tot, ingang !== undefined && ingang > start ? ingang : start];
  const law = new Map<string, LawFact | undefined>();
  for (const { id } of feiten) if (!law.has(id)) law.set(id, undefined);
  for (const day of days) {
    for (const feit of feiten) {
      const holds = feit.geldig_van <= day && (feit.geldig_tot === undefined || feit.geldig_tot >= day);
      if (!holds || law.get(feit.id)) continue;
      const checkedOn = parseDate(feit.gecontroleerd_op ?? gecontroleerd_op) as PlainDate;
      law.set(feit.id, { text: feit.tekst, article: feit.artikel, checkedOn });
    }
  }
  return law;
}

/** Everything that one document is made of. */
export function documentInput(
  dataset: Dataset,
  opsteller: PublishedOpsteller,
  gegevens: DocumentGegevens,
  template: Template,
  prose: DocumentProse,
  inline: InlineHtml,
): DocumentInput {
  return {
    template,
    id: gegevens.id,
    opstellerId: opsteller.id,
    year: gegevens.jaar,
    place: dataset.placeOf(gegevens),
    unknown: (gegevens.nog_onbekend ?? []).map((entry) => ({
      part: entry.onderdeel,
      reason: entry.reden,
      owner: entry.eigenaar,
      knownOn: parseDate(entry.bekend_op) as PlainDate,
      place: dataset.placeOf(entry, "onderdeel"),
    })),
    fields: fieldsOf(dataset, opsteller, gegevens),
    figures: opsteller.figures,
    tables: opsteller.tables(gegevens.jaar),
    charts: opsteller.charts(gegevens.jaar),
    law: lawOf(dataset, gegevens),
    terms: new Map(dataset.landelijk.begrippen.map(({ id, term, afkorting }) => [id, afkorting ?? term])),
    prose,
    inline,
  };
}

import { formatList } from "../notation.ts";
import { looseDate } from "./loose-date.ts";

/** Who writes the document, for as far as texts name it. */
export interface Author {
  name: string;
  shortName: string;
  /** Who carries the policy out. */
  executor: string;
  /** Names of the member municipalities. */
  members: readonly string[];
}

/** What is said of the document, for as far as texts name it. */
export interface DocumentFacts {
  title: string;
  year: number;
  version: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd. */
  date: string;
  decidedBy: string;
  /** Title of the document that this one works out. */
  worksOut?: string;
}

/** Every field that a template or text may show. */
export const fieldNames = [
  "opsteller.naam",
  "opsteller.korte_naam",
  "opsteller.uitvoerder",
  "opsteller.leden",
  "opsteller.aantal_gemeenten",
  "opsteller.gemeente",
  "document.titel",
  "document.jaar",
  "document.besluit_door",
  "document.versie",
  "document.datum",
  "document.werkt_uit",
] as const;

type FieldName = (typeof fieldNames)[number];

const numerals = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");

/** The values of the fields; what a document does not have is absent. */
export function fieldsOf(author: Author, document: DocumentFacts): Map<string, string> {
  const count = author.members.length;
  const inWords = numerals[count] ?? String(count);
  const values: Record<FieldName, string | undefined> = {
    "opsteller.naam": author.name,
    "opsteller.korte_naam": author.shortName,
    "opsteller.uitvoerder": author.executor,
    "opsteller.leden": formatList(author.members),
    "opsteller.aantal_gemeenten": inWords,
    "opsteller.gemeente": count === 1 ? "de gemeente" : `de ${inWords} gemeenten`,
    "document.titel": document.title,
    "document.jaar": String(document.year),
    "document.besluit_door": document.decidedBy,
    "document.versie": document.version,
    "document.datum": looseDate(document.date),
    "document.werkt_uit": document.worksOut,
  };
  return new Map(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

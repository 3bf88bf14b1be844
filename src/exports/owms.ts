import type { DescribedDocument } from "./described-document.ts";

/** One `meta` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/** The vocabularies that the names of the tags come from. */
export const owmsSchemas: readonly (readonly [prefix: string, address: string])[] = [
  ["DCTERMS", "http://purl.org/dc/terms/"],
  ["OVERHEID", "http://standaarden.overheid.nl/owms/terms/"],
];

/**
 * The core of OWMS 4.0 (the government's standard for metadata of web pages) for the page of a document. Without the
 * attribute `scheme`, which HTML no longer has.
 */
export function owmsTags(document: DescribedDocument): MetaTag[] {
  const { title, description, type, page, publisher, others, authority, year, modified, woo, keywords } = document;
  const bodies = [publisher, ...others];
  return [
    { name: "DCTERMS.identifier", content: page },
    { name: "DCTERMS.title", content: title },
    { name: "DCTERMS.description", content: description },
    { name: "DCTERMS.type", content: woo?.documentsoort ?? type },
    { name: "DCTERMS.language", content: "nl" },
    { name: "DCTERMS.modified", content: modified },
    { name: "DCTERMS.issued", content: document.date },
    ...bodies.map(({ name }) => ({ name: "DCTERMS.creator", content: name })),
    { name: "DCTERMS.publisher", content: publisher.name },
    { name: "OVERHEID.authority", content: authority },
    ...bodies.map(({ name }) => ({ name: "DCTERMS.spatial", content: name })),
    { name: "DCTERMS.temporal", content: `start=${year}-01-01; end=${year}-12-31;` },
    ...keywords.map((content) => ({ name: "DCTERMS.subject", content })),
  ];
}

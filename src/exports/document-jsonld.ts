import type { DescribedDocument } from "./described-document.ts";
import { licenceAddress } from "./licence-address.ts";

const pdfType = "application/pdf";
const governmentOf = (name: string) => ({ "@type": "GovernmentOrganization", name: `gemeente ${name}` });

/** The status of a document in the words of schema.org. */
const statuses = { concept: "Draft", "ter besluitvorming": "Proposed", vastgesteld: "Published" } as const;

/** A table that a document holds, with its address in full. */
interface HeldTable {
  title: string;
  address: string;
}

/**
 * A document for search engines and other software, in the vocabulary of schema.org.
 * @param licence address of that of the tables
 */
export function documentJsonLd(document: DescribedDocument, tables: readonly HeldTable[], licence: string) {
  const { title, description, type, page, pdf, publisher, others, author, authority, year } = document;
  const { status, version, date, modified, keywords, worksOut } = document;
  const license = licenceAddress(licence);
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": page,
    url: page,
    name: title,
    description,
    genre: type,
    inLanguage: "nl-NL",
    keywords: [...keywords],
    version,
    creativeWorkStatus: statuses[status],
    datePublished: date,
    dateModified: modified,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    spatialCoverage: [publisher, ...others].map(({ name }) => ({ "@type": "AdministrativeArea", name })),
    author: { "@type": "GovernmentOrganization", name: author },
    publisher: [publisher, ...others].map(({ name }) => governmentOf(name)),
    sourceOrganization: { "@type": "GovernmentOrganization", name: authority },
    encoding: { "@type": "MediaObject", contentUrl: pdf, encodingFormat: pdfType },
    ...(worksOut ? { isBasedOn: { "@type": "Report", name: worksOut.title, url: worksOut.page } } : {}),
    hasPart: tables.map(({ title: name, address }) => ({ "@type": "Dataset", name, url: address, license })),
  };
}

/** JSON for inside a script element: `<` would let text end the element. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { Body, DescribedDocument } from "../exports/described-document.ts";
import { documentAddress, pdfAddress, tableAddress } from "./addresses.ts";
import { splitReference } from "./chain.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import type { Rendering } from "./rendering.ts";

/** Address in full, or from the root when the site has no address yet. */
export function inFull(path: string, adres: string | undefined): string {
  return `${adres ?? ""}${path}`;
}

/** What metadata say about a document. The first member of an author publishes, the others publish along. */
export function describeDocument(
  { dataset, templates }: Publication,
  opsteller: PublishedOpsteller,
  gegevens: DocumentGegevens,
): DescribedDocument {
  const { gemeenten, site } = dataset.landelijk;
  const { leden, naam } = opsteller.gegevens.opsteller;
  const template = templates.find(({ id }) => id === gegevens.soort);
  const [publisher, ...others] = leden.map((id): Body => {
    const { naam: name, tooi } = gemeenten.find((gemeente) => gemeente.id === id) ?? { naam: id };
    return tooi ? { name, tooi } : { name };
  });
  const parent = opsteller.documentOf(gegevens.werkt_uit);
  const [author, document] = splitReference(opsteller.id, gegevens.werkt_uit ?? "");
  const full = (path: string): string => inFull(path, site.adres);
  return {
    title: gegevens.ondertitel ? `${gegevens.titel}. ${gegevens.ondertitel}` : gegevens.titel,
    description: gegevens.lead,
    type: template?.name ?? gegevens.soort,
    page: full(documentAddress(opsteller.id, gegevens.id)),
    pdf: full(pdfAddress(opsteller.id, gegevens.id)),
    publisher: publisher ?? { name: naam },
    others,
    author: naam,
    authority: gegevens.besluit_door,
    year: gegevens.jaar,
    status: gegevens.status,
    version: gegevens.versie,
    date: gegevens.datum,
    modified: site.gegevens_van,
    keywords: site.trefwoorden,
    ...(template?.woo ? { woo: template.woo } : {}),
    ...(parent
      ? {
          worksOut: {
            title: parent.titel,
            page: full(documentAddress(author, document)),
            pdf: full(pdfAddress(author, document)),
          },
        }
      : {}),
  };
}

/** Every document of the publication as metadata describe it. */
export function describeDocuments(publication: Publication): DescribedDocument[] {
  return publication.opstellers.flatMap((opsteller) =>
    opsteller.gegevens.documenten.map((gegevens) => describeDocument(publication, opsteller, gegevens)),
  );
}

/** The tables of a document, each with its place on the site. */
export function documentTables(
  { document, opsteller }: Rendering,
  adres: string | undefined,
): { title: string; address: string }[] {
  const tables = document.sections.flatMap((section) => [...section.tables.values()].map(({ table }) => table));
  const unique = [...new Map(tables.map((table) => [table.id, table])).values()];
  return unique.map(({ id, title }) => ({ title, address: inFull(tableAddress(opsteller.id, id), adres) }));
}

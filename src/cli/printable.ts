import { type PlainDate, parseDate } from "../calendar.ts";
import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import { briefSection } from "../documents/build.ts";
import type { Information } from "../pdf/finish/information.ts";
import { documentAddress, pdfAddress, summaryPdfAddress } from "../site/addresses.ts";
import { inFull } from "../site/describe-document.ts";
import { documentAttachments, summaryAttachments } from "../site/document-attachments.ts";
import type { Publication } from "../site/publication.ts";
import type { PublishedOpsteller } from "../site/published-opsteller.ts";
import { summaryPages, summaryTables } from "../site/summary.ts";
import type { PrintableDocument } from "./print-documents.ts";

/**
 * Every PDF of a publication, with what it says about itself and the data that go into it: each document and its summary.
 * @param isThere the authors of whom the PDFs stand in the site already, with so many pages as `counts` says by their path
 */
export function printable(
  publication: Publication,
  isThere: ReadonlySet<string>,
  counts: Readonly<Record<string, number>>,
): PrintableDocument[] {
  const date = parseDate(publication.dataset.landelijk.site.gegevens_van);
  if (!date) throw new RangeError("gegevens_van is no date");
  return publication.opstellers.flatMap((opsteller) => {
    const documents = opsteller.gegevens.documenten.flatMap((document) => [
      whole(publication, opsteller, document, date),
      summary(publication, opsteller, document, date),
    ]);
    if (!isThere.has(opsteller.id)) return documents;
    return documents.map((document) => ({ ...document, pages: counts[document.pdf] ?? 0 }));
  });
}

function whole(
  { dataset, render }: Publication,
  opsteller: PublishedOpsteller,
  document: DocumentGegevens,
  date: PlainDate,
): PrintableDocument {
  const { site } = dataset.landelijk;
  return {
    address: `${opsteller.id}/${document.id}`,
    pdf: pdfAddress(opsteller.id, document.id).slice(1),
    information: informationOf(site, opsteller, document, date),
    attachments: () => documentAttachments(render(opsteller, document.id, "print"), dataset),
  };
}

function summary(
  { dataset, render, templateOf }: Publication,
  opsteller: PublishedOpsteller,
  document: DocumentGegevens,
  date: PlainDate,
): PrintableDocument {
  const information = informationOf(dataset.landelijk.site, opsteller, document, date);
  return {
    address: `${opsteller.id}/${document.id}/samenvatting`,
    pdf: summaryPdfAddress(opsteller.id, document.id).slice(1),
    information: { ...information, title: `Samenvatting van ${information.title}` },
    limit: { pages: summaryPages, text: `content/${opsteller.id}/${document.id}/${briefSection}.md` },
    attachments: () => {
      const rendering = render(opsteller, document.id, "print");
      const shown = [...summaryTables(rendering, templateOf(document.soort)).values()].map((extract) => extract.whole);
      return summaryAttachments(rendering, dataset, shown);
    },
  };
}

function informationOf(
  site: { adres?: string | undefined; titel: string; trefwoorden: readonly string[] },
  opsteller: PublishedOpsteller,
  document: DocumentGegevens,
  date: PlainDate,
): Information {
  const author = opsteller.gegevens.opsteller;
  return {
    title: `${document.titel}, ${author.naam}`,
    author: author.naam,
    subject: document.lead,
    keywords: [...site.trefwoorden, document.soort, author.korte_naam, String(document.jaar)],
    language: "nl-NL",
    date,
    creator: site.titel,
    identifier: inFull(documentAddress(opsteller.id, document.id), site.adres),
    version: `${document.versie} (${document.status})`,
  };
}

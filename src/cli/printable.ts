import { parseDate } from "../calendar.ts";
import { documentAddress, pdfAddress } from "../site/addresses.ts";
import { documentAttachments } from "../site/document-attachments.ts";
import type { Publication } from "../site/publication.ts";
import type { PrintableDocument } from "./print-documents.ts";

/** Every PDF of a publication, with what it says about itself and the data that go into it. */
export function printable({ dataset, opstellers, render }: Publication): PrintableDocument[] {
  const { site } = dataset.landelijk;
  const date = parseDate(site.gegevens_van);
  if (!date) throw new RangeError("gegevens_van is no date");
  return opstellers.flatMap((opsteller) => {
    const author = opsteller.gegevens.opsteller;
    return opsteller.gegevens.documenten.map((document) => ({
      address: `${opsteller.id}/${document.id}`,
      pdf: pdfAddress(opsteller.id, document.id).slice(1),
      information: {
        title: `${document.titel}, ${author.naam}`,
        author: author.naam,
        subject: document.lead,
        keywords: [...dataset.landelijk.site.trefwoorden, document.soort, author.korte_naam, String(document.jaar)],
        language: "nl-NL",
        date,
        creator: site.titel,
        identifier: `${site.adres}${documentAddress(opsteller.id, document.id)}`,
        version: `${document.versie} (${document.status})`,
      },
      attachments: () => documentAttachments(render(opsteller, document.id, "print"), dataset),
    }));
  });
}

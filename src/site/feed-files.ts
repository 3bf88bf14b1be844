import { atomFeed } from "../exports/atom.ts";
import type { SiteFile } from "../exports/diwoo/sitemaps.ts";
import { documentAddress, feedAddress, opstellerAddress } from "./addresses.ts";
import { inFull } from "./describe-document.ts";
import { documentName } from "./document-name.ts";
import type { Publication } from "./publication.ts";

/** A feed per author of new versions of its documents. Without an address of the site there are none: ids must be in full. */
export function feedFiles({ dataset, opstellers, templates }: Publication): SiteFile[] {
  const { adres } = dataset.landelijk.site;
  if (!adres) return [];
  const kinds = new Map(templates.map(({ id, name }) => [id, name]));
  return opstellers
    .filter(({ gegevens }) => gegevens.documenten.length > 0)
    .map(({ id, gegevens: { opsteller, documenten } }) => ({
      address: feedAddress(id),
      content: atomFeed({
        address: inFull(feedAddress(id), adres),
        page: inFull(opstellerAddress(id), adres),
        title: `Nieuwe versies van ${opsteller.naam}`,
        author: opsteller.naam,
        entries: documenten.flatMap((document) =>
          document.versies.map(({ versie, datum, wat }) => ({
            page: inFull(documentAddress(id, document.id), adres),
            title: documentName(kinds.get(document.soort) ?? "", document.titel),
            version: versie,
            date: datum,
            summary: wat,
          })),
        ),
      }),
    }));
}

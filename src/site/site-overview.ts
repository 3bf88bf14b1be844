import {
  comparisonAddress,
  documentAddress,
  feedAddress,
  figuresAddress,
  opstellerAddress,
  tablesAddress,
  whatIfAddress,
} from "./addresses.ts";
import { comparisons } from "./comparisons.ts";
import { documentName } from "./document-name.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { aboutSite, downloads, fields, type LinkGroup, type NamedLink, sources, terms } from "./site-links.ts";
import { planOf } from "./wat-als/plan-of.ts";

/** A part of the overview: an author, or what all authors share. */
export interface OverviewPart extends LinkGroup {
  /** Where its name leads. */
  adres?: string;
}

/** All that the site has, author by author, and then what belongs to no author. */
export function siteOverview(publication: Publication): OverviewPart[] {
  const kinds = new Map(publication.templates.map(({ id, name }) => [id, name]));
  return [
    ...publication.opstellers.map((opsteller) => ({
      naam: opsteller.gegevens.opsteller.naam,
      adres: opstellerAddress(opsteller.id),
      koppelingen: linksOf(opsteller, publication, kinds),
    })),
    {
      naam: "Voor alle opstellers",
      koppelingen: [
        ...comparisons(publication).map(({ year }) => ({
          naam: `Opstellers vergelijken, ${year}`,
          adres: comparisonAddress(year),
        })),
        terms,
        sources,
        downloads,
        fields,
      ],
    },
    aboutSite,
  ];
}

function linksOf(
  opsteller: PublishedOpsteller,
  { dataset }: Publication,
  kinds: ReadonlyMap<string, string>,
): NamedLink[] {
  const { id, gegevens } = opsteller;
  const documents = gegevens.documenten.map((document) => ({
    naam: documentName(kinds.get(document.soort) ?? "", document.titel),
    adres: documentAddress(id, document.id),
  }));
  return [
    ...documents,
    ...(planOf(dataset, opsteller) ? [{ naam: "Reken het plan zelf door", adres: whatIfAddress(id) }] : []),
    { naam: "Cijferregister", adres: figuresAddress(id) },
    { naam: "Tabellen", adres: tablesAddress(id) },
    ...(documents.length > 0 ? [{ naam: "Nieuwe versies volgen (feed)", adres: feedAddress(id) }] : []),
  ];
}

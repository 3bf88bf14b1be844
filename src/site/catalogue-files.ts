import type { Contact } from "../dataset/inburgering/dataset.ts";
import {
  type CatalogueAbout,
  type CataloguedDataset,
  catalogueJsonLd,
  siteCatalogueJsonLd,
} from "../exports/catalogue.ts";
import type { Body } from "../exports/described-document.ts";
import { jsonWithLines } from "../exports/json-lines.ts";
import {
  authorWorkbookAddress,
  catalogueAddress,
  downloadsAddress,
  opstellerAddress,
  siteCatalogueAddress,
  tableAddress,
  tableFileAddress,
  tableFormats,
  tablesAddress,
} from "./addresses.ts";
import { inFull } from "./describe-document.ts";
import type { DataFile } from "./open-data.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

const type = "application/ld+json";

/** What the catalogue of one author says about itself. */
function aboutAuthor({ dataset }: Publication, { id, gegevens: { opsteller } }: PublishedOpsteller): CatalogueAbout {
  const { gemeenten, site } = dataset.landelijk;
  const [first = ""] = opsteller.leden;
  const municipality = gemeenten.find((gemeente) => gemeente.id === first);
  const contact = opsteller.contact ?? site.contact;
  return {
    address: inFull(catalogueAddress(id), site.adres),
    title: `Tabellen van ${opsteller.naam}`,
    description: opsteller.omschrijving,
    homepage: inFull(opstellerAddress(id), site.adres),
    publisher: bodyOf(municipality, opsteller.naam),
    contact: contactPoint(contact),
    licence: site.licentie.adres,
    modified: site.gegevens_van,
    keywords: [...site.trefwoorden, opsteller.korte_naam],
  };
}

function bodyOf(municipality: { naam: string; tooi?: string } | undefined, name: string): Body {
  return municipality?.tooi ? { name: municipality.naam, tooi: municipality.tooi } : { name };
}

function contactPoint({ naam, email, pagina }: Contact): CatalogueAbout["contact"] {
  return { name: naam, ...(email && { email }), ...(pagina && { page: pagina }) };
}

/** The catalogue of the tables of one author. */
export function catalogueFileOf(publication: Publication, opsteller: PublishedOpsteller): DataFile {
  const { site } = publication.dataset.landelijk;
  const { id } = opsteller;
  const full = (path: string): string => inFull(path, site.adres);
  const { naam } = opsteller.gegevens.opsteller;
  const datasets = (): CataloguedDataset[] => {
    const tables = opsteller.allTables();
    const each = tables.map(
      (table): CataloguedDataset => ({
        page: full(tableAddress(id, table.id)),
        title: table.title,
        description: [`Tabel van ${naam}.`, ...table.notes].join(" "),
        ...(table.year === undefined ? {} : { year: table.year }),
        distributions: tableFormats.map((format) => ({
          address: full(tableFileAddress(id, table.id, format)),
          format,
        })),
      }),
    );
    if (tables.length === 0) return [];
    const together: CataloguedDataset = {
      page: full(tablesAddress(id)),
      title: `Alle tabellen van ${naam}`,
      description: `Alle tabellen van ${naam} in één rekenblad, met de bronnen.`,
      distributions: (["xlsx", "ods"] as const).map((format) => ({
        address: full(authorWorkbookAddress(id, format)),
        format,
      })),
    };
    return [together, ...each];
  };
  return {
    address: catalogueAddress(id),
    type,
    content: () => jsonWithLines(catalogueJsonLd(aboutAuthor(publication, opsteller), datasets()), "dcat:dataset"),
  };
}

/** The catalogue of the whole site, which names that of each author. */
export function siteCatalogueFile(publication: Publication): DataFile {
  const { gemeenten, site } = publication.dataset.landelijk;
  const { contact, uitgever } = site;
  const about: CatalogueAbout = {
    address: inFull(siteCatalogueAddress, site.adres),
    title: `Open data van ${site.titel}`,
    description: site.omschrijving,
    homepage: inFull(downloadsAddress, site.adres),
    publisher: bodyOf(
      gemeenten.find(({ id }) => id === uitgever.gemeente),
      uitgever.naam,
    ),
    contact: contactPoint(contact),
    licence: site.licentie.adres,
    modified: site.gegevens_van,
    keywords: site.trefwoorden,
  };
  return {
    address: siteCatalogueAddress,
    type,
    content: () =>
      jsonWithLines(
        siteCatalogueJsonLd(
          about,
          publication.opstellers.map((opsteller) => aboutAuthor(publication, opsteller)),
        ),
        "dcat:catalog",
      ),
  };
}

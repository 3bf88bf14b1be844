import {
  compareAddress,
  contactAddress,
  downloadsAddress,
  fieldsAddress,
  overviewAddress,
  searchAddress,
  sourcesAddress,
  termsAddress,
} from "./addresses.ts";

/** A link with the name that menus and lists give it. */
export interface NamedLink {
  naam: string;
  adres: string;
}

export const terms: NamedLink = { naam: "Begrippen", adres: termsAddress };
export const sources: NamedLink = { naam: "Bronnen", adres: sourcesAddress };
export const downloads: NamedLink = { naam: "Downloads", adres: downloadsAddress };
export const fields: NamedLink = { naam: "Velden van de open data", adres: fieldsAddress };
const search: NamedLink = { naam: "Zoeken", adres: searchAddress };

/** The menu at the head of every page. */
export const mainMenu: readonly NamedLink[] = [
  { naam: "Opstellers", adres: "/" },
  { naam: "Vergelijken", adres: compareAddress },
  terms,
  sources,
  downloads,
  search,
];

/** Links that belong together under one name. */
export interface LinkGroup {
  naam: string;
  koppelingen: readonly NamedLink[];
}

/** What the site must tell about itself. */
export const aboutSite: LinkGroup = {
  naam: "Over deze site",
  koppelingen: [
    { naam: "Contact", adres: contactAddress },
    { naam: "Toegankelijkheid", adres: "/toegankelijkheid/" },
    { naam: "Privacy", adres: "/privacy/" },
  ],
};

/** The columns at the foot of every page. */
export const footColumns: readonly LinkGroup[] = [
  {
    naam: "Lezen en zoeken",
    koppelingen: [search, { naam: "Overzicht van de site", adres: overviewAddress }, terms, sources, downloads],
  },
  aboutSite,
];

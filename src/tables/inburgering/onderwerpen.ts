import type { Table } from "../table.ts";

/** What tables are about, for a reader who looks for one. */
export interface Onderwerp {
  id: string;
  naam: string;
  /** Said where the name does not tell enough. */
  uitleg?: string;
  /** In the order in which they are listed. */
  tabellen: readonly Table[];
}

interface OnderwerpSoort extends Omit<Onderwerp, "tabellen"> {
  /** Ids of tables without their year. */
  ids: readonly string[];
}

/** In the order in which the documents come to it. */
const soorten: readonly OnderwerpSoort[] = [
  {
    id: "taken",
    naam: "Taken en regels",
    ids: ["aanbodplicht", "keten", "leerroutes", "termijnen", "boetes", "privacy"],
  },
  {
    id: "keuzes",
    naam: "Doelen en keuzes",
    ids: [
      "doelen",
      "strategieen",
      "keuzes-startnotitie",
      "keuzes-beleidskader",
      "keuzes-uitvoeringsplan",
      "besluitvorming",
    ],
  },
  { id: "inburgeraars", naam: "Inburgeraars", ids: ["instroom", "personen-per-leerroute"] },
  {
    id: "samenwerking",
    naam: "Samenwerken en inkopen",
    ids: ["samenwerking", "partners", "inkoop", "rollen", "overleg"],
  },
  {
    id: "geld",
    naam: "Geld",
    ids: [
      "middelen",
      "uitvoeringskosten",
      "uitvoeringskosten-per-gemeente",
      "raming-en-middelen",
      "voorzieningen",
      "participatie",
      "instrumenten",
      "meerjaren",
    ],
  },
  {
    id: "planning",
    naam: "Planning, risico’s en verantwoording",
    ids: ["fasen", "planning", "risicos", "monitoring", "communicatie"],
  },
  { id: "naslag", naam: "Begrippen en bronnen", ids: ["begrippen", "bronnen"] },
];

const perThema = {
  id: "per-onderdeel",
  naam: "Wie doet wat, per onderdeel",
  uitleg: "Stukken van de tabellen over taken en overleg, zoals het uitvoeringsplan ze per onderdeel toont.",
};
/** The two tables that are cut by theme have the theme behind their own name. */
const isPerThema = (id: string): boolean => /^(rollen|overleg)-/.test(id);

const withoutYear = (id: string): string => id.replace(/-\d{4}$/, "");

/** Is the table a piece of another one, of which a reader need not be told what it tells? */
export const isStuk = ({ id }: Table): boolean => isPerThema(id);

/**
 * Tables by what they are about, without subjects that have none.
 * @throws RangeError for a table without subject: it would be found by nobody
 */
export function onderwerpenVan(tables: readonly Table[]): Onderwerp[] {
  const place = new Map(soorten.flatMap(({ ids }) => ids).map((id, index) => [id, index]));
  const stukken = tables.filter(isStuk);
  const rest = tables.filter((table) => !isStuk(table));
  for (const { id } of rest) if (!place.has(withoutYear(id))) throw new RangeError(`table ${id} has no subject`);
  const inOrder = rest.toSorted((a, b) => (place.get(withoutYear(a.id)) ?? 0) - (place.get(withoutYear(b.id)) ?? 0));
  const groups = soorten.map(({ ids, ...subject }) => ({
    ...subject,
    tabellen: inOrder.filter(({ id }) => ids.includes(withoutYear(id))),
  }));
  const last = groups.pop();
  return [...groups, { ...perThema, tabellen: stukken }, ...(last ? [last] : [])].filter(
    ({ tabellen }) => tabellen.length > 0,
  );
}

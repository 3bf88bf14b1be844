import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { asSentence, inSentence } from "../../notation.ts";

/** A figure that opstellers have in common. */
export interface Measure {
  id: string;
  label: string;
  /** An amount per person, made so that large and small can stand beside each other. */
  perPerson?: boolean;
}

/** A table that opstellers have in common. */
export interface Subject {
  id: string;
  title: string;
  measures(year: number, routes: readonly Route[]): Measure[];
  /** What an opsteller says of its table as a whole. */
  remarkOf(gegevens: OpstellerGegevens, year: number): string | undefined;
}

/** A leerroute, by which shares and prices are compared. */
export interface Route {
  id: string;
  naam: string;
}

const moneyRemark: Subject["remarkOf"] = ({ begrotingen }, year) => {
  const begroting = begrotingen.find(({ jaar }) => jaar === year);
  return (
    [begroting?.prijspeil && asSentence(begroting.prijspeil), begroting?.opmerking].filter(Boolean).join(" ") ||
    undefined
  );
};

/** The tables that opstellers share, with what can be compared in each. Totals of money have an amount per person beside them. */
export const subjects: readonly Subject[] = [
  {
    id: "instroom",
    title: "Instroom van inburgeraars",
    measures: (year) => [
      { id: `instroom.${year}.taakstelling`, label: "Taakstelling" },
      { id: `instroom.${year}.plichtigen`, label: "Asielstatushouders met inburgeringsplicht" },
      { id: `instroom.${year}.gezin`, label: "Gezins- en overige migranten" },
      { id: `instroom.${year}.totaal`, label: "Inburgeraars, totaal" },
    ],
    remarkOf: ({ instroom }) => instroom && `Grondslag: ${inSentence(instroom.grondslag)}`,
  },
  {
    id: "personen-per-leerroute",
    title: "Leerroutes",
    measures: (year, routes) => [
      ...routes.map(({ id, naam }) => ({ id: `aandeel.${year}.${id}`, label: `${naam}, aandeel` })),
      ...routes.map(({ id, naam }) => ({ id: `personen.${year}.${id}`, label: `${naam}, personen` })),
      ...routes.map(({ id, naam }) => ({
        id: `prijs.${year}.${id}`,
        label: `${naam}, prijs per persoon`,
      })),
      { id: `prijs.${year}.gewogen`, label: "Gemiddelde prijs van een leerroute" },
    ],
    remarkOf: ({ leerroutes }) => leerroutes?.opmerking,
  },
  {
    id: "middelen",
    title: "Middelen van het Rijk voor de uitvoering",
    measures: (year) => [
      { id: `middelen.${year}.totaal`, label: "Middelen, totaal" },
      {
        id: `middelen.${year}.per-plichtige`,
        label: "Middelen per asielstatushouder met inburgeringsplicht",
        perPerson: true,
      },
      { id: `middelen.${year}.per-inburgeraar`, label: "Middelen per inburgeraar, alle groepen", perPerson: true },
    ],
    remarkOf: moneyRemark,
  },
  {
    id: "uitvoeringskosten",
    title: "Kosten van de uitvoering",
    measures: (year) => [
      { id: `uitvoering.${year}.totaal`, label: "Kosten, totaal" },
      { id: `uitvoering.${year}.zonder-stelpost`, label: "Kosten zonder stelpost" },
      {
        id: `uitvoering.${year}.per-plichtige`,
        label: "Kosten per asielstatushouder met inburgeringsplicht",
        perPerson: true,
      },
      { id: `uitvoering.${year}.fte`, label: "Formatie" },
      { id: `uitvoering.${year}.tarief`, label: "Kosten per fte" },
    ],
    remarkOf: moneyRemark,
  },
];

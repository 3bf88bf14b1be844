import type { Dataset, Landelijk, OpstellerGegevens } from "../../../../src/dataset/inburgering/dataset.ts";
import type { Place } from "../../../../src/diagnostic.ts";
import type { FigureGraph } from "../../../../src/figures/graph.ts";
import { figuresOf } from "../../../../src/figures/inburgering/figures.ts";

/** National facts that most tests need; a test gives others where it is about them. */
const landelijk: Landelijk = {
  bronnen: [
    {
      id: "plan",
      titel: "Uitvoeringsplan Wet inburgering HBEL",
      organisatie: "HBEL",
      soort: "beleidsdocument",
      datum: "2021-11",
    },
    {
      id: "kader",
      titel: "Beleidsplan inburgering",
      organisatie: "Wassenaar",
      soort: "beleidsdocument",
      datum: "2021",
    },
    { id: "wet", titel: "Wet inburgering 2021", organisatie: "Rijk", soort: "wet", datum: "2025-10-21" },
    { id: "besluit", titel: "Besluit inburgering 2021", organisatie: "Rijk", soort: "besluit", datum: "2026-04-02" },
  ],
  gemeenten: [
    { id: "huizen", naam: "Huizen", provincie: "Noord-Holland" },
    { id: "blaricum", naam: "Blaricum", provincie: "Noord-Holland" },
    { id: "eemnes", naam: "Eemnes", provincie: "Utrecht" },
    { id: "laren", naam: "Laren", provincie: "Noord-Holland" },
    { id: "wassenaar", naam: "Wassenaar", provincie: "Zuid-Holland" },
    { id: "voorschoten", naam: "Voorschoten", provincie: "Zuid-Holland" },
    { id: "leidschendam-voorburg", naam: "Leidschendam-Voorburg", provincie: "Zuid-Holland" },
  ],
  organisaties: [],
  wet: { gecontroleerd_op: "2026-04-02", feiten: [] },
  doelgroepen: [],
  leerroutes: {
    bron: "wet",
    leerroutes: [["b1", "B1-route"] as const, ["onderwijs", "Onderwijsroute"] as const, ["z", "Z-route"] as const].map(
      ([id, naam]) => ({
        id,
        naam,
        voor_wie: "-",
        doel: "-",
        niveau: "-",
        omvang: "-",
        afsluiting: "-",
        map: "ja" as const,
        wisselen: "-",
        wet: [],
      }),
    ),
  },
  voorzieningen: { bron: "wet", voorzieningen: [] },
  keten: { bron: "wet", schakels: [] },
  aanbodplicht: [],
  normen: {
    normbedragen: [
      {
        id: "leerroute",
        naam: "Leerroute",
        jaar: 2022,
        bedrag: 10000,
        per: "persoon",
        bron: "plan",
        status: "wettelijk",
      },
      { id: "map", naam: "MAP", jaar: 2022, bedrag: 136, per: "persoon", bron: "plan", status: "wettelijk" },
      { id: "pvt", naam: "PVT", jaar: 2022, bedrag: 216, per: "persoon", bron: "plan", status: "wettelijk" },
    ],
    routeverdeling: {
      jaar: 2022,
      bron: "kader",
      plaats: "noot 33",
      aandelen: [
        { leerroute: "b1", aandeel: 65 },
        { leerroute: "onderwijs", aandeel: 20 },
        { leerroute: "z", aandeel: 15 },
      ],
    },
    landelijke_aantallen: [],
    boetes: {
      bron: "besluit",
      plaats: "artikel 7.1 en 7.2",
      artikel_23_eerste: 50,
      artikel_23_maximum: 800,
      artikel_22: 250,
      cumulatie_maximum: 2400,
      treden: 6,
      verwijtbaarheid: [{ naam: "Grove schuld", percentage: 75 }],
    },
    meeneemregeling: [
      { jaar: 2022, maximum_percentage: 100, bron: "besluit", plaats: "artikel 10.5", status: "wettelijk" },
    ],
  },
  planningsregels: [
    { id: "inkoop", naam: "Inkoop", maanden: 9, tekst: "-", bron: "plan" },
    { id: "inregelen", naam: "Inregelen", maanden: 3, tekst: "-", bron: "plan" },
  ],
  themas: [],
  begrippen: [],
  site: {
    titel: "Proef",
    kop: "-",
    lead: "-",
    omschrijving: "-",
    over: "-",
    adres: "https://voorbeeld.nl",
    demonstratie: "-",
    trefwoorden: ["-"],
    uitgever: { naam: "-" },
    contact: { naam: "-", email: "proef@voorbeeld.nl" },
    licentie: { naam: "-", adres: "https://voorbeeld.nl" },
    beveiliging: { contact: "mailto:proef@voorbeeld.nl", verloopt: "2026-12-31" },
    stand_van_de_wet: "2026-04-02",
    gegevens_van: "2026-04-02",
  },
  toegankelijkheid: {
    status: "voldoet volledig",
    standaard: "-",
    reikwijdte: "-",
    onderzocht_op: "2026-04-02",
    onderzoek: "-",
    opgesteld_op: "2026-04-02",
    verantwoordelijke: "-",
    afwijkingen: [],
    melden: { naam: "-", email: "proef@voorbeeld.nl" },
    antwoord_binnen: "-",
  },
};

const opsteller: OpstellerGegevens["opsteller"] = {
  naam: "HBEL-gemeenten",
  korte_naam: "HBEL",
  soort: "samenwerkingsverband",
  omschrijving: "-",
  bron: "plan",
  leden: ["huizen", "blaricum", "eemnes", "laren"],
  uitvoerder: "-",
  ambtelijke_eigenaar: "-",
  besluitvorming: [],
};

/** The line of an object is its number in the order of asking; a key counts as its column. */
function places(): Dataset["placeOf"] {
  const lines = new Map<object, number>();
  return (object: object, key?: string): Place => {
    if (!lines.has(object)) lines.set(object, lines.size + 1);
    const column = key === undefined ? 1 : Object.keys(object).indexOf(key) + 2;
    return { file: "data/proef.yaml", line: lines.get(object) as number, column };
  };
}

export interface Facts extends Partial<Omit<OpstellerGegevens, "opsteller">> {
  opsteller?: Partial<OpstellerGegevens["opsteller"]>;
  /** National facts in place of those above. */
  landelijk?: Partial<Omit<Landelijk, "normen">> & { normen?: Partial<Landelijk["normen"]> };
}

export function datasetOf({ landelijk: other = {}, opsteller: own, ...facts }: Facts) {
  const gegevens: OpstellerGegevens = {
    id: "proef",
    documenten: [],
    begrotingen: [],
    voorzieningen: [],
    participatie: [],
    ...facts,
    opsteller: { ...opsteller, ...own },
  };
  const dataset: Dataset = {
    landelijk: { ...landelijk, ...other, normen: { ...landelijk.normen, ...other.normen } },
    opstellers: [gegevens],
    huisstijlen: new Map(),
    placeOf: places(),
  };
  return { dataset, gegevens };
}

/** Figures and findings of one opsteller with these facts. */
export function outcomeOf(facts: Facts) {
  const { dataset, gegevens } = datasetOf(facts);
  return figuresOf(dataset, gegevens);
}

/** The figures of facts without mistakes. @throws Error when there is a finding */
export function graphOf(facts: Facts): FigureGraph {
  const { value, diagnostics } = outcomeOf(facts);
  if (!value || diagnostics.length > 0)
    throw new Error(diagnostics.map(({ message }) => message).join("\n") || "no graph");
  return value;
}

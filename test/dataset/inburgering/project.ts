import { type LoadedData, loadDataset } from "../../../src/dataset/inburgering/load.ts";

import type { Content, MemoryFiles } from "../memory-files.ts";
import { memoryFiles } from "../memory-files.ts";

const landelijk = {
  "bronnen.yaml": `bronnen:
  - id: wet-inburgering-2021
    titel: Wet inburgering 2021
    organisatie: Rijk
    soort: wet
    datum: 2020-12-02
  - id: uitvoeringsplan-hbel-2021
    titel: Uitvoeringsplan Wet inburgering HBEL
    organisatie: HBEL
    soort: beleidsdocument
    datum: 2021-11
`,
  "gemeenten.yaml": `gemeenten:
  - {id: huizen, naam: Huizen, provincie: Noord-Holland}
  - {id: blaricum, naam: Blaricum, provincie: Noord-Holland}
  - {id: laren, naam: Laren, provincie: Noord-Holland}
`,
  "organisaties.yaml": `organisaties:
  - {id: duo, naam: Dienst Uitvoering Onderwijs, rol: Stelt de plicht vast.}
`,
  "wet.yaml": `gecontroleerd_op: 2026-04-02
feiten:
  - id: pip-termijn
    onderwerp: PIP
    tekst: Het PIP is er binnen tien weken na inschrijving.
    waarde: 10
    eenheid: weken
    artikel: Besluit inburgering 2021, artikel 5.3.
    bron: wet-inburgering-2021
    geldig_van: 2022-01-01
    geldig_tot: 2022-12-31
    zekerheid: wettekst
  - id: pip-termijn
    onderwerp: PIP
    tekst: Het PIP is er binnen tien weken na de brief van DUO.
    waarde: 10
    eenheid: weken
    artikel: Besluit inburgering 2021, artikel 5.3.
    bron: wet-inburgering-2021
    geldig_van: 2023-01-01
    zekerheid: wettekst
`,
  "doelgroepen.yaml": `doelgroepen:
  - {id: asiel, naam: Asielstatushouders, enkelvoud: asielstatushouder, omschrijving: Wie asiel kreeg.}
`,
  "leerroutes.yaml": `bron: wet-inburgering-2021
leerroutes:
  - id: b1
    naam: B1-route
    voor_wie: De meeste inburgeraars.
    doel: Werk.
    niveau: B1
    omvang: Drie jaar.
    afsluiting: Examen.
    map: ja
    wisselen: Kan binnen anderhalf jaar.
    wet: [pip-termijn]
  - id: z
    naam: Z-route
    voor_wie: Wie B1 niet haalt.
    doel: Zelfredzaamheid.
    niveau: geen
    omvang: 800 uur.
    afsluiting: Eindgesprek.
    map: ja
    wisselen: Kan binnen anderhalf jaar.
    wet: []
`,
  "voorzieningen.yaml": `bron: wet-inburgering-2021
voorzieningen:
  - {id: knm, naam: KNM, doelgroepen: [asiel], omschrijving: Kennis., wet: [], verplicht: ja}
`,
  "keten.yaml": `bron: wet-inburgering-2021
schakels:
  - id: vaststellen
    naam: Vaststellen
    rol_gemeente: Geen.
    stappen:
      - {actie: De plicht vaststellen, asiel: ja, gezin: ja}
`,
  "aanbodplicht.csv":
    "onderdeel,doelgroep,leerroute,bijstand,plicht,wet,opmerking\nknm,asiel,alle,alle,verplicht,pip-termijn,\n",
  "normen.yaml": `normbedragen:
  - {id: leerroute, naam: Leerroute, jaar: 2022, bedrag: 10000, per: asielstatushouder, bron: uitvoeringsplan-hbel-2021}
routeverdeling:
  jaar: 2021
  bron: wet-inburgering-2021
  aandelen:
    - {leerroute: b1, aandeel: 85}
    - {leerroute: z, aandeel: 15}
landelijke_aantallen: []
boetes:
  bron: wet-inburgering-2021
  plaats: artikel 26
  artikel_23_eerste: 50
  artikel_23_maximum: 800
  artikel_22: 250
  cumulatie_maximum: 2400
  treden: 5
  verwijtbaarheid: []
meeneemregeling: []
`,
  "planningsregels.yaml":
    "regels:\n  - {id: inkoop, naam: Inkoop, maanden: 9, tekst: Negen maanden., bron: wet-inburgering-2021}\n",
  "themas.yaml": "themas:\n  - {id: regie, naam: Regie, wet: []}\n",
  "begrippen.yaml": "begrippen:\n  - {id: pip, term: PIP, uitleg: Het plan.}\n",
  "site.yaml": `titel: Raadzaam
kop: Raadsstukken
lead: Lees wat er wordt besloten.
omschrijving: Raadsstukken om te lezen.
over: Wij maken raadsstukken.
adres: https://raadzaam.example
demonstratie: Dit is een voorbeeld.
trefwoorden: [raad]
uitgever: {naam: Raadzaam}
contact: {naam: Redactie, email: redactie@raadzaam.example}
licentie: {naam: CC0, adres: "https://creativecommons.org/publicdomain/zero/1.0/"}
beveiliging: {contact: "mailto:veilig@raadzaam.example", verloopt: 2026-12-31}
stand_van_de_wet: 2026-04-02
gegevens_van: 2026-04-02
`,
  "toegankelijkheid.yaml": `status: eerste maatregelen genomen
standaard: WCAG 2.2 AA
reikwijdte: Alle pagina's.
onderzocht_op: 2025-12-01
onderzoek: Eigen onderzoek.
opgesteld_op: 2025-12-01
verantwoordelijke: Redactie
afwijkingen:
  - criterium: 1.4.5
    onderwerp: Tekst in een afbeelding.
    oorzaak: Een oude kaart.
    gevolg: Een schermlezer leest de tekst niet.
    maatregel: De kaart wordt nagemaakt.
    opgelost_op: 2026-12-31
melden: {naam: Redactie, email: redactie@raadzaam.example}
antwoord_binnen: tien werkdagen
`,
};

const hbel = {
  "opsteller.yaml": `naam: HBEL-gemeenten
korte_naam: HBEL
soort: samenwerkingsverband
omschrijving: Twee gemeenten.
bron: uitvoeringsplan-hbel-2021
leden: [huizen, blaricum]
buurgemeenten: [laren]
uitvoerder: Uitvoeringsdienst
ambtelijke_eigenaar: team Beleid
besluitvorming: []
`,
  "documenten.yaml": documenten("startnotitie"),
  "partners.yaml": "bron: uitvoeringsplan-hbel-2021\npartners:\n  - {id: duo, naam: DUO, rol: Examens., soort: rijk}\n",
};

/** documenten.yaml with one document; `more` are lines that go with it. */
export function documenten(id: string, more = ""): string {
  return `documenten:
  - id: ${id}
    soort: ${id}
    titel: Een document
    lead: Waar het over gaat.
    jaar: 2022
    status: concept
    versie: "1.0"
    datum: 2021-11-30
    kennis_tot: 2021-11-30
    besluit_door: gemeenteraad
    status_uitleg: Het is nog niet vastgesteld.
    gebaseerd_op: [uitvoeringsplan-hbel-2021]
    versies: []
    kerncijfers: []
${more}`;
}

/** A small project that is right in everything, with the files that a test adds or changes; undefined takes one away. */
export function project(changes: Readonly<Record<string, Content | undefined>> = {}): MemoryFiles {
  const all: Record<string, Content | undefined> = {};
  for (const [name, text] of Object.entries(landelijk)) all[`data/landelijk/${name}`] = text;
  for (const [name, text] of Object.entries(hbel)) all[`data/opstellers/hbel/${name}`] = text;
  const present = Object.entries({ ...all, ...changes }).filter(
    (entry): entry is [string, Content] => entry[1] !== undefined,
  );
  return memoryFiles(Object.fromEntries(present));
}

/** The text of a file of the project, with one piece replaced. @throws Error when the piece is not there. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const bytes = project().read(path);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(from)) throw new Error(`${path} has no ‘${from}’`);
  return { [path]: text.replace(from, to) };
}

export const documentTypes = ["startnotitie", "beleidskader", "uitvoeringsplan"];

export function load(changes: Readonly<Record<string, Content | undefined>> = {}): LoadedData {
  return loadDataset(project(changes), documentTypes);
}

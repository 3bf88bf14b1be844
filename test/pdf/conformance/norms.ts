/** What a profile asks of a file, in our words, and which rule of ours holds every file to it, or why it cannot go wrong. */
export interface Norm {
  /** Clause and test numbers of the profile: `7.1-1`, `7.2-3 t/m 7.2-16`. */
  clause: string;
  asks: string;
  /** Names of rules (test/support/pdf-*-rules.ts). */
  by?: readonly string[];
  never?: string;
}

const structure = {
  headings: "koppen slaan geen niveau over",
  scope: "elke kopcel zegt wat zij kopt",
  heading: "elke kopcel kopt iets",
  figures: "elke figuur heeft een alternatief",
  links: "elke verwijzing heeft een tag en een naam",
  lists: "een lijst heeft punten, een punt een teken en een inhoud",
  cells: "een tabel heeft rijen, een rij cellen",
  parts: "de delen van een tabel staan op hun plaats",
  regular: "de rijen van een tabel zijn even breed",
  headers: "een kopcel waarnaar een cel verwijst bestaat",
  toc: "een inhoudsopgave bestaat uit regels",
  notes: "elke noot heeft een eigen kenmerk",
  languages: "elke taal heeft een taalcode",
  types: "elk type is een standaardtype of heeft er een",
  untagged: "niets staat buiten de structuur dat geen artefact is",
  belongs: "elk stuk tekst weet bij welk element het hoort",
} as const;
const content = {
  nested: "een artefact en getagde inhoud staan niet in elkaar",
  painted: "elk getekend stuk hoort bij een element of is een artefact",
  forms: "een vorm met getagde inhoud wordt één keer getekend",
  operators: "elke opdracht bestaat, en wat zij gebruikt staat bij het blad zelf",
  limits: "opdrachten blijven binnen de diepte en de getallen van een archief",
  colours: "elke kleur is die van een scherm",
  states: "wat tekenen instelt is in een archief toegestaan",
  images: "elke afbeelding is gewoon",
  plainForms: "elke vorm is gewoon",
} as const;
const fonts = {
  kind: "elk lettertype is van de soort die een archief verwacht",
  embedded: "elk lettertype zit in het bestand",
  present: "elk teken dat getoond wordt staat in zijn lettertype",
  width: "elk teken is zo breed als het bestand zegt",
  meaning: "elk teken zegt welke letter het is",
  names: "de naam van elk lettertype en elk element is goed geschreven",
} as const;
const file = {
  identified: "de metagegevens zeggen wat het bestand is",
  written: "de metagegevens zijn goed geschreven en gebruiken alleen beschreven velden",
  version: "het bestand is PDF 1.7 met een kenmerk",
  profile: "de kleuren hebben een profiel",
  viewing: "een lezer opent het met titel, taal, bladwijzers en tabvolgorde",
  inert: "niets is versleuteld en niets wordt uitgevoerd",
  attachments: "elke bijlage heeft een naam, een soort, een beschrijving en een controlegetal",
  bytes: "elk object en elke stroom is geschreven zoals een archief verwacht",
  values: "getallen, teksten en namen blijven binnen de grenzen",
  longNames: "geen naam is langer dan een archief toelaat",
  pages: "elk blad heeft een maat die een archief toelaat",
  filters: "elke stroom is ingepakt op een manier die blijft",
  absent: "het bestand heeft niets wat een archief weert: formulieren, lagen, handtekeningen, andere weergaven",
  annotations: "een blad draagt niets dan verwijzingen, die gedrukt worden en alleen ergens heen leiden",
} as const;

const onlyTrueType =
  "Chromium schrijft alleen samengestelde lettertypen met TrueType; de regel over de soort houdt dat zo.";

/** PDF/UA-1 (ISO 14289-1), by the tests of the profile. */
export const accessible: readonly Norm[] = [
  { clause: "5-1, 5-2", asks: "De metagegevens noemen PDF/UA, deel 1.", by: [file.identified] },
  {
    clause: "5-3 t/m 5-5",
    asks: "De velden van PDF/UA dragen het voorvoegsel pdfuaid.",
    by: [file.identified, file.written],
  },
  { clause: "6.1-1", asks: "De kop is %PDF-1.0 tot en met 1.7.", by: [file.version] },
  { clause: "6.2-1", asks: "Het bestand zegt dat het getagd is.", by: [file.viewing] },
  {
    clause: "7.1-1, 7.1-2",
    asks: "Artefacten staan niet in getagde inhoud, en getagde inhoud niet in een artefact.",
    by: [content.nested],
  },
  { clause: "7.1-3", asks: "Alle inhoud is getagd of artefact.", by: [structure.untagged, content.painted] },
  { clause: "7.1-4", asks: "Het bestand noemt zijn eigen tags niet verdacht.", by: [file.absent] },
  {
    clause: "7.1-5 t/m 7.1-7",
    asks: "Elk eigen type leidt zonder kring naar een standaardtype; een standaardtype wordt niet verlegd.",
    by: [structure.types],
  },
  {
    clause: "7.1-8, 7.1-9",
    asks: "Er zijn metagegevens met een titel.",
    by: [file.identified, "de metagegevens zeggen hetzelfde als de eigenschappen"],
  },
  { clause: "7.1-10", asks: "Een lezer toont de titel van het stuk.", by: [file.viewing] },
  {
    clause: "7.1-11, 7.1-12",
    asks: "Er is een structuurboom, en elk element weet waarin het staat.",
    by: [structure.belongs],
  },
  {
    clause: "7.2-2, 7.2-21 t/m 7.2-25, 7.2-30 t/m 7.2-34",
    asks: "De taal van bladwijzers, alternatieven, namen, metagegevens en tekst is bekend.",
    by: [file.viewing, structure.languages],
  },
  {
    clause: "7.2-3 t/m 7.2-10, 7.2-36 t/m 7.2-38",
    asks: "Tabel, rij, cel en de groepen van rijen staan alleen in elkaar zoals dat hoort.",
    by: [structure.cells, structure.parts],
  },
  {
    clause: "7.2-11 t/m 7.2-14, 7.2-16, 7.2-39",
    asks: "Een tabel heeft hooguit één kop en één voet, met een romp, en één bijschrift vooraan of achteraan.",
    by: [structure.parts],
  },
  {
    clause: "7.2-15, 7.2-41 t/m 7.2-43",
    asks: "De cellen van een tabel vullen haar rijen en kolommen precies, zonder over elkaar te liggen.",
    by: [structure.regular, "elke cel zegt iets"],
  },
  {
    clause: "7.2-17 t/m 7.2-20, 7.2-40",
    asks: "Een lijst bestaat uit punten, een punt uit een teken en een inhoud, een bijschrift staat vooraan.",
    by: [structure.lists],
  },
  {
    clause: "7.2-26 t/m 7.2-28",
    asks: "Een inhoudsopgave bestaat uit regels, een bijschrift staat vooraan.",
    by: [structure.toc],
  },
  { clause: "7.2-29", asks: "Elke taal is een taalcode.", by: [structure.languages] },
  { clause: "7.3-1, 7.7-1", asks: "Elke figuur en elke formule heeft een alternatief.", by: [structure.figures] },
  {
    clause: "7.4.2-1, 7.4.4-1 t/m 7.4.4-3",
    asks: "Koppen beginnen bij 1, slaan geen niveau over en hebben alle een niveau.",
    by: [structure.headings],
  },
  {
    clause: "7.5-1, 7.5-2",
    asks: "Bij elke cel is de kop van haar rij of kolom te vinden.",
    by: [structure.scope, structure.headers, structure.heading],
  },
  { clause: "7.9-1, 7.9-2", asks: "Elke noot heeft een eigen kenmerk.", by: [structure.notes] },
  { clause: "7.10-1, 7.10-2", asks: "Lagen hebben een naam en gaan niet vanzelf aan of uit.", by: [file.absent] },
  { clause: "7.11-1", asks: "Elke bijlage heeft een naam, in beide schrijfwijzen.", by: [file.attachments] },
  { clause: "7.15-1", asks: "Er is geen formulier dat zichzelf opmaakt.", by: [file.absent, file.inert] },
  { clause: "7.16-1", asks: "Een versleuteld bestand blijft toegankelijk.", by: [file.inert] },
  {
    clause: "7.18.1-1 t/m 7.18.1-3, 7.18.2-1, 7.18.4-1, 7.18.4-2, 7.18.6.2-1, 7.18.6.2-2, 7.18.8-1",
    asks: "Aantekeningen, velden, media en drukkersmerken zijn getagd en benoemd.",
    by: [file.annotations],
  },
  { clause: "7.18.3-1", asks: "De tabtoets volgt de structuur.", by: [file.viewing] },
  { clause: "7.18.5-1, 7.18.5-2", asks: "Elke verwijzing heeft een tag Link en een naam.", by: [structure.links] },
  { clause: "7.20-1", asks: "Geen vorm haalt zijn inhoud uit een ander bestand.", by: [content.plainForms] },
  { clause: "7.20-2", asks: "Een vorm met getagde inhoud wordt één keer gebruikt.", by: [content.forms] },
  {
    clause: "7.21.3.1-1, 7.21.3.2-1, 7.21.3.3-1 t/m 7.21.3.3-3",
    asks: "Een samengesteld lettertype zegt hoe codes naar tekens leiden, met een tabel die iedereen kent.",
    by: [fonts.kind],
  },
  {
    clause: "7.21.4.1-1, 7.21.4.1-2",
    asks: "Elk lettertype is ingesloten, met alle tekens die getoond worden.",
    by: [fonts.embedded, fonts.present],
  },
  { clause: "7.21.4.2-1", asks: "De lijst van tekens van een Type 1-lettertype klopt.", never: onlyTrueType },
  {
    clause: "7.21.4.2-2",
    asks: "De lijst van tekens van een samengesteld lettertype klopt, als zij er is.",
    by: [fonts.kind],
  },
  { clause: "7.21.5-1", asks: "Een teken is even breed in het bestand als in zijn lettertype.", by: [fonts.width] },
  {
    clause: "7.21.6-1 t/m 7.21.6-4",
    asks: "De codering van een enkelvoudig TrueType-lettertype klopt.",
    never: onlyTrueType,
  },
  { clause: "7.21.7-1, 7.21.7-2", asks: "Elk teken zegt welke letter het is.", by: [fonts.meaning] },
  { clause: "7.21.8-1", asks: "Nergens staat een leeg vakje voor een teken dat er niet is.", by: [fonts.present] },
];

/** PDF/A-3, level A (ISO 19005-3), by the tests of the profile. */
export const archivable: readonly Norm[] = [
  {
    clause: "6.1.2-1, 6.1.2-2",
    asks: "Het bestand begint met zijn versie en een regel met ruwe bytes.",
    by: [file.version, file.bytes],
  },
  {
    clause: "6.1.3-1, 6.1.3-2",
    asks: "Het bestand heeft een kenmerk en is niet versleuteld.",
    by: [file.version, file.inert],
  },
  {
    clause: "6.1.3-3, 6.1.4-2",
    asks: "Na het einde volgt niets; de tabel van objecten is goed geschreven.",
    by: [file.bytes],
  },
  {
    clause: "6.1.6-1, 6.1.6-2",
    asks: "Tekst in hexadecimale cijfers is even lang en heeft alleen zulke cijfers.",
    by: [file.values, content.limits],
  },
  {
    clause: "6.1.7.1-1, 6.1.7.1-2, 6.1.9-1",
    asks: "Elke stroom is zo lang als hij zegt; regeleinden staan waar zij horen.",
    by: [file.bytes],
  },
  {
    clause: "6.1.7.1-3, 6.1.7.2-1",
    asks: "Een stroom staat in het bestand zelf, ingepakt op een manier die blijft.",
    by: [file.filters],
  },
  { clause: "6.1.8-1", asks: "Namen van lettertypen, kleuren en elementen zijn goed UTF-8.", by: [fonts.names] },
  { clause: "6.1.10-1", asks: "Een plaatje in de inhoud zelf is gewoon ingepakt.", by: [content.operators] },
  {
    clause: "6.1.12-1, 6.1.12-2, 6.4.3-1 t/m 6.4.3-3",
    asks: "Rechten en handtekeningen zijn van de toegestane soort.",
    by: [file.absent],
  },
  {
    clause: "6.1.13-1 t/m 6.1.13-3, 6.1.13-5, 6.1.13-7",
    asks: "Getallen, teksten en het aantal objecten blijven binnen de grenzen.",
    by: [file.values, content.limits],
  },
  { clause: "6.1.13-4", asks: "Een naam heeft hooguit 127 bytes.", by: [file.values, file.longNames] },
  { clause: "6.1.13-8", asks: "Tekenopdrachten liggen hooguit 28 diep in elkaar.", by: [content.limits] },
  { clause: "6.1.13-9, 6.2.4.4-1, 6.2.4.4-2", asks: "Steunkleuren zijn beschreven.", by: [content.colours] },
  { clause: "6.1.13-10", asks: "Codes van tekens blijven binnen 65.535.", by: [fonts.kind, fonts.present] },
  { clause: "6.1.13-11", asks: "Een blad is tussen 3 en 14.400 eenheden.", by: [file.pages] },
  {
    clause: "6.2.2-1, 6.2.2-2",
    asks: "Elke opdracht bestaat en gebruikt alleen wat bij het blad zelf staat.",
    by: [content.operators],
  },
  {
    clause: "6.2.3-1 t/m 6.2.3-3",
    asks: "Het bestand zegt met één profiel voor welk scherm zijn kleuren zijn.",
    by: [file.profile],
  },
  {
    clause: "6.2.4.2-1, 6.2.4.2-2, 6.2.4.3-2 t/m 6.2.4.3-4",
    asks: "Elke kleur is er een waarvoor het bestand een profiel heeft.",
    by: [content.colours, file.profile],
  },
  {
    clause: "6.2.5-1 t/m 6.2.5-6, 6.2.6-1, 6.2.10-1",
    asks: "Rasters, overdracht, kleurdoel en menging zijn van de toegestane soort.",
    by: [content.states],
  },
  {
    clause: "6.2.8-1 t/m 6.2.8-5, 6.2.8.3-1 t/m 6.2.8.3-5",
    asks: "Een afbeelding heeft geen vervanger, wordt niet gladgestreken en is geen JPEG 2000 die archieven weren.",
    by: [content.images],
  },
  {
    clause: "6.2.9-1 t/m 6.2.9-3",
    asks: "Een vorm bevat geen PostScript en niets van buiten.",
    by: [content.plainForms],
  },
  { clause: "6.2.10-2", asks: "Doorzichtigheid mengt in een bekende kleurruimte.", by: [file.profile] },
  {
    clause: "6.2.11.2-1 t/m 6.2.11.2-3, 6.2.11.2-7, 6.2.11.3.1-1, 6.2.11.3.2-1, 6.2.11.3.3-1 t/m 6.2.11.3.3-3",
    asks: "Elk lettertype is volledig beschreven, met een weg van code naar teken.",
    by: [fonts.kind],
  },
  {
    clause: "6.2.11.2-4 t/m 6.2.11.2-6, 6.2.11.4.2-1, 6.2.11.6-1 t/m 6.2.11.6-4",
    asks: "Enkelvoudige lettertypen noemen hun tekens, breedten en codering.",
    never: onlyTrueType,
  },
  {
    clause: "6.2.11.4.1-1, 6.2.11.4.1-2, 6.2.11.8-1",
    asks: "Elk lettertype is ingesloten, met alle tekens die getoond worden.",
    by: [fonts.embedded, fonts.present],
  },
  { clause: "6.2.11.4.2-2", asks: "De lijst van tekens klopt, als zij er is.", by: [fonts.kind] },
  { clause: "6.2.11.5-1", asks: "Een teken is even breed in het bestand als in zijn lettertype.", by: [fonts.width] },
  {
    clause: "6.2.11.7.2-1, 6.2.11.7.2-2, 6.2.11.7.3-1",
    asks: "Elk teken zegt welke letter het is; een eigen teken heeft een vervangende tekst.",
    by: [fonts.meaning],
  },
  {
    clause: "6.3.1-1, 6.3.2-1, 6.3.2-2, 6.3.3-1 t/m 6.3.3-4",
    asks: "Aantekeningen zijn van een toegestane soort, worden gedrukt en zien er overal eender uit.",
    by: [file.annotations],
  },
  {
    clause: "6.4.1-1 t/m 6.4.1-3, 6.4.2-1, 6.4.2-2",
    asks: "Formulieren doen niets uit zichzelf.",
    by: [file.absent, file.annotations],
  },
  {
    clause: "6.5.1-1, 6.5.1-2, 6.5.2-1, 6.5.2-2",
    asks: "Het bestand voert niets uit; een verwijzing leidt alleen ergens heen.",
    by: [file.inert, file.annotations, file.absent],
  },
  { clause: "6.6.2.1-1 t/m 6.6.2.1-5", asks: "De metagegevens zijn goed geschreven XML in UTF-8.", by: [file.written] },
  {
    clause: "6.6.2.3.1-1, 6.6.2.3.1-2, 6.6.2.3.2-1, 6.6.2.3.3-1 t/m 6.6.2.3.3-18",
    asks: "Elk veld van de metagegevens is bekend of in het bestand beschreven.",
    by: [file.written, file.identified],
  },
  { clause: "6.6.4-1 t/m 6.6.4-7", asks: "De metagegevens noemen PDF/A, deel 3, niveau A.", by: [file.identified] },
  {
    clause: "6.7.2.2-1, 6.7.3.3-1",
    asks: "Het bestand zegt dat het getagd is, en heeft een structuurboom.",
    by: [file.viewing, structure.belongs],
  },
  {
    clause: "6.7.3.4-1 t/m 6.7.3.4-3",
    asks: "Elk eigen type leidt zonder kring naar een standaardtype; een standaardtype wordt niet verlegd.",
    by: [structure.types],
  },
  { clause: "6.7.4-1", asks: "Elke taal is een taalcode.", by: [structure.languages] },
  {
    clause: "6.8-1 t/m 6.8-4",
    asks: "Elke bijlage heeft een soort, een naam, een verhouding tot het stuk en hoort bij het stuk.",
    by: [file.attachments],
  },
  {
    clause: "6.9-1 t/m 6.9-4, 6.10-1, 6.10-2, 6.11-1",
    asks: "Lagen, andere weergaven, overgangen en eisen aan de lezer ontbreken of kloppen.",
    by: [file.absent],
  },
];

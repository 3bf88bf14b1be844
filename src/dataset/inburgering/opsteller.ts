import { z } from "zod";
import { amount, count, dateOrMonth, fileProvenance, identifier, percentage, plainDate, provenance, reference, sentence, year, yesNo } from "../field.ts";

/** opsteller.yaml: who writes the documents. */
export const opsteller = z.strictObject({
  naam: sentence.describe("Volledige naam, bijvoorbeeld ‘HBEL-gemeenten’."),
  korte_naam: sentence.describe("Zoals in een kop of tabel: ‘HBEL’."),
  soort: z.enum(["gemeente", "samenwerkingsverband", "arbeidsmarktregio", "gemeenschappelijke regeling"]),
  omschrijving: sentence,
  bron: reference("bron"),
  leden: z.array(reference("gemeente")).min(1),
  buurgemeenten: z.array(reference("gemeente")).optional().describe("Gemeenten die alleen ter vergelijking in een tabel staan."),
  deelregios: z.array(z.strictObject({ naam: sentence, leden: z.array(reference("gemeente")) })).optional(),
  uitvoerder: sentence.describe("Wie de wet uitvoert, bijvoorbeeld ‘Uitvoeringsdienst HBEL’."),
  ambtelijke_eigenaar: sentence.describe("Functie of team dat de documenten bijhoudt; geen persoonsnaam."),
  besluitvorming: z.array(z.strictObject({ stap: sentence, orgaan: sentence, plaats: sentence.optional() })),
});

const unknown = z.strictObject({
  onderdeel: sentence.describe("Id uit de verplichte inhoud van het documenttype, bijvoorbeeld B9."),
  reden: sentence,
  eigenaar: sentence.describe("Functie, team of orgaan; geen persoonsnaam."),
  bekend_op: plainDate,
});

/** documenten.yaml: the documents of this opsteller, in the order of the chain. */
export const documenten = z.strictObject({
  documenten: z.array(
    z.strictObject({
      id: identifier.describe("Deel van het adres: /hbel/uitvoeringsplan/."),
      soort: reference("documenttype"),
      titel: sentence,
      ondertitel: sentence.optional(),
      lead: sentence.describe("Eén zin onder de titel."),
      jaar: year.describe("Jaar waarvoor de cijfers gelden."),
      status: z.enum(["concept", "ter besluitvorming", "vastgesteld"]),
      versie: sentence,
      datum: dateOrMonth,
      kennis_tot: plainDate.describe("Stand van kennis: tot welke datum wet en cijfers verwerkt zijn."),
      besluit_door: sentence.describe("Orgaan dat besluit."),
      status_uitleg: sentence.describe("Eén zin voor de lezer: wat betekent deze status?"),
      werkt_uit: reference("document").optional().describe("Het document dat dit document uitwerkt."),
      gebaseerd_op: z.array(reference("bron")),
      kerncijfers: z.array(z.strictObject({ cijfer: reference("cijfer"), naam: sentence, uitleg: sentence })).max(4),
      nog_onbekend: z.array(unknown).optional(),
      versies: z.array(z.strictObject({ versie: sentence, datum: dateOrMonth, status: sentence, orgaan: sentence.optional(), wat: sentence })),
    }),
  ),
});

/** instroom.yaml: who comes, per year. */
export const instroom = z.strictObject({
  ...fileProvenance,
  grondslag: sentence.describe("Waarop de verwachting rust."),
  plichtig_deel: z
    .strictObject({ teller: count, noemer: count, ...provenance })
    .optional()
    .describe("Deel van de taakstelling dat inburgeringsplichtig is, als breuk: 2 van 3."),
  jaren: z.array(
    z.strictObject({
      jaar: year,
      taakstelling: z.strictObject({ aantal: count, ...provenance }).optional(),
      halfjaar: z.strictObject({ aantal: count, ...provenance }).optional().describe("Taakstelling van een half jaar, als alleen die bekend is; telt dubbel."),
      inburgeringsplichtigen: z
        .strictObject({ aantal: count.optional(), ...provenance })
        .optional()
        .describe("Aantal asielstatushouders met inburgeringsplicht; zonder aantal berekend uit de taakstelling."),
      gezinsmigranten: z.strictObject({ aantal: count, ...provenance }).optional().describe("Gezins- en overige migranten."),
      uitstroom: z.strictObject({ aantal: count, ...provenance }).optional(),
    }),
  ),
  bestand_begin: z.strictObject({ jaar: year, aantal: count, ...provenance }).optional().describe("Aantal mensen in begeleiding op 1 januari van dat jaar."),
  uitstroom_bijstand: z.array(z.strictObject({ id: identifier, naam: sentence, jaar: year, maanden: count, aantal: count, ...provenance })).optional(),
});

/** leerroutes.yaml: shares, prices and suppliers of the three routes. */
export const leerroutesLokaal = z.strictObject({
  ...fileProvenance,
  jaren: z.array(
    z.strictObject({
      jaar: year,
      routes: z.array(
        z.strictObject({
          leerroute: reference("leerroute"),
          aandeel: z.strictObject({ percentage, ...provenance }).optional(),
          prijs: z.strictObject({ bedrag: amount, ...provenance }).optional(),
          aanbieders: z.array(reference("partner")).optional(),
          stand_inkoop: sentence.optional(),
        }),
      ),
    }),
  ),
});

const post = z
  .strictObject({
    id: identifier,
    naam: sentence,
    toelichting: sentence.optional(),
    bedrag: amount.optional().describe("Vast bedrag."),
    fte: z.number().positive().optional().describe("Formatie; de kosten zijn fte maal tarief."),
    percentage: percentage.optional().describe("Deel van een ander cijfer; zet de grondslag erbij."),
    grondslag: reference("cijfer").optional().describe("Het cijfer waarvan het percentage wordt genomen."),
    stelpost: yesNo.optional().describe("ja: sluitpost, berekend als middelen min de andere posten."),
    voorziening: reference("voorziening").optional(),
    thema: reference("thema").optional(),
    ...provenance,
  })
  .refine((value) => [value.bedrag, value.fte, value.percentage, value.stelpost === "ja" ? 1 : undefined].filter((x) => x !== undefined).length === 1, {
    message: "geef precies één van: bedrag, fte, percentage (met grondslag) of stelpost: ja",
  })
  .refine((value) => (value.percentage === undefined) === (value.grondslag === undefined), {
    message: "percentage en grondslag horen bij elkaar: geef beide of geen van beide",
  });

/** begroting-<jaar>.yaml: costs and income of the implementation in one year. */
export const begroting = z.strictObject({
  ...fileProvenance,
  jaar: year,
  prijspeil: sentence.optional(),
  tarief_per_fte: z.strictObject({ bedrag: amount, ...provenance }).optional(),
  posten: z.array(post).optional(),
  posten_totaal: z.strictObject(provenance).optional().describe("Wat de bron als totaal afdrukte."),
  middelen: z
    .array(z.strictObject({ gemeente: reference("gemeente"), bedrag: amount, kostenplaats: sentence.optional(), kostensoort: sentence.optional(), ...provenance }))
    .optional(),
  middelen_totaal: z.strictObject(provenance).optional(),
  middelen_samen: z.strictObject(provenance).optional().describe("Totaal met de buurgemeenten, zoals de bron het afdrukte."),
  geldstroom: sentence.optional().describe("Hoe het Rijk dit geld betaalt."),
});

/** voorzieningen.yaml: what is available and what it costs, per asielstatushouder. */
export const voorzieningenLokaal = z.strictObject({
  ...fileProvenance,
  jaar: year,
  voorzieningen: z.array(
    z.strictObject({
      voorziening: reference("voorziening"),
      leerroute: reference("leerroute").optional(),
      naam: sentence.optional(),
      norm: reference("norm").optional().describe("Normbedrag van het Rijk."),
      beschikbaar: z.strictObject({ bedrag: amount, ...provenance }).optional().describe("Alleen als er geen normbedrag is."),
      kosten: z.strictObject({ bedrag: amount, ...provenance }).optional(),
      uitvoerder: reference("partner").optional(),
      geen_bedrag: sentence.optional().describe("Waarom er nog geen bedrag is."),
      thema: reference("thema").optional(),
    }),
  ),
  ontzorgen: z
    .strictObject({
      intake: z.strictObject({ bedrag: amount, ...provenance }),
      maandbedrag: z.strictObject({ bedrag: amount, ...provenance }),
      maanden: z.strictObject({ aantal: count, ...provenance }),
      huishoudens: z.strictObject({ aantal: count, ...provenance }),
    })
    .optional(),
});

/** participatie.yaml: instruments, their price, and in which gemeenten they are used. */
export const participatie = z.strictObject({
  ...fileProvenance,
  jaar: year,
  instrumenten: z.array(
    z.strictObject({
      id: identifier,
      naam: sentence,
      inhoud: z.array(sentence),
      taalniveau: sentence,
      prijs: z.strictObject({ bedrag: amount, ...provenance }).optional(),
      gemeenten: z.array(reference("gemeente")),
      dekking: sentence,
    }),
  ),
  gepubliceerd: z.array(z.strictObject({ gemeente: reference("gemeente"), bedrag: amount, plaats: sentence.optional() })).optional(),
});

/** themas.yaml is the list of themes (wettelijke taken) that the uitvoeringsplan treats, in order. */
export const themas = z.strictObject({
  themas: z.array(z.strictObject({ id: identifier, naam: sentence, wet: z.array(reference("wet")) })),
});

export const partners = z.strictObject({
  ...fileProvenance,
  partners: z.array(
    z.strictObject({
      id: identifier,
      organisatie: reference("organisatie").optional().describe("Als de partner een landelijke organisatie is."),
      naam: sentence,
      rol: sentence,
      soort: z.enum(["rijk", "uitvoering", "taalaanbieder", "maatschappelijk", "regio", "kennis", "advies"]),
      ook_geschreven_als: z.array(sentence).optional(),
      plaats: sentence.optional(),
    }),
  ),
});

export const rollen = z.strictObject({
  ...fileProvenance,
  rollen: z.array(
    z.strictObject({ thema: reference("thema"), partner: reference("partner"), wie: sentence.optional(), verantwoordelijk_voor: z.array(sentence).min(1), plaats: sentence.optional() }),
  ),
});

export const overleg = z.strictObject({
  ...fileProvenance,
  overleggen: z.array(
    z.strictObject({ id: identifier, naam: sentence, thema: reference("thema").optional(), frequentie: sentence, per_jaar: count.optional(), deelnemers: z.array(sentence), onderwerp: sentence, plaats: sentence.optional() }),
  ),
});

export const planning = z.strictObject({
  ...fileProvenance,
  ingangsdatum: z.strictObject({ datum: plainDate, ...provenance }),
  fasen: z
    .array(z.strictObject({ id: identifier, naam: sentence, producten: z.array(sentence), besluit_door: sentence, betrokkenen: sentence.optional(), van: plainDate.optional(), tot: plainDate.optional(), plaats: sentence.optional() }))
    .optional(),
  mijlpalen: z.array(
    z.strictObject({
      id: identifier,
      naam: sentence,
      datum: plainDate,
      eigenaar: sentence,
      uiterlijk: reference("cijfer").optional().describe("Datum waarop dit uiterlijk klaar moet zijn, bijvoorbeeld planning.inkoop-start."),
      ...provenance,
    }),
  ),
});

/** samenwerking.csv: onderdeel, schaal, uitvoering, and one column per target group: ja, nee, n.v.t. or onbekend, with an optional remark. */
export const samenwerking = z.array(
  z.strictObject({
    onderdeel: sentence,
    schaal: sentence.describe("lokaal, subregionaal, regionaal; meer dan één gescheiden door een schuine streep."),
    uitvoering: z.enum(["zelf", "derden", "zelf/derden", "open"]),
    asiel_b1: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
    asiel_onderwijs: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
    asiel_z: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
    gezin: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
    opmerking: sentence.optional(),
  }),
);

export const doelen = z.strictObject({
  ...fileProvenance,
  missie: sentence.optional(),
  visie: z.array(sentence).optional(),
  doelen: z.array(z.strictObject({ id: identifier, naam: sentence, resultaat: sentence.optional(), doelgroep: sentence.optional(), plaats: sentence.optional() })),
  strategieen: z.array(z.strictObject({ id: identifier, naam: sentence, omschrijving: sentence, onderdelen: z.array(sentence) })).optional(),
  kernwaarden: z.array(sentence).optional(),
  activiteiten: z.array(sentence).optional(),
  organisatie: z.array(sentence).optional(),
});

const level = z.enum(["laag", "gemiddeld", "hoog", "onbekend"]);
export const risicos = z.strictObject({
  ...fileProvenance,
  risicos: z.array(
    z.strictObject({ id: identifier, naam: sentence, oorzaak: sentence, gevolg: sentence, kans: level, impact: level, maatregel: sentence, eigenaar: sentence, plaats: sentence.optional() }),
  ),
});

export const monitoring = z.strictObject({
  ...fileProvenance,
  indicatoren: z.array(
    z.strictObject({ id: identifier, naam: sentence, streefwaarde: sentence.describe("Waarde met termijn, of ‘nog te bepalen’ met datum."), frequentie: sentence, eigenaar: sentence, gegevensbron: sentence, plaats: sentence.optional() }),
  ),
  evaluatie: z.array(z.strictObject({ naam: sentence, datum: dateOrMonth, doel: sentence, plaats: sentence.optional() })).optional(),
});

export const privacy = z.strictObject({
  ...fileProvenance,
  momenten: z.array(z.strictObject({ id: identifier, moment: sentence, gegevens: sentence, grondslag: sentence, afspraak: sentence, plaats: sentence.optional() })),
});

export const communicatie = z.strictObject({
  ...fileProvenance,
  middelen: z.array(z.strictObject({ id: identifier, doelgroep: sentence, boodschap: sentence, middel: sentence, frequentie: sentence, eigenaar: sentence, plaats: sentence.optional() })),
});

/** keuzes.yaml: policy choices with their alternatives. */
export const keuzes = z.strictObject({
  ...fileProvenance,
  keuzes: z.array(
    z.strictObject({
      id: identifier,
      vraag: sentence,
      gekozen: sentence.describe("De gekozen optie, of het voorstel; ‘nog open’ mag."),
      stand: z.enum(["voorstel", "besloten", "open"]),
      reden: sentence,
      opties: z.array(z.strictObject({ naam: sentence, voor: sentence, tegen: sentence })).min(2),
      thema: reference("thema").optional(),
      plaats: sentence.optional(),
    }),
  ),
});

/** inkoop.yaml: per part of the offer, done by the gemeente itself or bought. */
export const inkoop = z.strictObject({
  ...fileProvenance,
  onderdelen: z.array(
    z.strictObject({
      id: identifier,
      naam: sentence,
      keuze: z.enum(["inbesteden", "quasi-inbesteden", "overheidsopdracht", "open house", "subsidie", "nog te kiezen"]),
      schaal: z.enum(["lokaal", "subregionaal", "regionaal", "landelijk", "nog te kiezen"]),
      partner: z.array(reference("partner")).optional(),
      stand: sentence,
      klaar_op: plainDate.optional(),
      plaats: sentence.optional(),
    }),
  ),
  kwaliteitseisen: z.array(sentence).optional(),
  aandachtspunten: z.array(sentence).optional(),
});

/** termijnen.yaml: local deadlines; each with its start, length and the legal limit it must respect. */
export const termijnen = z.strictObject({
  ...fileProvenance,
  termijnen: z.array(
    z.strictObject({
      id: identifier,
      naam: sentence,
      anker: z.enum(["koppeling", "inschrijving BRP", "DUO-brief", "huisvesting", "dagtekening PIP", "begin bijstand", "start ontzorgen", "examen"]),
      aantal: count,
      eenheid: z.enum(["dagen", "weken", "maanden", "jaren"]),
      wet: reference("wet").optional().describe("De wettelijke termijn waar dit binnen moet passen."),
      doelgroep: reference("doelgroep").optional(),
      thema: reference("thema").optional(),
      ...provenance,
    }),
  ),
});

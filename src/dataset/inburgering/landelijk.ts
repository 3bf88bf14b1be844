import { z } from "zod";
import { units } from "../../status.ts";
import {
  amount,
  count,
  dateOrMonth,
  fileProvenance,
  identifier,
  percentage,
  plainDate,
  provenance,
  reference,
  sentence,
  year,
  yesNo,
} from "../field.ts";

export const bronnen = z
  .strictObject({
    bronnen: z.array(
      z.strictObject({
        id: identifier,
        titel: sentence,
        organisatie: sentence.describe("Wie de bron uitgaf."),
        soort: z.enum([
          "wet",
          "besluit",
          "regeling",
          "beleidsdocument",
          "brief",
          "circulaire",
          "onderzoek",
          "website",
          "rechtspraak",
          "statistiek",
        ]),
        datum: dateOrMonth,
        datum_opmerking: sentence.optional().describe("Bijvoorbeeld: niet gedateerd, afgeleid uit de inhoud."),
        url: z.url().optional(),
        concept: yesNo.optional(),
      }),
    ),
  })
  .describe("De bronnen waarnaar gegevens verwijzen.");

export const gemeenten = z
  .strictObject({
    gemeenten: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        provincie: sentence,
        tooi: z
          .string()
          .regex(/^gm\d{4}$/, "‘gm’ en vier cijfers, bijvoorbeeld ‘gm0406’")
          .optional()
          .describe("Code in het register van overheidsorganisaties (TOOI), voor metadata."),
      }),
    ),
  })
  .describe("De gemeenten die in de gegevens voorkomen.");

export const organisaties = z
  .strictObject({
    organisaties: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        afkorting: sentence.optional(),
        rol: sentence.describe("Wat de organisatie doet bij inburgering."),
        ook_geschreven_als: z.array(sentence).optional().describe("Schrijfwijzen die niet gebruikt worden."),
      }),
    ),
  })
  .describe("Landelijke organisaties in de inburgeringsketen.");

/** The law as facts in time: the same id may stand more than once with other validity. */
export const wet = z
  .strictObject({
    gecontroleerd_op: plainDate,
    ingang: plainDate
      .optional()
      .describe("Eerste dag waarop de wet geldt; een stuk van vóór die dag toont de regels zoals zij dan ingaan."),
    feiten: z
      .array(
        z.strictObject({
          id: identifier,
          onderwerp: sentence,
          tekst: sentence.describe("De regel in gewone taal, één of twee zinnen."),
          waarde: z.number().optional(),
          eenheid: z.enum(units).optional(),
          artikel: sentence.describe("Bijvoorbeeld: Wet inburgering 2021, artikel 11."),
          bron: reference("bron"),
          geldig_van: plainDate,
          geldig_tot: plainDate.optional().describe("Laatste dag waarop het gold; weglaten als het nog geldt."),
          gecontroleerd_op: plainDate.optional(),
          zekerheid: z
            .enum(["wettekst", "openbare bron"])
            .describe("wettekst: nagelezen in de wet; openbare bron: overgenomen uit een andere publicatie."),
        }),
      )
      .meta({ uniekDoor: ["id", "geldig_van"] }),
  })
  .describe("De wet als losse feiten met geldigheid; hetzelfde id mag vaker voorkomen met een andere geldigheid.");

export const doelgroepen = z
  .strictObject({
    doelgroepen: z.array(
      z.strictObject({ id: identifier, naam: sentence, enkelvoud: sentence, omschrijving: sentence }),
    ),
  })
  .describe("De groepen inburgeraars die de wet onderscheidt.");

export const leerroutes = z
  .strictObject({
    bron: reference("bron"),
    leerroutes: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        voor_wie: sentence,
        doel: sentence,
        niveau: sentence,
        omvang: sentence.describe("Uren en duur in woorden."),
        afsluiting: sentence,
        map: yesNo.describe("Hoort de Module Arbeidsmarkt en Participatie erbij?"),
        wisselen: sentence,
        wet: z.array(reference("wet")).describe("Wettelijke feiten waarop dit rust."),
      }),
    ),
  })
  .describe("De drie leerroutes zoals de wet ze kent.");

export const voorzieningen = z
  .strictObject({
    bron: reference("bron"),
    voorzieningen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        afkorting: sentence.optional(),
        doelgroepen: z.array(reference("doelgroep")),
        omschrijving: sentence,
        doel: sentence.optional(),
        omvang: sentence.optional(),
        termijn: sentence.optional(),
        wet: z.array(reference("wet")),
        verplicht: yesNo,
      }),
    ),
  })
  .describe("Wat een gemeente kan of moet aanbieden.");

export const keten = z
  .strictObject({
    ...fileProvenance,
    schakels: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        rol_gemeente: sentence,
        stappen: z.array(
          z.strictObject({
            actie: sentence,
            asiel: yesNo,
            gezin: yesNo.describe("Gezins- en overige migranten."),
            voorwaarde: sentence.optional(),
            plaats: sentence.optional(),
          }),
        ),
      }),
    ),
  })
  .describe("De schakels van de inburgeringsketen, van begin tot eind.");

/** aanbodplicht.csv: onderdeel, doelgroep, leerroute, bijstand, plicht, wet, opmerking. */
export const aanbodplicht = z
  .array(
    z.strictObject({
      onderdeel: reference("voorziening"),
      doelgroep: reference("doelgroep"),
      leerroute: z.enum(["alle", "b1", "onderwijs", "z"]),
      bijstand: z.enum(["alle", "ja", "nee"]),
      plicht: z.enum(["verplicht", "mag", "n.v.t."]),
      wet: reference("wet").optional(),
      opmerking: sentence.optional(),
    }),
  )
  .meta({ uniekDoor: ["onderdeel", "doelgroep", "leerroute", "bijstand"] });

export const normen = z
  .strictObject({
    normbedragen: z
      .array(
        z.strictObject({
          id: identifier,
          naam: sentence,
          jaar: year,
          bedrag: amount,
          per: sentence,
          voorziening: reference("voorziening").optional(),
          ...provenance,
          bron: reference("bron"),
        }),
      )
      .meta({ uniekDoor: ["id", "jaar"] }),
    routeverdeling: z.strictObject({
      jaar: year,
      bron: reference("bron"),
      plaats: sentence.optional(),
      aandelen: z
        .array(z.strictObject({ leerroute: reference("leerroute"), aandeel: percentage }))
        .meta({ uniekDoor: ["leerroute"] }),
    }),
    landelijke_aantallen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        jaar: year,
        aantal: count,
        ...provenance,
        bron: reference("bron"),
      }),
    ),
    boetes: z.strictObject({
      bron: reference("bron"),
      plaats: sentence,
      artikel_23_eerste: amount.describe("Eerste boete bij niet meewerken."),
      artikel_23_maximum: amount,
      artikel_22: amount,
      cumulatie_maximum: amount,
      treden: count.describe("Aantal treden dat het document toont."),
      verwijtbaarheid: z.array(z.strictObject({ naam: sentence, percentage })),
    }),
    meeneemregeling: z
      .array(z.strictObject({ jaar: year, maximum_percentage: percentage, ...provenance, bron: reference("bron") }))
      .meta({ uniekDoor: ["jaar"] }),
  })
  .describe("Normbedragen, landelijke aantallen en verdelingen, en boetebedragen.");

export const planningsregels = z
  .strictObject({
    regels: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        maanden: count,
        tekst: sentence,
        ...provenance,
        bron: reference("bron"),
      }),
    ),
  })
  .describe("Regels om van de ingangsdatum terug te plannen.");

/** themas.yaml is the list of themes (wettelijke taken) that the uitvoeringsplan treats, in order. */
export const themas = z
  .strictObject({
    themas: z.array(z.strictObject({ id: identifier, naam: sentence, wet: z.array(reference("wet")) })),
  })
  .describe("De thema’s (wettelijke taken) die het uitvoeringsplan behandelt, op volgorde.");

export const begrippen = z
  .strictObject({
    begrippen: z.array(
      z.strictObject({
        id: identifier,
        term: sentence,
        afkorting: sentence.optional(),
        uitleg: sentence.describe("Uitleg in gewone taal (B1)."),
        niet: z.array(sentence).optional().describe("Woorden die we niet gebruiken voor dit begrip."),
        wet: reference("wet").optional(),
      }),
    ),
  })
  .describe("De begrippenlijst: per begrip één voorkeursterm.");

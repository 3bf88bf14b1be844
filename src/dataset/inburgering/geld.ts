import { z } from "zod";
import {
  amount,
  count,
  fileProvenance,
  identifier,
  percentage,
  provenance,
  reference,
  sentence,
  statedAmount,
  statedCount,
  year,
  yesNo,
} from "../field.ts";

/** instroom.yaml: who comes, per year. */
export const instroom = z
  .strictObject({
    ...fileProvenance,
    grondslag: sentence.describe("Waarop de verwachting rust."),
    plichtig_deel: z
      .strictObject({ teller: count, noemer: count, ...provenance })
      .optional()
      .describe("Deel van de taakstelling dat inburgeringsplichtig is, als breuk: 2 van 3."),
    jaren: z
      .array(
        z.strictObject({
          jaar: year,
          taakstelling: statedCount.optional(),
          halfjaar: z
            .strictObject({ aantal: count, ...provenance })
            .optional()
            .describe("Taakstelling van een half jaar, als alleen die bekend is; telt dubbel."),
          inburgeringsplichtigen: z
            .strictObject({ aantal: count.optional(), ...provenance })
            .optional()
            .describe("Aantal asielstatushouders met inburgeringsplicht; zonder aantal berekend uit de taakstelling."),
          gezinsmigranten: z
            .strictObject({ aantal: count, ...provenance })
            .optional()
            .describe("Gezins- en overige migranten."),
          uitstroom: statedCount.optional(),
        }),
      )
      .meta({ uniekDoor: ["jaar"] }),
    bestand_begin: z
      .strictObject({ jaar: year, aantal: count, ...provenance })
      .optional()
      .describe("Aantal mensen in begeleiding op 1 januari van dat jaar."),
    uitstroom_bijstand: z
      .array(
        z.strictObject({ id: identifier, naam: sentence, jaar: year, maanden: count, aantal: count, ...provenance }),
      )
      .optional(),
  })
  .describe("Hoeveel inburgeraars er per jaar komen, en waarop die verwachting rust.");

/** leerroutes.yaml: shares, prices and suppliers of the three routes. */
export const leerroutesLokaal = z
  .strictObject({
    ...fileProvenance,
    jaren: z
      .array(
        z.strictObject({
          jaar: year,
          routes: z
            .array(
              z.strictObject({
                leerroute: reference("leerroute"),
                aandeel: z.strictObject({ percentage, ...provenance }).optional(),
                prijs: statedAmount.optional(),
                aanbieders: z.array(reference("partner")).optional(),
                stand_inkoop: sentence.optional(),
              }),
            )
            .meta({ uniekDoor: ["leerroute"] }),
        }),
      )
      .meta({ uniekDoor: ["jaar"] }),
  })
  .describe("Aandelen, prijzen en aanbieders van de drie leerroutes, per jaar.");

const post = z
  .strictObject({
    id: identifier,
    naam: sentence,
    toelichting: sentence.optional(),
    bedrag: amount.optional().describe("Vast bedrag."),
    fte: z.number().positive().optional().describe("Formatie; de kosten zijn fte maal tarief."),
    percentage: percentage.optional().describe("Deel van een ander cijfer; zet de grondslag erbij."),
    grondslag: reference("cijfer").optional().describe("Het cijfer waarvan het percentage wordt genomen."),
    stelpost: yesNo.optional().describe("ja: stelpost, berekend als middelen min de andere posten."),
    voorziening: reference("voorziening").optional(),
    thema: reference("thema").optional(),
    ...provenance,
  })
  .refine(
    (value) =>
      [value.bedrag, value.fte, value.percentage, value.stelpost === "ja" ? 1 : undefined].filter(
        (x) => x !== undefined,
      ).length === 1,
    {
      message: "geef precies één van: bedrag, fte, percentage (met grondslag) of stelpost: ja",
    },
  )
  .refine((value) => (value.percentage === undefined) === (value.grondslag === undefined), {
    message: "percentage en grondslag horen bij elkaar: geef beide of geen van beide",
  });

/** begroting-<jaar>.yaml: costs and income of the implementation in one year. */
export const begroting = z
  .strictObject({
    ...fileProvenance,
    jaar: year,
    prijspeil: sentence.optional(),
    tarief_per_fte: statedAmount.optional(),
    posten: z.array(post).optional(),
    posten_totaal: z.strictObject(provenance).optional().describe("Wat de bron als totaal afdrukte."),
    middelen: z
      .array(
        z.strictObject({
          gemeente: reference("gemeente"),
          bedrag: amount,
          kostenplaats: sentence.optional(),
          kostensoort: sentence.optional(),
          ...provenance,
        }),
      )
      .meta({ uniekDoor: ["gemeente"] })
      .optional(),
    middelen_totaal: z.strictObject(provenance).optional(),
    middelen_samen: z
      .strictObject(provenance)
      .optional()
      .describe("Totaal met de buurgemeenten, zoals de bron het afdrukte."),
    geldstroom: sentence.optional().describe("Hoe het Rijk dit geld betaalt."),
  })
  .describe("Kosten en middelen van de uitvoering in één jaar.");

/** voorzieningen-<jaar>.yaml: what is available and what it costs, per asielstatushouder. */
export const voorzieningenLokaal = z
  .strictObject({
    ...fileProvenance,
    jaar: year,
    voorzieningen: z
      .array(
        z.strictObject({
          voorziening: reference("voorziening"),
          leerroute: reference("leerroute").optional(),
          ook_voor: z
            .array(reference("doelgroep"))
            .optional()
            .describe("Doelgroepen naast asielstatushouders voor wie deze regel ook geldt."),
          naam: sentence.optional(),
          norm: reference("norm").optional().describe("Normbedrag van het Rijk."),
          beschikbaar: z
            .strictObject({ bedrag: amount, ...provenance })
            .optional()
            .describe("Alleen als er geen normbedrag is."),
          kosten: statedAmount.optional(),
          uitvoerder: reference("partner").optional(),
          geen_bedrag: sentence.optional().describe("Waarom er nog geen bedrag is."),
          thema: reference("thema").optional(),
        }),
      )
      .meta({ uniekDoor: ["voorziening", "leerroute"] }),
    ontzorgen: z
      .strictObject({
        intake: statedAmount,
        maandbedrag: statedAmount,
        maanden: statedCount,
        huishoudens: statedCount,
      })
      .optional(),
  })
  .describe("Wat er per asielstatushouder beschikbaar is en wat het kost.");

/** participatie-<jaar>.yaml: instruments, their price, and in which gemeenten they are used. */
export const participatie = z
  .strictObject({
    ...fileProvenance,
    jaar: year,
    instrumenten: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        inhoud: z.array(sentence),
        taalniveau: sentence,
        prijs: statedAmount.optional(),
        gemeenten: z.array(reference("gemeente")),
        dekking: sentence,
      }),
    ),
    gepubliceerd: z
      .array(z.strictObject({ gemeente: reference("gemeente"), bedrag: amount, plaats: sentence.optional() }))
      .meta({ uniekDoor: ["gemeente"] })
      .optional(),
  })
  .describe("Instrumenten voor participatie: prijs, en in welke gemeenten ze worden ingezet.");

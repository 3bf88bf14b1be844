import { z } from "zod";
import { dateOrMonth, fileProvenance, identifier, reference, sentence } from "../field.ts";

export const doelen = z
  .strictObject({
    ...fileProvenance,
    missie: sentence.optional(),
    visie: z.array(sentence).optional(),
    doelen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        resultaat: sentence.optional(),
        doelgroep: sentence.optional(),
        plaats: sentence.optional(),
      }),
    ),
    strategieen: z
      .array(z.strictObject({ id: identifier, naam: sentence, omschrijving: sentence, onderdelen: z.array(sentence) }))
      .optional(),
    kernwaarden: z.array(sentence).optional(),
    activiteiten: z.array(sentence).optional(),
    organisatie: z.array(sentence).optional(),
  })
  .describe("Missie, visie, doelen en strategieën.");

const level = z.enum(["laag", "gemiddeld", "hoog", "onbekend"]);
export const risicos = z
  .strictObject({
    ...fileProvenance,
    risicos: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        oorzaak: sentence,
        gevolg: sentence,
        kans: level,
        impact: level,
        maatregel: sentence,
        eigenaar: sentence,
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("Risico’s met kans, impact, maatregel en eigenaar.");

export const monitoring = z
  .strictObject({
    ...fileProvenance,
    indicatoren: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        streefwaarde: sentence.describe("Waarde met termijn, of ‘nog te bepalen’ met datum."),
        frequentie: sentence,
        eigenaar: sentence,
        gegevensbron: sentence,
        plaats: sentence.optional(),
      }),
    ),
    evaluatie: z
      .array(z.strictObject({ naam: sentence, datum: dateOrMonth, doel: sentence, plaats: sentence.optional() }))
      .optional(),
  })
  .describe("Indicatoren met streefwaarde en eigenaar, en de evaluaties.");

export const privacy = z
  .strictObject({
    ...fileProvenance,
    momenten: z.array(
      z.strictObject({
        id: identifier,
        moment: sentence,
        gegevens: sentence,
        grondslag: sentence,
        afspraak: sentence,
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("Wanneer er persoonsgegevens worden gedeeld, welke, en op welke grondslag.");

export const communicatie = z
  .strictObject({
    ...fileProvenance,
    middelen: z.array(
      z.strictObject({
        id: identifier,
        doelgroep: sentence,
        boodschap: sentence,
        middel: sentence,
        frequentie: sentence,
        eigenaar: sentence,
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("Wie welke boodschap krijgt, hoe en hoe vaak.");

/** keuzes.yaml: policy choices with their alternatives. */
export const keuzes = z
  .strictObject({
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
        stukken: z
          .array(reference("documenttype"))
          .min(1)
          .describe("Soorten stukken waarin deze keuze thuishoort; zonder deze sleutel staat zij in elk stuk.")
          .optional(),
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("Beleidskeuzes met hun alternatieven.");

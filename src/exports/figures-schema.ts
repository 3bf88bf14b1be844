import { z } from "zod";
import { bron, fields } from "./table-schema.ts";

const cijfer = z
  .strictObject({
    id: fields.cijfer,
    naam: z.string(),
    groep: z.string().describe("Kop waaronder het cijferregister dit cijfer noemt."),
    jaar: z.int().optional(),
    soort: z.enum(["getal", "datum"]),
    waarde: fields.waarde,
    eenheid: fields.eenheid.optional(),
    tekst: fields.tekst,
    status: fields.status,
    laag: fields.laag,
    formule: z
      .strictObject({
        woorden: z.string().describe("De berekening in woorden."),
        uitgewerkt: z.string().optional().describe("De berekening met de waarden ingevuld."),
        delen: z.array(z.string()).describe("Ids van de cijfers waaruit dit cijfer is berekend."),
      })
      .optional()
      .describe("Hoe het cijfer is berekend; ontbreekt bij een gegeven."),
    afronding: z.string().optional(),
    bron_vermeldt: z
      .strictObject({
        waarde: fields.waarde,
        tekst: fields.tekst,
        opmerking: z.string().optional().describe("Waarom de bron iets anders afdrukte, als dat bekend is."),
      })
      .optional()
      .describe("Wat de bron afdrukte, als dat een ander getal is dan berekend."),
    opmerking: z.string().optional(),
    bronnen: z.array(bron).describe("Bronnen van het cijfer, of van de gegevens waaruit het is berekend."),
    gegeven_in: z
      .strictObject({ bestand: z.string(), regel: z.int() })
      .optional()
      .describe("Regel in de gegevens waarop dit cijfer berust."),
  })
  .describe("Eén cijfer met zijn uitleg.");

/** The download of all figures of one opsteller: cijfers.json. */
export const cijfers = z
  .strictObject({
    opsteller: z.strictObject({ id: z.string(), naam: z.string() }),
    cijfers: z.array(cijfer),
  })
  .describe("Alle cijfers van één opsteller, met formule, herkomst en status.");

export type CijfersJson = z.infer<typeof cijfers>;
export type CijferJson = CijfersJson["cijfers"][number];

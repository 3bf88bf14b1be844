import { z } from "zod";

const opsteller = z.strictObject({
  id: z.string(),
  naam: z.string(),
  leden: z.array(z.string()).describe("Namen van de gemeenten."),
});

/** What a PDF carries about itself: metagegevens.json. */
export const stuk = z
  .strictObject({
    adres: z.string().describe("Blijvend adres van het stuk; zonder domein als de website nog geen adres heeft."),
    titel: z.string(),
    ondertitel: z.string().optional(),
    samenvatting: z.string().describe("Eén zin onder de titel."),
    soort: z.string().describe("Naam van het documenttype."),
    taal: z.string(),
    jaar: z.int().describe("Jaar waarvoor de cijfers gelden."),
    opsteller,
    status: z.string(),
    versie: z.string(),
    datum: z.string().describe("Datum of maand van deze versie."),
    kennis_tot: z.string().describe("Tot welke datum wet en cijfers zijn verwerkt."),
    besluit_door: z.string(),
    uitwerking_van: z.strictObject({ titel: z.string(), datum: z.string() }).optional(),
    versies: z.array(
      z.strictObject({
        versie: z.string(),
        datum: z.string(),
        status: z.string(),
        orgaan: z.string().optional(),
        wat: z.string(),
      }),
    ),
    bronnen: z.array(z.strictObject({ id: z.string(), titel: z.string() })).describe("Waarop het stuk is gebaseerd."),
    onderdelen: z
      .array(
        z.strictObject({
          id: z.string(),
          titel: z.string(),
          basis: z.string(),
          stand: z.enum(["aanwezig", "onbekend", "ontbreekt"]),
        }),
      )
      .describe("Wat een stuk van deze soort moet bevatten, en hoe het ermee staat."),
    tabellen: z.array(
      z.strictObject({
        nummers: z.array(z.int()).describe("Nummers van de tabel in het stuk."),
        titel: z.string(),
        bestand: z.string().describe("Naam van de bijlage met de gegevens."),
      }),
    ),
  })
  .describe("Metagegevens van een raadsstuk.");

export type StukJson = z.infer<typeof stuk>;

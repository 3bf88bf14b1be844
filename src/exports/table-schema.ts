import { z } from "zod";
import { statuses, units } from "../status.ts";

const layers = ["wettelijk", "besluit", "raming", "gerealiseerd"] as const;

/** What figures and tables say alike in their downloads. */
export const fields = {
  cijfer: z.string().describe("Blijvend id van het cijfer; het staat met uitleg in cijfers.json."),
  waarde: z
    .string()
    .describe("Exacte waarde: een getal met punt als decimaalteken (38528.4) of een datum (2022-01-01)."),
  eenheid: z.enum(units).describe("Eenheid van de waarde; procent 15 betekent 15%."),
  tekst: z.string().describe("Zoals het in het document staat, in Nederlandse notatie."),
  status: z.enum(statuses).describe("Soort uitspraak; een berekend cijfer krijgt de zwakste status van zijn delen."),
  laag: z.enum(layers).describe("Wettelijk, lokaal besluit, raming of gerealiseerd."),
};

export const bron = z
  .strictObject({
    id: z.string().describe("Id in het bronnenregister."),
    titel: z.string(),
    plaats: z.string().optional().describe("Paragrafen, tabellen of bladzijden in de bron."),
  })
  .describe("Een bron van de cijfers.");

const cel = z
  .discriminatedUnion("soort", [
    z.strictObject({
      soort: z.literal("cijfer"),
      cijfer: fields.cijfer,
      waarde: fields.waarde,
      eenheid: fields.eenheid.optional(),
      tekst: fields.tekst,
      status: fields.status,
      laag: fields.laag,
      bron_vermeldt: z.string().optional().describe("Wat de bron afdrukte, als dat een ander getal is."),
    }),
    z.strictObject({
      soort: z.literal("tekst"),
      tekst: fields.tekst,
      waarde: fields.waarde.optional().describe("Exacte waarde, als de tekst een getal is."),
    }),
    z.strictObject({ soort: z.literal("lijst"), delen: z.array(z.string()) }),
    z.strictObject({
      soort: z.literal("antwoord"),
      antwoord: z.enum(["ja", "nee", "n.v.t."]),
      voorwaarde: z.string().optional().describe("Wanneer of waarom het antwoord geldt."),
    }),
    z.strictObject({ soort: z.literal("ontbreekt"), tekst: fields.tekst.describe("Waarom hier niets staat.") }),
  ])
  .describe("Eén cel van een tabel.");

/** The download of one table as JSON. */
export const tabel = z
  .strictObject({
    id: z.string().describe("Blijvend id binnen de opsteller."),
    titel: z.string(),
    jaar: z.int().optional().describe("Jaar waarvoor de cijfers gelden; ontbreekt als de tabel niet van een jaar is."),
    rijkop: z.string().describe("Kop boven de eerste kolom, met de namen van de rijen."),
    kolommen: z.array(
      z.strictObject({
        id: z.string(),
        kop: z.string(),
        eenheid: z.string().optional().describe("Eenheid van alle cellen in de kolom."),
        getal: z.boolean().describe("Staan er getallen in de kolom?"),
      }),
    ),
    rijen: z.array(
      z.strictObject({
        id: z.string(),
        soort: z
          .enum(["regel", "stelpost", "totaal", "groep"])
          .describe("Een groep is een kop boven de rijen eronder en heeft geen cellen."),
        kop: z.string(),
        toelichting: z.string().optional(),
        cellen: z.array(cel).describe("Eén per kolom, in dezelfde volgorde."),
      }),
    ),
    noten: z.array(z.string()),
    bronnen: z.array(bron),
  })
  .describe("Een tabel uit een raadsstuk.");

export type TabelJson = z.infer<typeof tabel>;

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
    titel: z.string().describe("Naam van de bron, met de datum; van een wet de citeertitel."),
    plaats: z.string().optional().describe("Paragrafen, tabellen of bladzijden in de bron."),
    datum: z.string().optional().describe("Datum van de bron, zover bekend: 2021, 2021-11 of 2021-11-30."),
    zin: z.string().describe("Titel, plaats en datum zoals de lezer ze ziet."),
  })
  .describe("Een bron van de cijfers.");

const cel = z
  .discriminatedUnion("soort", [
    z.strictObject({
      soort: z.literal("cijfer").describe("Een cijfer uit het register."),
      cijfer: fields.cijfer,
      waarde: fields.waarde,
      eenheid: fields.eenheid.optional(),
      tekst: fields.tekst,
      status: fields.status,
      laag: fields.laag,
      bron_vermeldt: z.string().optional().describe("Wat de bron afdrukte, als dat een ander getal is."),
    }),
    z.strictObject({
      soort: z.literal("tekst").describe("Woorden."),
      tekst: fields.tekst,
      waarde: fields.waarde.optional().describe("Exacte waarde, als de tekst een getal is."),
    }),
    z.strictObject({
      soort: z.literal("lijst").describe("Een opsomming."),
      delen: z.array(z.string()).describe("De regels van de opsomming."),
    }),
    z.strictObject({
      soort: z.literal("antwoord").describe("Ja of nee."),
      antwoord: z.enum(["ja", "nee", "n.v.t."]).describe("Het antwoord; n.v.t. is niet van toepassing."),
      voorwaarde: z.string().optional().describe("Wanneer of waarom het antwoord geldt."),
    }),
    z.strictObject({
      soort: z.literal("ontbreekt").describe("Er is niets bekend."),
      tekst: fields.tekst.describe("Waarom hier niets staat."),
    }),
  ])
  .describe("Eén cel van een tabel.");

/** The download of one table as JSON. */
export const tabel = z
  .strictObject({
    id: z.string().describe("Blijvend id binnen de opsteller."),
    titel: z.string().describe("Titel boven de tabel."),
    jaar: z.int().optional().describe("Jaar waarvoor de cijfers gelden; ontbreekt als de tabel niet van een jaar is."),
    rijkop: z.string().describe("Kop boven de eerste kolom, met de namen van de rijen."),
    kolommen: z
      .array(
        z.strictObject({
          id: z.string().describe("Blijvend id binnen de tabel."),
          kop: z.string().describe("Kop van de kolom."),
          eenheid: z.string().optional().describe("Eenheid van alle cellen in de kolom."),
          getal: z.boolean().describe("Staan er getallen in de kolom?"),
        }),
      )
      .describe("De kolommen na de eerste."),
    rijen: z
      .array(
        z.strictObject({
          id: z.string().describe("Blijvend id binnen de tabel."),
          soort: z
            .enum(["regel", "stelpost", "totaal", "groep"])
            .describe("Een groep is een kop boven de rijen eronder en heeft geen cellen."),
          kop: z.string().describe("Naam van de rij."),
          toelichting: z.string().optional().describe("Kleine regel onder de naam."),
          cellen: z.array(cel).describe("Eén per kolom, in dezelfde volgorde."),
        }),
      )
      .describe("De rijen, van boven naar beneden."),
    noten: z.array(z.string()).describe("Zinnen onder de tabel: afronding, prijspeil, definitie."),
    bronnen: z.array(bron).describe("Bronnen van de cijfers in de tabel."),
  })
  .describe("Een tabel uit een raadsstuk.");

export type TabelJson = z.infer<typeof tabel>;

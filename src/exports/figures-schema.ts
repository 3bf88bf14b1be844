import { z } from "zod";
import { bron, fields } from "./table-schema.ts";

const step = z
  .strictObject({
    tekst: z.string().describe("Een waarde in Nederlandse notatie, of een teken zoals × of +."),
    cijfer: z.string().optional().describe("Id van het cijfer, als de stap een cijfer is."),
    uitspraak: z.string().optional().describe("Hoe een teken klinkt: maal, plus, min."),
  })
  .describe("Eén stap van de ingevulde berekening.");

const formule = z
  .strictObject({
    woorden: z.string().describe("De berekening in woorden."),
    stappen: z
      .array(step)
      .optional()
      .describe("De berekening met de waarden ingevuld, in stukken; ontbreekt bij een som van veel delen."),
    uitkomst: z.string().describe("Uitkomst van de berekening, met centen of decimalen."),
    uitgewerkt: z.string().optional().describe("De stappen en de uitkomst als één zin: 15% × € 256.856 = € 38.528,40."),
    delen: z.array(z.string()).describe("Ids van de cijfers waaruit dit cijfer is berekend."),
  })
  .describe("Hoe het cijfer is berekend; ontbreekt bij een gegeven.");

const bronVermeldt = z
  .strictObject({
    waarde: fields.waarde,
    tekst: fields.tekst,
    verschil: z.string().describe("Verschil met het berekende cijfer, zonder minteken."),
    richting: z.enum(["meer", "minder"]).describe("Vermeldt de bron meer of minder dan is berekend?"),
    opmerking: z.string().optional().describe("Waarom de bron iets anders afdrukte, als dat bekend is."),
    bron: z.string().optional().describe("De bron die dit afdrukte, met plaats en datum."),
  })
  .describe("Wat de bron afdrukte, als dat een ander getal is dan berekend.");

const gebruik = z
  .strictObject({
    stuk: z.string().describe("Id van het stuk."),
    soort: z.string().describe("Soort stuk: Startnotitie, Beleidskader of Uitvoeringsplan."),
    naam: z.string().describe("Plaats in het stuk: tabel 2, hoofdstuk 7 of ‘In het kort’."),
    adres: z.string().describe("Adres van die plaats op deze website."),
  })
  .describe("Een plaats waar het cijfer staat.");

const cijfer = z
  .strictObject({
    id: fields.cijfer,
    naam: z.string().describe("Wat het cijfer is, te begrijpen zonder de tabel waarin het staat."),
    groep: z.string().describe("Kop waaronder het cijferregister dit cijfer noemt."),
    jaar: z.int().optional().describe("Jaar waarvoor het cijfer geldt."),
    soort: z.enum(["getal", "datum"]).describe("Is de waarde een getal of een datum?"),
    waarde: fields.waarde,
    eenheid: fields.eenheid.optional(),
    tekst: fields.tekst,
    status: fields.status,
    laag: fields.laag,
    status_reden: z.string().optional().describe("Welk deel de status bepaalt, als de delen verschillen."),
    formule: formule.optional(),
    afronding: z.string().optional().describe("Hoe het getoonde cijfer is afgerond."),
    bron_vermeldt: bronVermeldt.optional(),
    opmerking: z.string().optional().describe("Wat bij het cijfer hoort: een aanname of een verschil in definitie."),
    bronnen: z.array(bron).describe("Bronnen van het cijfer, of van de gegevens waaruit het is berekend."),
    gebruikt_in: z
      .array(gebruik)
      .optional()
      .describe(
        "Waar het cijfer staat; leeg als het alleen in berekeningen meetelt. Ontbreekt in het bestand bij een PDF.",
      ),
    gegeven_in: z
      .strictObject({
        bestand: z.string().describe("Bestand in de map data."),
        regel: z.int().describe("Regel in dat bestand."),
      })
      .optional()
      .describe("Regel in de gegevens waarop dit cijfer berust. Ontbreekt in het bestand bij een PDF."),
  })
  .describe("Eén cijfer met zijn uitleg.");

/** The download of all figures of one opsteller: cijfers.json. */
export const cijfers = z
  .strictObject({
    $schema: z.string().describe("Adres van het JSON Schema van dit bestand."),
    opsteller: z
      .strictObject({
        id: z.string().describe("Id in de adressen van de website."),
        naam: z.string().describe("Naam van de opsteller."),
      })
      .describe("Van wie de cijfers zijn."),
    register: z.string().describe("Adres van de pagina met deze cijfers; met # en een id leidt het naar één cijfer."),
    cijfers: z.array(cijfer).describe("De cijfers, in de volgorde van het cijferregister."),
  })
  .describe("Alle cijfers van één opsteller, met formule, herkomst en status.");

export type CijfersJson = z.infer<typeof cijfers>;
export type CijferJson = CijfersJson["cijfers"][number];
export type GebruikJson = NonNullable<CijferJson["gebruikt_in"]>[number];

import { z } from "zod";
import { dateOrMonth, identifier, plainDate, reference, sentence, year } from "../field.ts";
import { contact } from "./site.ts";

/** The picture that an opsteller may have beside its data. */
export const logoName = /^logo\.(svg|png)$/;

/** opsteller.yaml: who writes the documents. */
export const opsteller = z
  .strictObject({
    naam: sentence.describe("Volledige naam, bijvoorbeeld ‘HBEL-gemeenten’."),
    korte_naam: sentence.describe("Zoals in een kop of tabel: ‘HBEL’."),
    soort: z.enum(["gemeente", "samenwerkingsverband", "arbeidsmarktregio", "gemeenschappelijke regeling"]),
    omschrijving: sentence,
    bron: reference("bron"),
    leden: z.array(reference("gemeente")).min(1),
    buurgemeenten: z
      .array(reference("gemeente"))
      .optional()
      .describe("Gemeenten die alleen ter vergelijking in een tabel staan."),
    deelregios: z.array(z.strictObject({ naam: sentence, leden: z.array(reference("gemeente")) })).optional(),
    uitvoerder: sentence.describe("Wie de wet uitvoert, met lidwoord: ‘de Uitvoeringsdienst HBEL’."),
    ambtelijke_eigenaar: sentence.describe("Functie of team dat de documenten bijhoudt; geen persoonsnaam."),
    contact: contact.optional(),
    logo: z
      .strictObject({
        bestand: z
          .string()
          .regex(logoName, "‘logo.svg’ of ‘logo.png’, in de map van de opsteller")
          .describe("Bestand in de map van deze opsteller: logo.svg of logo.png."),
        tekst: sentence.describe("Wat een schermlezer voorleest: ‘Logo van de gemeente Wassenaar’."),
      })
      .optional()
      .describe("Logo op de pagina’s van deze opsteller; zonder staat er alleen de naam."),
    huisstijl: reference("huisstijl")
      .optional()
      .describe("Kleuren van de pagina’s: naam van een bestand in data/huisstijlen, zonder ‘.yaml’."),
    besluitvorming: z.array(z.strictObject({ stap: sentence, orgaan: sentence, plaats: sentence.optional() })),
  })
  .describe("Wie de documenten opstelt: een gemeente of een samenwerkingsverband met zijn leden.");

const unknown = z.strictObject({
  onderdeel: sentence.describe("Id uit de verplichte inhoud van het documenttype, bijvoorbeeld B9."),
  reden: sentence,
  eigenaar: sentence.describe("Functie, team of orgaan; geen persoonsnaam."),
  bekend_op: plainDate,
});

/** documenten.yaml: the documents of this opsteller, in the order of the chain. */
export const documenten = z
  .strictObject({
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
        besluit_door: sentence.describe("Orgaan dat besluit, met lidwoord: ‘de gemeenteraad van Wassenaar’."),
        status_uitleg: sentence.describe("Eén zin voor de lezer: wat betekent deze status?"),
        werkt_uit: reference("document").optional().describe("Het document dat dit document uitwerkt."),
        gebaseerd_op: z.array(reference("bron")),
        kerncijfers: z
          .array(z.strictObject({ cijfer: reference("cijfer"), naam: sentence, uitleg: sentence }))
          .meta({ uniekDoor: ["cijfer"] })
          .max(4),
        nog_onbekend: z
          .array(unknown)
          .meta({ uniekDoor: ["onderdeel"] })
          .optional(),
        versies: z
          .array(
            z.strictObject({
              versie: sentence,
              datum: dateOrMonth,
              status: sentence,
              orgaan: sentence.optional(),
              wat: sentence,
            }),
          )
          .meta({ uniekDoor: ["versie"] }),
      }),
    ),
  })
  .describe("De documenten van deze opsteller, in de volgorde waarin ze elkaar uitwerken.");

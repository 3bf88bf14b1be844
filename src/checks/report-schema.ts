import { z } from "zod";

const plek = z
  .strictObject({
    file: z.string().describe("Bestand, vanaf de map van het project."),
    line: z.int().min(1).describe("Regel; de eerste is 1."),
    column: z.int().min(1).describe("Teken in de regel; het eerste is 1."),
  })
  .describe("Waar de bevinding staat.");

const bevinding = z.strictObject({
  rule: z.string().describe("Id van de regel, zoals in docs/controles.md."),
  severity: z.enum(["fout", "waarschuwing", "stijl"]).describe("Een fout houdt publicatie tegen."),
  place: plek,
  message: z.string().describe("Wat er mis is, in één zin."),
  cause: z.string().optional().describe("Waarom dat zo is."),
  hint: z.string().optional().describe("Wat te doen."),
  text: z.string().optional().describe("Het stuk tekst waar het om gaat."),
});

const aantal = z.int().min(0);

/** The report of `npm run check -- --format json`, as other programs read it. */
export const controleVerslag = z
  .strictObject({
    regels: aantal.describe("Hoeveel regels er zijn uitgevoerd."),
    documenten: aantal.describe("Hoeveel documenten zijn gecontroleerd."),
    aantallen: z
      .strictObject({ fout: aantal, waarschuwing: aantal, stijl: aantal })
      .describe("Hoeveel bevindingen er per ernst open staan."),
    getallen: z
      .strictObject({
        uit_gegevens: aantal.describe("Verwijst naar een cijfer."),
        vast: aantal.describe("Getypt en vast van aard: een datum, een artikel, een hoofdstuk van een bron."),
        aangehaald: aantal.describe("Getypt, in een noot die een bron aanhaalt."),
        getypt_en_beoordeeld: aantal.describe("Getypt, en naast de cijfers gehouden."),
        niet_te_beoordelen: aantal.describe("Getypt, zonder eenheid of woord dat zegt wat het telt."),
      })
      .optional()
      .describe("Hoe de getallen in de teksten zijn beoordeeld; ontbreekt als er niets te lezen was."),
    bevindingen: z.array(bevinding).describe("Wat open staat, op volgorde van bestand, regel en teken."),
    uitzonderingen: z
      .array(
        bevinding.omit({ text: true }).extend({
          reden: z.string(),
          eigenaar: z.string(),
          tot: z.iso.date().describe("Laatste dag waarop de bevinding mag blijven staan."),
        }),
      )
      .describe("Wat met reden mag blijven staan."),
  })
  .describe("Verslag van npm run check -- --format json.");

/** As JSON Schema, for docs/. */
export function reportSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(controleVerslag), null, 2)}\n`;
}

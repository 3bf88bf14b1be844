import { z } from "zod";
import { identifier, sentence } from "../../dataset/field.ts";

/** documenttype.yaml: the sections of a document type, what it must contain and who decides. */
export const documentType = z
  .strictObject({
    id: identifier.describe("Naam van de map."),
    naam: sentence,
    meervoud: sentence,
    besluit_door: sentence,
    secties: z
      .array(identifier)
      .min(1)
      .describe("De bestanden van deze map, zonder .mdx, in de volgorde van het document."),
    inhoud: z.array(
      z.strictObject({
        id: sentence.describe("Kenmerk dat <Onderdeel id> en nog_onbekend gebruiken."),
        titel: sentence,
        basis: sentence.describe("Waar de eis vandaan komt."),
      }),
    ),
  })
  .describe("Een soort document: opbouw en verplichte inhoud.");

export type DocumentType = z.infer<typeof documentType>;

/** What stands above a section: its title, and whether it is an annex. */
export const frontMatter = z.strictObject({ titel: sentence, bijlage: z.boolean().optional() });

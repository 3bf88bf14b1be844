import { z } from "zod";
import { identifier, sentence } from "../../dataset/field.ts";
import { categories } from "../woo/categories.ts";
import { documentKinds } from "../woo/document-kinds.ts";
import { themes } from "../woo/themes.ts";

/** documenttype.yaml: the sections of a document type in their order, and what it must contain. */
export const documentType = z.strictObject({
  id: identifier,
  naam: sentence,
  meervoud: sentence,
  besluit_door: sentence,
  secties: z.array(identifier).min(1),
  inhoud: z.array(z.strictObject({ id: sentence, titel: sentence, basis: sentence })),
  woo: z
    .strictObject({
      informatiecategorie: z.enum(categories.map(([label]) => label)),
      documentsoort: z.enum(Object.keys(documentKinds)),
      thema: z.enum(Object.keys(themes)),
    })
    .optional()
    .describe("Hoe een document van dit type heet in de waardelijsten van de Wet open overheid."),
  samenvatting: z
    .array(
      z.strictObject({
        blok: identifier.describe("Tekst van ‘In het kort’ waaronder de tabel staat."),
        tabellen: z.array(identifier).min(1).describe("De eerste die het stuk heeft."),
        kolommen: z.array(identifier).optional(),
        rijen: z.int().min(1).optional().describe("Hooguit zo veel rijen."),
        komend: identifier.optional().describe("Kolom met datums: rijen van vóór het stuk vallen weg."),
      }),
    )
    .optional()
    .describe("Tabellen op de samenvatting van twee bladzijden."),
});

export type DocumentType = z.infer<typeof documentType>;

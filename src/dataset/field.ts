import { z } from "zod";
import { parseDate } from "../calendar.ts";
import { statuses } from "../status.ts";

/**
 * A field that names something elsewhere in data/: `reference("gemeente")`. The meta is what the link check walks by,
 * and what tells an editor (through the JSON Schema) which names exist.
 */
export function reference(register: string) {
  return z
    .string()
    .min(1)
    .meta({ verwijstNaar: register, description: `Id uit het register ‘${register}’.` });
}

/** Id of an entry: lower case letters, digits and dashes; lasting, because addresses and references use it. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kleine letters, cijfers en streepjes, bijvoorbeeld ‘b1’ of ‘inkoop-jaarlijks’")
  .describe("Blijvend id: kleine letters, cijfers en streepjes.");

/** A day that exists. */
export const plainDate = z
  .string()
  .refine((text) => parseDate(text) !== undefined, "een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2022-01-01")
  .describe("Datum als jjjj-mm-dd.");

/** A month or a day, for sources that give no day: `2021-11` or `2021-11-30`. */
export const dateOrMonth = z
  .string()
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || parseDate(text) !== undefined,
    "jjjj, jjjj-mm of jjjj-mm-dd",
  )
  .describe("Datum als jjjj-mm-dd, of jjjj-mm of jjjj als de bron geen dag geeft.");

/** A year that the data may be about. */
export const year = z.int().min(1990).max(2100).describe("Kalenderjaar.");
/** At most ten billion and in whole cents: more is a typing error, and keeps the amount exact. */
export const amount = z
  .number()
  .min(0)
  .max(10_000_000_000)
  .refine((value) => /^\d+(\.\d{1,2})?$/.test(String(value)), "een bedrag in hele centen")
  .describe("Bedrag in euro’s, zonder punt voor duizendtallen.");
/** People, households, months: a whole number. */
export const count = z.int().min(0).describe("Aantal, heel getal.");
/** 15 is 15%. */
export const percentage = z.number().min(0).max(100).describe("Percentage: 15 betekent 15%.");
/** A text that says something. */
export const sentence = z.string().regex(/\S/, "een tekst, geen lege plek");
/** Yes or no, in the words of a writer. */
export const yesNo = z.enum(["ja", "nee"]);

/** What can be said about any fact: source, place in it, status, and what the source printed. */
export const provenance = {
  bron: reference("bron").optional().describe("Id uit bronnen.yaml; anders geldt de bron bovenaan het bestand."),
  plaats: sentence.optional().describe("Plaats in de bron: paragraaf, tabel of bladzijde."),
  status: z.enum(statuses).optional().describe("wettelijk, besluit, raming, aanname of gerealiseerd."),
  gepubliceerd: z
    .number()
    .optional()
    .describe("Wat de bron afdrukte; alleen nodig als het programma het zelf berekent."),
  gepubliceerd_opmerking: sentence.optional().describe("Waarom de bron iets anders afdrukte, in één zin."),
  opmerking: sentence.optional().describe("Opmerking die bij dit gegeven hoort."),
};

/** An amount that may say where it comes from. */
export const statedAmount = z.strictObject({ bedrag: amount, ...provenance });
/** A count that may say where it comes from. */
export const statedCount = z.strictObject({ aantal: count, ...provenance });

/** What holds for every entry of a file that does not say otherwise. */
export const fileProvenance = {
  bron: reference("bron").describe("Bron die geldt voor alles in dit bestand waar geen eigen bron bij staat."),
  status: z.enum(statuses).optional().describe("Status die geldt waar geen eigen status bij staat."),
  opmerking: sentence.optional(),
};

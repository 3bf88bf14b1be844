import { z } from "zod";
import { sentence } from "../field.ts";

const kleur = z.string().regex(/^#[0-9a-f]{6}$/, "een kleur als #0b5563, met kleine letters");
const paar = z.strictObject({ licht: kleur, donker: kleur }).describe("Kleur op een licht en op een donker scherm.");

/** The colours that a theme sets; those of wettelijk, besluit and raming carry meaning and are the same for everyone. */
const kleuren = {
  papier: paar.describe("Achtergrond van de pagina."),
  vlak: paar.describe("Achtergrond van kaarten en velden."),
  vlak_zacht: paar.describe("Achtergrond van de voet en van een aangewezen rij."),
  lijn: paar.describe("Dunne lijn tussen rijen; alleen versiering."),
  rand: paar.describe("Rand van velden, lijn onder een tabelkop."),
  inkt: paar.describe("Tekst."),
  inkt_zacht: paar.describe("Bijschriften."),
  actie: paar.describe("Koppelingen en lijnen die de aandacht vragen."),
  actie_sterk: paar.describe("Een koppeling of knop die wordt aangewezen."),
  actie_vlak: paar.describe("Achtergrond van de statusband en van wat opvalt."),
  knop: paar.describe("Achtergrond van de belangrijkste knop."),
  knop_tekst: paar.describe("Tekst op die knop."),
};

/** data/huisstijlen/<id>.yaml: the colours of the pages of an opsteller. */
export const huisstijl = z
  .strictObject({ naam: sentence, kleuren: z.strictObject(kleuren) })
  .describe("Kleuren van de pagina’s van een opsteller. Kies ze in opsteller.yaml met ‘huisstijl’.");

export type Kleur = keyof typeof kleuren;
export type Huisstijl = z.infer<typeof huisstijl>;

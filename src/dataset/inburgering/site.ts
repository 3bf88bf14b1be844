import { z } from "zod";
import { plainDate, reference, sentence } from "../field.ts";

const email = z.email("een e-mailadres, bijvoorbeeld redactie@gemeente.nl");
const webAddress = z.url({ protocol: /^https$/, error: "een webadres dat begint met https://" });

/** A team that answers, never one person. */
export const contact = z
  .strictObject({
    naam: sentence.describe("Team of functie; geen persoonsnaam."),
    email: email.optional(),
    telefoon: z
      .string()
      .regex(/^[+0][\d ()-]{8,}$/, "een telefoonnummer, bijvoorbeeld 035 123 45 67")
      .optional(),
    pagina: webAddress.optional().describe("Pagina waar iemand een vraag kan stellen."),
  })
  .refine(({ email, telefoon, pagina }) => email ?? telefoon ?? pagina, {
    error: "Geef een ‘email’, een ‘telefoon’ of een ‘pagina’.",
  })
  .describe("Waar lezers terechtkunnen met een vraag.");

/** site.yaml: what holds for the site as a whole. */
export const site = z
  .strictObject({
    titel: sentence.describe("Naam van de site, in de kop van elke pagina."),
    kop: sentence.describe("Grote kop op de beginpagina."),
    lead: sentence.describe("Zin onder die kop."),
    omschrijving: sentence.describe("Wat zoekmachines laten zien bij de beginpagina."),
    zoekvoorbeelden: z
      .array(sentence)
      .max(4)
      .optional()
      .describe("Woorden die onder het zoekveld als voorbeeld staan."),
    over: sentence.describe("Zin in de voet van elke pagina."),
    adres: z
      .url()
      .regex(/[^/]$/, "een adres zonder streep aan het eind")
      .optional()
      .describe("Adres waar de site komt te staan, zonder streep aan het eind. Zonder adres is er geen QR-code."),
    demonstratie: sentence.describe("Zin op elke pagina en op de omslag: dit is niet van de gemeente zelf."),
    trefwoorden: z.array(sentence).min(1).describe("Onderwerpen van de site, voor zoekmachines en in PDF’s."),
    uitgever: z
      .strictObject({
        naam: sentence,
        gemeente: reference("gemeente").optional().describe("Als een gemeente de site uitgeeft."),
      })
      .describe("Wie de site uitgeeft."),
    contact,
    licentie: z
      .strictObject({ naam: sentence, adres: webAddress })
      .describe("Voorwaarden waaronder anderen de tabellen en cijfers mogen gebruiken."),
    beveiliging: z
      .strictObject({
        contact: z
          .string()
          .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, "mailto: met een e-mailadres, of een adres met https://")
          .describe("Waar iemand een lek meldt."),
        verloopt: plainDate.describe("Tot deze dag klopt security.txt; hoogstens een jaar vooruit."),
        beleid: webAddress.optional().describe("Pagina met het beleid voor het melden van lekken."),
      })
      .describe("Voor security.txt (RFC 9116)."),
    stand_van_de_wet: plainDate,
    gegevens_van: plainDate,
  })
  .describe("Gegevens van de site als geheel.");

/** What is not accessible yet; the law asks for cause, consequence, measure and date. */
const afwijking = z.strictObject({
  criterium: z
    .string()
    .regex(
      /^([1-4]\.\d\.\d{1,2}|\d{1,2}\.\d{1,2}(\.\d{1,2}){0,2})$/,
      "het nummer van een succescriterium, bijvoorbeeld 1.4.5",
    )
    .describe("Nummer van het succescriterium van WCAG of het hoofdstuk van EN 301 549."),
  onderwerp: sentence.describe("Wat er niet voldoet."),
  oorzaak: sentence,
  gevolg: sentence.describe("Wat een bezoeker ervan merkt."),
  alternatief: sentence.optional().describe("Hoe het intussen wel kan."),
  maatregel: sentence,
  opgelost_op: plainDate.describe("Datum waarop het is opgelost."),
});

/** toegankelijkheid.yaml: the statement that the Besluit digitale toegankelijkheid overheid asks for. */
export const toegankelijkheid = z
  .strictObject({
    status: z
      .enum(["voldoet volledig", "voldoet gedeeltelijk", "eerste maatregelen genomen", "voldoet niet"])
      .describe("Status A, B, C of D van de toegankelijkheidsverklaring."),
    standaard: sentence.describe("Waaraan is getoetst."),
    reikwijdte: sentence.describe("Waarvoor de verklaring geldt."),
    onderzocht_op: plainDate.describe("Datum van het laatste onderzoek; korter dan 36 maanden geleden."),
    onderzoek: sentence.describe("Hoe is onderzocht, en door wie (functie of bureau)."),
    opgesteld_op: plainDate,
    verantwoordelijke: sentence.describe("Functie of orgaan dat de verklaring afgaf; geen persoonsnaam."),
    register: webAddress.optional().describe("De verklaring in het landelijke register."),
    afwijkingen: z.array(afwijking),
    melden: contact.describe("Waar iemand meldt dat iets niet toegankelijk is."),
    antwoord_binnen: sentence.describe("Hoe snel een melding antwoord krijgt: ‘tien werkdagen’."),
  })
  .describe("De toegankelijkheidsverklaring van de site.");

import { z } from "zod";
import { count, fileProvenance, identifier, plainDate, provenance, reference, sentence } from "../field.ts";

export const partners = z
  .strictObject({
    ...fileProvenance,
    partners: z.array(
      z.strictObject({
        id: identifier,
        organisatie: reference("organisatie").optional().describe("Als de partner een landelijke organisatie is."),
        naam: sentence,
        rol: sentence,
        soort: z.enum(["rijk", "uitvoering", "taalaanbieder", "maatschappelijk", "regio", "kennis", "advies"]),
        ook_geschreven_als: z.array(sentence).optional(),
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("De organisaties waarmee deze opsteller werkt.");

export const rollen = z
  .strictObject({
    ...fileProvenance,
    rollen: z
      .array(
        z.strictObject({
          thema: reference("thema"),
          partner: reference("partner"),
          wie: sentence.optional(),
          verantwoordelijk_voor: z.array(sentence).min(1),
          plaats: sentence.optional(),
        }),
      )
      .meta({ uniekDoor: ["thema", "partner", "wie"] }),
  })
  .describe("Wie waarvoor verantwoordelijk is, per thema.");

export const overleg = z
  .strictObject({
    ...fileProvenance,
    overleggen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        thema: reference("thema").optional(),
        frequentie: sentence,
        per_jaar: count.optional(),
        deelnemers: z.array(sentence),
        onderwerp: sentence,
        plaats: sentence.optional(),
      }),
    ),
  })
  .describe("Welke overleggen er zijn, hoe vaak en met wie.");

export const planning = z
  .strictObject({
    ...fileProvenance,
    ingangsdatum: z.strictObject({ datum: plainDate, ...provenance }),
    fasen: z
      .array(
        z.strictObject({
          id: identifier,
          naam: sentence,
          producten: z.array(sentence),
          besluit_door: sentence,
          betrokkenen: sentence.optional(),
          van: plainDate.optional(),
          tot: plainDate.optional(),
          plaats: sentence.optional(),
        }),
      )
      .optional(),
    mijlpalen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        datum: plainDate,
        eigenaar: sentence,
        uiterlijk: reference("cijfer")
          .optional()
          .describe("Datum waarop dit uiterlijk klaar moet zijn, bijvoorbeeld planning.inkoop-start."),
        ...provenance,
      }),
    ),
  })
  .describe("Ingangsdatum, fasen en mijlpalen.");

/** samenwerking.csv: onderdeel, schaal, uitvoering, and one column per target group: ja, nee, n.v.t. or onbekend, with an optional remark. */
export const samenwerking = z
  .array(
    z.strictObject({
      onderdeel: sentence,
      schaal: sentence.describe("lokaal, subregionaal, regionaal; meer dan één gescheiden door een schuine streep."),
      uitvoering: z.enum(["zelf", "derden", "zelf/derden", "open"]),
      asiel_b1: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
      asiel_onderwijs: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
      asiel_z: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
      gezin: z.enum(["ja", "nee", "n.v.t.", "onbekend"]),
      opmerking: sentence.optional(),
    }),
  )
  .meta({ uniekDoor: ["onderdeel"] });

/** inkoop.yaml: per part of the offer, done by the gemeente itself or bought. */
export const inkoop = z
  .strictObject({
    ...fileProvenance,
    onderdelen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        keuze: z.enum([
          "inbesteden",
          "quasi-inbesteden",
          "overheidsopdracht",
          "open house",
          "subsidie",
          "nog te kiezen",
        ]),
        schaal: z.enum(["lokaal", "subregionaal", "regionaal", "landelijk", "nog te kiezen"]),
        partner: z.array(reference("partner")).optional(),
        stand: sentence,
        klaar_op: plainDate.optional(),
        plaats: sentence.optional(),
      }),
    ),
    kwaliteitseisen: z.array(sentence).optional(),
    aandachtspunten: z.array(sentence).optional(),
  })
  .describe("Per onderdeel van het aanbod: zelf doen of inkopen.");

/** termijnen.yaml: local deadlines; each with its start, length and the legal limit it must respect. */
export const termijnen = z
  .strictObject({
    ...fileProvenance,
    termijnen: z.array(
      z.strictObject({
        id: identifier,
        naam: sentence,
        anker: z.enum([
          "koppeling",
          "inschrijving BRP",
          "DUO-brief",
          "huisvesting",
          "dagtekening PIP",
          "begin bijstand",
          "start ontzorgen",
          "examen",
        ]),
        aantal: count,
        eenheid: z.enum(["dagen", "weken", "maanden", "jaren"]),
        wet: reference("wet").optional().describe("De wettelijke termijn waar dit binnen moet passen."),
        doelgroep: reference("doelgroep").optional(),
        thema: reference("thema").optional(),
        ...provenance,
      }),
    ),
  })
  .describe("Lokale termijnen, elk met begin, lengte en de wettelijke termijn waar hij binnen moet passen.");

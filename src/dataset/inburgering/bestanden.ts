import type { z } from "zod";
import * as beleid from "./beleid.ts";
import * as geld from "./geld.ts";
import { huisstijl } from "./huisstijl.ts";
import * as landelijk from "./landelijk.ts";
import * as lokaal from "./opsteller.ts";
import * as site from "./site.ts";
import * as uitvoering from "./uitvoering.ts";

export const dataMap = "data";
export const landelijkeMap = "data/landelijk";
export const opstellersMap = "data/opstellers";
/** There need be none: without a huisstijl pages have the colours of the site itself. */
export const huisstijlenMap = "data/huisstijlen";

/** The files in data/landelijk/, all required. */
export const landelijkeBestanden = {
  "bronnen.yaml": landelijk.bronnen,
  "gemeenten.yaml": landelijk.gemeenten,
  "organisaties.yaml": landelijk.organisaties,
  "wet.yaml": landelijk.wet,
  "doelgroepen.yaml": landelijk.doelgroepen,
  "leerroutes.yaml": landelijk.leerroutes,
  "voorzieningen.yaml": landelijk.voorzieningen,
  "keten.yaml": landelijk.keten,
  "aanbodplicht.csv": landelijk.aanbodplicht,
  "normen.yaml": landelijk.normen,
  "planningsregels.yaml": landelijk.planningsregels,
  "themas.yaml": landelijk.themas,
  "begrippen.yaml": landelijk.begrippen,
  "site.yaml": site.site,
  "toegankelijkheid.yaml": site.toegankelijkheid,
} as const;

/** The files that every data/opstellers/<id>/ has. */
export const verplichteBestanden = {
  "opsteller.yaml": lokaal.opsteller,
  "documenten.yaml": lokaal.documenten,
} as const;

/** The files that data/opstellers/<id>/ may have, next to those of a year. */
export const overigeBestanden = {
  "instroom.yaml": geld.instroom,
  "leerroutes.yaml": geld.leerroutesLokaal,
  "partners.yaml": uitvoering.partners,
  "rollen.yaml": uitvoering.rollen,
  "overleg.yaml": uitvoering.overleg,
  "planning.yaml": uitvoering.planning,
  "samenwerking.csv": uitvoering.samenwerking,
  "doelen.yaml": beleid.doelen,
  "risicos.yaml": beleid.risicos,
  "monitoring.yaml": beleid.monitoring,
  "privacy.yaml": beleid.privacy,
  "communicatie.yaml": beleid.communicatie,
  "keuzes.yaml": beleid.keuzes,
  "inkoop.yaml": uitvoering.inkoop,
  "termijnen.yaml": uitvoering.termijnen,
} as const;

/** The files of which there is one for each year, by what their names begin with. */
export const jaarlijkseBestanden = {
  begroting: geld.begroting,
  voorzieningen: geld.voorzieningenLokaal,
  participatie: geld.participatie,
} as const;

/** `begroting-2022.yaml`; the kind is the first group, the year the second. */
export const jaarlijkseNaam = new RegExp(`^(${Object.keys(jaarlijkseBestanden).join("|")})-(\\d{4})\\.yaml$`);
const almostYearly = new RegExp(`^(${Object.keys(jaarlijkseBestanden).join("|")}).*\\.ya?ml$`, "i");

/** `begroting 2023.yaml` is probably meant as `begroting-2023.yaml`; without a year the writer has to say which. */
export function jaarlijksMeant(name: string): string | undefined {
  const kind = almostYearly.exec(name)?.[1]?.toLowerCase();
  return kind && `${kind}-${/\d{4}/.exec(name)?.[0] ?? "<jaar>"}.yaml`;
}

/** `heide.yaml`; its id is the first group. */
export const huisstijlNaam = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
export const huisstijlSchema = huisstijl;

export const opstellerBestanden = { ...verplichteBestanden, ...overigeBestanden } as const;

/** What was read of a set of files: of a file that is absent or does not fit, no value. */
export type Values<Schemas extends Record<string, z.ZodType>> = { [Name in keyof Schemas]?: z.infer<Schemas[Name]> };

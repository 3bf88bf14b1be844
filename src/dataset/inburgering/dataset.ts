import type { z } from "zod";
import type { Place } from "../../diagnostic.ts";
import type * as beleid from "./beleid.ts";
import type * as geld from "./geld.ts";
import type { Huisstijl } from "./huisstijl.ts";
import type * as landelijk from "./landelijk.ts";
import type * as lokaal from "./opsteller.ts";
import type * as site from "./site.ts";
import type * as uitvoering from "./uitvoering.ts";

/** The national files, by the name of the file without its ending. */
export interface Landelijk {
  bronnen: z.infer<typeof landelijk.bronnen>["bronnen"];
  gemeenten: z.infer<typeof landelijk.gemeenten>["gemeenten"];
  organisaties: z.infer<typeof landelijk.organisaties>["organisaties"];
  wet: z.infer<typeof landelijk.wet>;
  doelgroepen: z.infer<typeof landelijk.doelgroepen>["doelgroepen"];
  leerroutes: z.infer<typeof landelijk.leerroutes>;
  voorzieningen: z.infer<typeof landelijk.voorzieningen>;
  keten: z.infer<typeof landelijk.keten>;
  aanbodplicht: z.infer<typeof landelijk.aanbodplicht>;
  normen: z.infer<typeof landelijk.normen>;
  planningsregels: z.infer<typeof landelijk.planningsregels>["regels"];
  themas: z.infer<typeof landelijk.themas>["themas"];
  begrippen: z.infer<typeof landelijk.begrippen>["begrippen"];
  site: Site;
  toegankelijkheid: z.infer<typeof site.toegankelijkheid>;
}

/** Everything in data/opstellers/<id>/; a file that is not there is undefined, never an empty stand-in. */
export interface OpstellerGegevens {
  /** Name of the folder; part of every address. */
  id: string;
  opsteller: z.infer<typeof lokaal.opsteller>;
  documenten: DocumentGegevens[];
  instroom?: z.infer<typeof geld.instroom>;
  leerroutes?: z.infer<typeof geld.leerroutesLokaal>;
  /** One per begroting-<jaar>.yaml, by year. */
  begrotingen: Begroting[];
  /** One per voorzieningen-<jaar>.yaml, by year. */
  voorzieningen: Voorzieningen[];
  /** One per participatie-<jaar>.yaml, by year. */
  participatie: Participatie[];
  partners?: z.infer<typeof uitvoering.partners>;
  rollen?: z.infer<typeof uitvoering.rollen>;
  overleg?: z.infer<typeof uitvoering.overleg>;
  planning?: z.infer<typeof uitvoering.planning>;
  samenwerking?: z.infer<typeof uitvoering.samenwerking>;
  doelen?: z.infer<typeof beleid.doelen>;
  risicos?: z.infer<typeof beleid.risicos>;
  monitoring?: z.infer<typeof beleid.monitoring>;
  privacy?: z.infer<typeof beleid.privacy>;
  communicatie?: z.infer<typeof beleid.communicatie>;
  keuzes?: z.infer<typeof beleid.keuzes>;
  inkoop?: z.infer<typeof uitvoering.inkoop>;
  termijnen?: z.infer<typeof uitvoering.termijnen>;
}

export type Site = z.infer<typeof site.site>;
export type Contact = z.infer<typeof site.contact>;
export type DocumentGegevens = z.infer<typeof lokaal.documenten>["documenten"][number];
export type Begroting = z.infer<typeof geld.begroting>;
export type Voorzieningen = z.infer<typeof geld.voorzieningenLokaal>;
export type Participatie = z.infer<typeof geld.participatie>;
export type Post = NonNullable<Begroting["posten"]>[number];

export interface Dataset extends SharedData {
  /** In Dutch order of their names. */
  opstellers: OpstellerGegevens[];
}

/** What holds for every author. */
export interface SharedData {
  landelijk: Landelijk;
  /** Colours that an opsteller may choose, by the name of their file. */
  huisstijlen: ReadonlyMap<string, Huisstijl>;
  /** Where an object of this dataset (or one of its keys) stands in data/. Works on the very objects of the dataset. */
  placeOf(object: object, key?: string): Place;
}

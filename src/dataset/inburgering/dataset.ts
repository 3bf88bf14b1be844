import type { z } from "zod";
import type { Place } from "../../diagnostic.ts";
import type * as landelijk from "./landelijk.ts";
import type * as lokaal from "./opsteller.ts";

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
  themas: z.infer<typeof lokaal.themas>["themas"];
  begrippen: z.infer<typeof landelijk.begrippen>["begrippen"];
  site: z.infer<typeof landelijk.site>;
}

/** Everything in data/opstellers/<id>/; a file that is not there is undefined, never an empty stand-in. */
export interface OpstellerGegevens {
  /** Name of the folder; part of every address. */
  id: string;
  opsteller: z.infer<typeof lokaal.opsteller>;
  documenten: DocumentGegevens[];
  instroom?: z.infer<typeof lokaal.instroom>;
  leerroutes?: z.infer<typeof lokaal.leerroutesLokaal>;
  /** One per begroting-<jaar>.yaml, by year. */
  begrotingen: Begroting[];
  voorzieningen?: z.infer<typeof lokaal.voorzieningenLokaal>;
  participatie?: z.infer<typeof lokaal.participatie>;
  partners?: z.infer<typeof lokaal.partners>;
  rollen?: z.infer<typeof lokaal.rollen>;
  overleg?: z.infer<typeof lokaal.overleg>;
  planning?: z.infer<typeof lokaal.planning>;
  samenwerking?: z.infer<typeof lokaal.samenwerking>;
  doelen?: z.infer<typeof lokaal.doelen>;
  risicos?: z.infer<typeof lokaal.risicos>;
  monitoring?: z.infer<typeof lokaal.monitoring>;
  privacy?: z.infer<typeof lokaal.privacy>;
  communicatie?: z.infer<typeof lokaal.communicatie>;
  keuzes?: z.infer<typeof lokaal.keuzes>;
  inkoop?: z.infer<typeof lokaal.inkoop>;
  termijnen?: z.infer<typeof lokaal.termijnen>;
}

export type DocumentGegevens = z.infer<typeof lokaal.documenten>["documenten"][number];
export type Begroting = z.infer<typeof lokaal.begroting>;
export type Post = NonNullable<Begroting["posten"]>[number];

export interface Dataset {
  landelijk: Landelijk;
  /** In Dutch order of their names. */
  opstellers: OpstellerGegevens[];
  /** Where an object of this dataset (or one of its keys) stands in data/. Works on the very objects of the dataset. */
  placeOf(object: object, key?: string): Place;
}

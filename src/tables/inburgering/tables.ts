import type { Dataset, OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import { sourcesOf } from "../../figures/inburgering/origin.ts";
import { oncePer } from "../../once-per.ts";
import type { Table } from "../table.ts";
import { lazyTables, type TableSet } from "../table-set.ts";
import { aanbodplicht } from "./aanbodplicht.ts";
import { begrippen } from "./begrippen.ts";
import { besluitvorming } from "./besluitvorming.ts";
import { boetes } from "./boetes.ts";
import { bronnen } from "./bronnen.ts";
import { communicatie } from "./communicatie.ts";
import type { TableContext } from "./context.ts";
import { doelen, strategieen } from "./doelen.ts";
import { fasen } from "./fasen.ts";
import { inkoop } from "./inkoop.ts";
import { instroom } from "./instroom.ts";
import { instrumenten } from "./instrumenten.ts";
import { keten } from "./keten.ts";
import { keuzesIn, withArticle } from "./keuzes.ts";
import { leerroutes } from "./leerroutes.ts";
import { meerjaren } from "./meerjaren.ts";
import { middelen } from "./middelen.ts";
import { monitoring } from "./monitoring.ts";
import { overleg, overlegVan } from "./overleg.ts";
import { participatie } from "./participatie.ts";
import { partners } from "./partners.ts";
import { personenPerLeerroute } from "./personen-per-leerroute.ts";
import { planning } from "./planning.ts";
import { privacy } from "./privacy.ts";
import { ramingEnMiddelen } from "./raming-en-middelen.ts";
import { risicos } from "./risicos.ts";
import { rollen, rollenVan } from "./rollen.ts";
import { samenwerking } from "./samenwerking.ts";
import { termijnen } from "./termijnen.ts";
import { uitvoeringskosten } from "./uitvoeringskosten.ts";
import { uitvoeringskostenPerGemeente } from "./uitvoeringskosten-per-gemeente.ts";
import { voorzieningen } from "./voorzieningen.ts";

type Maker = (context: TableContext) => Table | undefined;

/** For a table that is the same for every opsteller: made once for a dataset. */
function oncePerDataset(make: Maker): Maker {
  const made = oncePer((_: Dataset, context: TableContext) => make(context));
  return (context) => made(context.dataset, context);
}

const makers: Record<string, Maker> = {
  instroom,
  "personen-per-leerroute": personenPerLeerroute,
  leerroutes,
  uitvoeringskosten,
  "uitvoeringskosten-per-gemeente": uitvoeringskostenPerGemeente,
  middelen,
  "raming-en-middelen": ramingEnMiddelen,
  voorzieningen,
  participatie,
  instrumenten,
  meerjaren,
  aanbodplicht: oncePerDataset(aanbodplicht),
  samenwerking,
  keten: oncePerDataset(keten),
  rollen,
  overleg,
  partners,
  fasen,
  planning,
  inkoop,
  risicos,
  monitoring,
  communicatie,
  privacy,
  termijnen,
  boetes,
  doelen,
  strategieen,
  besluitvorming,
  begrippen: oncePerDataset(begrippen),
  bronnen,
};

/** All tables of one opsteller, with the figures of one year, by the id that templates use (without that year). */
export function tablesOf(dataset: Dataset, opsteller: OpstellerGegevens, graph: FigureGraph, year: number): TableSet {
  const context: TableContext = { dataset, opsteller, graph, year, sourceOf: sourcesOf(dataset.landelijk.bronnen) };
  const perThema = dataset.landelijk.themas.flatMap((thema) => [
    [`rollen-${thema.id}`, () => rollenVan(context, thema)] as const,
    [`overleg-${thema.id}`, () => overlegVan(context, thema)] as const,
  ]);
  const perStuk = Object.keys(withArticle).map((soort) => [`keuzes-${soort}`, () => keuzesIn(context, soort)] as const);
  const general = Object.entries(makers).map(([id, make]) => [id, () => make(context)] as const);
  return lazyTables(new Map([...general, ...perStuk, ...perThema]));
}

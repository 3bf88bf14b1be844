import type { Dataset, OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import type { Source } from "../../figures/figure.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import type { SourceOf } from "../../figures/inburgering/origin.ts";
import type { Cell } from "../table.ts";
import { figure, missing } from "../table.ts";

/** What every table is made from. */
export interface TableContext {
  dataset: Dataset;
  opsteller: OpstellerGegevens;
  graph: FigureGraph;
  /** Year for which the figures of the document hold. */
  year: number;
  sourceOf: SourceOf;
}

/** The entry of a register with this id. @throws RangeError when there is none: the dataset is checked before tables are made. */
export function entry<T extends { id: string }>(register: readonly T[], id: string): T {
  const found = register.find((each) => each.id === id);
  if (!found) throw new RangeError(`${id} is not in the register`);
  return found;
}

/** `Echt-Susteren` of `echt-susteren`. */
export function gemeenteNaam({ dataset }: TableContext, id: string): string {
  return entry(dataset.landelijk.gemeenten, id).naam;
}

/** `B1-route` of `b1`. */
export function leerrouteNaam({ dataset }: TableContext, id: string): string {
  return entry(dataset.landelijk.leerroutes.leerroutes, id).naam;
}

/** The name of a partner of this opsteller. */
export function partnerNaam({ opsteller }: TableContext, id: string): string {
  return entry(opsteller.partners?.partners ?? [], id).naam;
}

/** `in Wassenaar`, but `bij HBEL`: a samenwerkingsverband is no place. */
export function whereabouts({ opsteller }: TableContext): string {
  const { soort, korte_naam } = opsteller.opsteller;
  return `${soort === "gemeente" || soort === "arbeidsmarktregio" ? "in" : "bij"} ${korte_naam}`;
}

/** The figure as a cell, or in words that it is not there. */
export function figureCell({ graph }: TableContext, id: string, otherwise?: string): Cell {
  return graph.has(id) ? figure(graph.get(id)) : missing(otherwise);
}

interface Cited {
  bron?: string;
  plaats?: string;
}

/** The source of a file, and those of its entries where they name another, each with its place. */
export function citedSources(
  { sourceOf }: TableContext,
  file: { bron: string },
  entries: readonly Cited[] = [],
): Source[] {
  const own = entries.map(({ bron = file.bron, plaats }) => sourceOf(bron, plaats));
  return [sourceOf(file.bron), ...own];
}

import type { Dataset, OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import { formatList } from "../../notation.ts";
import { oncePer } from "../../once-per.ts";
import type { Unit } from "../../status.ts";
import type { About } from "../computed.ts";
import { fact } from "../fact.ts";
import { FigureBook } from "../graph.ts";
import type { FigureReference } from "../references.ts";
import { figureMistake } from "../rules.ts";
import { type Definer, definerOf } from "./definer.ts";
import { type Around, type Entry, publishedOf, type SourceOf, sourcesOf, statusOf } from "./origin.ts";

/** A value as it stands in data/. */
export interface Typed {
  value: number;
  unit: Unit;
  /** Shown with at least so many decimals, so that figures of one column look alike. */
  decimals?: number;
  entry: Entry & object;
  /** The line of the entry that a writer edits to change it. */
  key: string;
  around: Around;
}

/** An amount as it stands in data/, under `bedrag`. */
export function amountOf(entry: Entry & { bedrag: number }, around: Around): Typed {
  return { value: entry.bedrag, unit: "euro", entry, key: "bedrag", around };
}

/** A count as it stands in data/, under `aantal`. */
export function countOf(entry: Entry & { aantal: number }, unit: Unit, around: Around): Typed {
  return { value: entry.aantal, unit, entry, key: "aantal", around };
}

/** What every subject works with: the data of one opsteller, and the book that its figures go into. */
export interface Build extends Definer {
  readonly dataset: Dataset;
  readonly opsteller: OpstellerGegevens;
  readonly references: FigureReference[];
  readonly diagnostics: Diagnostic[];
  readonly sourceOf: SourceOf;
  /** Defines a typed value. */
  fact(about: Omit<About, "place">, typed: Typed): void;
  /** As fact, for a value that another figure is computed from: what the source printed is said of that figure. */
  input(about: Omit<About, "place">, typed: Typed): void;
  /** What a computed figure takes over from the entry that asks for it: its remark, place and printed value. */
  asked(entry: Entry & object, around: Around, key?: string): Pick<About, "remark" | "place" | "published">;
  gemeente(id: string): string;
  /** `Huizen, Blaricum, Eemnes en Laren`. */
  gemeenten(ids: readonly string[]): string;
}

/** Names out of the national registers, looked up once for all opstellers of a dataset. */
const namesIn = oncePer(({ landelijk }: Dataset) => ({
  sourceOf: sourcesOf(landelijk.bronnen),
  gemeenten: new Map(landelijk.gemeenten.map(({ id, naam }) => [id, naam])),
}));

/** An empty book of figures for one opsteller, with the ways to put figures into it. */
export function startBuild(dataset: Dataset, opsteller: OpstellerGegevens): Build {
  const { sourceOf, gemeenten } = namesIn(dataset);
  const book = new FigureBook();
  const diagnostics: Diagnostic[] = [];
  const plain = definerOf(book);
  const gemeente = (id: string): string => gemeenten.get(id) ?? id;

  const define: Build["define"] = (about, make) => {
    if (!book.has(about.id)) return plain.define(about, make);
    diagnostics.push(
      figureMistake("cijfers/dubbel", about.place ?? dataset.placeOf(opsteller.opsteller), {
        message: `Het cijfer ‘${about.id}’ (${about.label}) bestaat al.`,
        cause:
          "Elk cijfer heeft één naam. Deze naam is ook die van een ander gegeven of van een cijfer dat het programma zelf maakt.",
        hint: "Geef dit gegeven een ander id, of haal het dubbele gegeven weg.",
      }),
    );
  };
  const asked: Build["asked"] = (entry, around, key) => {
    const published = publishedOf(entry, around, sourceOf);
    return {
      place: dataset.placeOf(entry, key),
      ...(entry.opmerking ? { remark: entry.opmerking } : {}),
      ...(published ? { published } : {}),
    };
  };
  const typed = (
    about: Omit<About, "place">,
    { value, unit, decimals = 0, entry, around }: Typed,
    from: Partial<About>,
  ): void =>
    define({ ...about, ...from }, (complete) => {
      const source = sourceOf(entry.bron ?? around.bron, entry.plaats);
      const figure = fact(complete, { status: statusOf(entry, around), source }, decimal(value), unit);
      return { ...figure, decimals: Math.max(decimals, figure.decimals) };
    });
  return {
    dataset,
    opsteller,
    book,
    references: [],
    diagnostics,
    sourceOf,
    define,
    asked,
    fact: (about, value) => typed(about, value, asked(value.entry, value.around, value.key)),
    input: (about, value) => {
      const { published: _, ...rest } = asked(value.entry, value.around, value.key);
      typed(about, value, rest);
    },
    gemeente,
    gemeenten: (ids) => formatList(ids.map(gemeente)),
  };
}

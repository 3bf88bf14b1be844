import type { Place } from "../../diagnostic.ts";
import { referencesIn } from "../references.ts";
import { begrotingSchema, overigeBestanden, verplichteBestanden } from "./bestanden.ts";
import type { Dataset, OpstellerGegevens } from "./dataset.ts";

/** A figure that data/ names: whether it exists is known when the figures of this opsteller are. */
export interface FigureReference {
  opsteller: string;
  /** As the writer gave it; the year may be left out. */
  id: string;
  /** Of the entry or document that names it; absent where nothing around it has a year. */
  year?: number;
  place: Place;
}

/** Every figure that the data of an opsteller name, in the order of the files. */
export function figureReferences(dataset: Dataset): FigureReference[] {
  return dataset.opstellers.flatMap((gegevens) =>
    partsOf(gegevens)
      .flatMap(([schema, value]) => referencesIn(schema, value))
      .filter(({ register }) => register === "cijfer")
      .map(({ id, holder, key, within }) => {
        const year = nearestYear(within);
        const place = dataset.placeOf(holder, String(key));
        return { opsteller: gegevens.id, id, ...(year !== undefined && { year }), place };
      }),
  );
}

function partsOf(gegevens: OpstellerGegevens) {
  const others = Object.entries(overigeBestanden).map(([file, schema]) => {
    const field = file.replace(/\.\w+$/, "") as keyof OpstellerGegevens;
    return [schema, gegevens[field]] as const;
  });
  return [
    [verplichteBestanden["documenten.yaml"].shape.documenten, gegevens.documenten] as const,
    ...gegevens.begrotingen.map((begroting) => [begrotingSchema, begroting] as const),
    ...others,
  ];
}

function nearestYear(within: readonly object[]): number | undefined {
  const holder = within.findLast((object) => "jaar" in object && typeof object.jaar === "number");
  return (holder as { jaar: number } | undefined)?.jaar;
}

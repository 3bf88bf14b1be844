import type { Voorzieningen } from "../../dataset/inburgering/dataset.ts";
import { difference } from "../difference.ts";
import { UnknownFigure } from "../mistakes.ts";
import { sameAs } from "../same-as.ts";
import { amountOf, type Build } from "./build.ts";

const group = "Voorzieningen";

type Voorziening = Voorzieningen["voorzieningen"][number];

/** Second level of the ids: `map`, or with its route `leerroute-b1`. */
export function keyOf({ voorziening, leerroute }: Voorziening): string {
  return leerroute ? `${voorziening}-${leerroute}` : voorziening;
}

/** How an entry is called: its own name, or that of its route or voorziening. */
export function nameOf({ dataset }: Build, entry: Voorziening): string {
  const { leerroutes, voorzieningen } = dataset.landelijk;
  const route = leerroutes.leerroutes.find(({ id }) => id === entry.leerroute)?.naam;
  return (
    entry.naam ??
    route ??
    voorzieningen.voorzieningen.find(({ id }) => id === entry.voorziening)?.naam ??
    entry.voorziening
  );
}

/** Available is the norm of the Rijk, or else the amount that stands here. */
function defineBeschikbaar(
  { define, fact, book, dataset }: Build,
  file: Voorzieningen,
  entry: Voorziening,
  name: string,
): void {
  const about = {
    id: `voorziening.${file.jaar}.${keyOf(entry)}.beschikbaar`,
    label: `${name}, beschikbaar per persoon`,
    group,
    year: file.jaar,
  };
  const { norm, beschikbaar } = entry;
  if (norm) {
    const normId = `norm.${file.jaar}.${norm}`;
    define({ ...about, place: dataset.placeOf(entry, "norm") }, (complete) => {
      if (!book.has(normId))
        throw new UnknownFigure(normId, `Vul in normen.yaml het normbedrag ‘${norm}’ van ${file.jaar} in.`);
      return sameAs(complete, book.number(normId), "Het normbedrag van het Rijk.");
    });
  } else if (beschikbaar) {
    fact(about, amountOf(beschikbaar, file));
  }
}

/** Costs are the amount that stands here, or else the price of the route. */
function defineKosten(
  { define, fact, book, dataset }: Build,
  file: Voorzieningen,
  entry: Voorziening,
  name: string,
): void {
  const about = {
    id: `voorziening.${file.jaar}.${keyOf(entry)}.kosten`,
    label: `${name}, kosten per persoon`,
    group,
    year: file.jaar,
  };
  const { kosten } = entry;
  if (kosten) {
    fact(about, amountOf(kosten, file));
    return;
  }
  const price = `prijs.${file.jaar}.${entry.leerroute}`;
  if (!entry.leerroute || !book.has(price)) return;
  define({ ...about, place: dataset.placeOf(entry) }, (complete) =>
    sameAs(complete, book.number(price), "De prijs van de leerroute."),
  );
}

/** `voorziening.<jaar>.<voorziening>.*`: per person what is available, what it costs, and the difference (F9). */
export function defineVoorzieningen(build: Build): void {
  for (const file of build.opsteller.voorzieningen) defineYear(build, file);
}

function defineYear(build: Build, file: Voorzieningen): void {
  const { define, book, dataset } = build;
  for (const entry of file.voorzieningen) {
    const name = nameOf(build, entry);
    defineBeschikbaar(build, file, entry, name);
    defineKosten(build, file, entry, name);
    const base = `voorziening.${file.jaar}.${keyOf(entry)}`;
    const [available, costs] = [`${base}.beschikbaar`, `${base}.kosten`];
    if (!book.has(available) || !book.has(costs)) continue;
    define(
      {
        id: `${base}.verschil`,
        label: `${name}, beschikbaar min kosten`,
        group,
        year: file.jaar,
        place: dataset.placeOf(entry),
      },
      (complete) =>
        difference(
          complete,
          book.number(available),
          book.number(costs),
          "Wat beschikbaar is min wat het kost, per persoon.",
        ),
    );
  }
}

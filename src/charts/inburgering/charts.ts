import { type Chart, type ChartSet, lazyCharts } from "../chart.ts";
import type { ChartContext } from "./context.ts";
import { fasen } from "./fasen.ts";
import { instroom } from "./instroom.ts";
import { keten } from "./keten.ts";
import { middelen } from "./middelen.ts";
import { personenPerLeerroute } from "./personen-per-leerroute.ts";
import { prijsPerLeerroute } from "./prijs-per-leerroute.ts";
import { ramingEnMiddelen } from "./raming-en-middelen.ts";
import { risicos } from "./risicos.ts";
import { uitvoeringskosten } from "./uitvoeringskosten.ts";

type Maker = (context: ChartContext) => Omit<Chart, "id"> | undefined;

const makers: Record<string, Maker> = {
  instroom,
  "personen-per-leerroute": personenPerLeerroute,
  "prijs-per-leerroute": prijsPerLeerroute,
  uitvoeringskosten,
  "raming-en-middelen": ramingEnMiddelen,
  middelen,
  fasen,
  keten,
  risicos,
};

/** All charts of one opsteller and year, by the id that templates use. */
export function chartsOf(context: ChartContext): ChartSet {
  return lazyCharts(new Map(Object.entries(makers).map(([id, make]) => [id, () => make(context)])));
}

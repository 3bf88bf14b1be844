import type { Dataset, OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { byPlace, type Outcome } from "../../diagnostic.ts";
import { evaluate } from "../evaluate.ts";
import type { FigureGraph } from "../graph.ts";
import { defineBestand } from "./bestand.ts";
import { defineBoetes } from "./boetes.ts";
import { type Build, startBuild } from "./build.ts";
import { defineIndex } from "./index-middelen.ts";
import { defineInstroom } from "./instroom.ts";
import { defineLeerroutes } from "./leerroutes.ts";
import { defineMeeneemregeling } from "./meeneemregeling.ts";
import { defineMiddelen } from "./middelen.ts";
import { defineNormen } from "./normen.ts";
import { defineOntzorgen } from "./ontzorgen.ts";
import { defineParticipatie } from "./participatie.ts";
import { definePlanning } from "./planning.ts";
import { addReferences } from "./references.ts";
import { defineSpuk } from "./spuk.ts";
import { defineTermijnen } from "./termijnen.ts";
import { defineUitstroomBijstand } from "./uitstroom-bijstand.ts";
import { defineUitvoering } from "./uitvoering.ts";
import { defineUitvoeringPerGemeente } from "./uitvoering-gemeente.ts";
import { defineUren } from "./uren.ts";
import { defineVoorzieningen } from "./voorzieningen.ts";
import { defineWet } from "./wet.ts";

/** In the order of the register; a subject only asks whether figures of an earlier one exist. */
const subjects: readonly ((build: Build) => void)[] = [
  defineInstroom,
  defineBestand,
  defineUitstroomBijstand,
  defineMiddelen,
  defineIndex,
  defineUitvoering,
  defineUitvoeringPerGemeente,
  defineNormen,
  defineLeerroutes,
  defineVoorzieningen,
  defineParticipatie,
  defineOntzorgen,
  defineSpuk,
  defineMeeneemregeling,
  defineTermijnen,
  definePlanning,
  defineWet,
  defineUren,
  defineBoetes,
];

/**
 * All figures of one opsteller. Every figure in the graph can be computed: where a mistake of a writer makes that
 * impossible, there is no graph, and the diagnostics say which mistakes (all of them, with file and line). A name of a
 * figure that does not exist in a place that only shows it is a mistake too, but leaves the graph.
 */
export function figuresOf(dataset: Dataset, opsteller: OpstellerGegevens): Outcome<FigureGraph> {
  const build = startBuild(dataset, opsteller);
  for (const define of subjects) define(build);
  addReferences(build);
  const { isComplete, diagnostics } = evaluate(build.book, build.references);
  const all = [...build.diagnostics, ...diagnostics].sort(byPlace);
  return isComplete ? { value: build.book, diagnostics: all } : { diagnostics: all };
}

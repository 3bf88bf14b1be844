import type { Diagnostic, Place } from "../diagnostic.ts";
import type { Unit } from "../status.ts";
import type { Figure } from "./figure.ts";
import type { FigureGraph } from "./graph.ts";
import { figureMistake } from "./rules.ts";
import { suggestFigure } from "./suggest.ts";

/** Where a writer named a figure by its id. */
export interface FigureReference {
  /** As written, with or without the year. */
  name: string;
  /** Year to put in when it was left out. */
  year: number;
  place: Place;
  /** The figure that is computed from it; absent when it is only shown or compared. */
  from?: string;
  /** What it has to be, if that matters: a date, or a number that counts this. */
  expects?: "date" | Unit;
}

function kindOf(figure: Figure): string {
  return figure.kind === "date" ? "een datum" : `een getal (${figure.unit})`;
}

function isExpected(figure: Figure, expects: "date" | Unit): boolean {
  return figure.kind === "date" ? expects === "date" : figure.unit === expects;
}

/** What is wrong with one reference: nothing has that name, or it is another kind of figure than the place needs. */
export function checkReference(graph: FigureGraph, reference: FigureReference): Diagnostic | undefined {
  const { name, year, place, expects } = reference;
  const id = graph.resolve(name, year);
  if (!id) {
    return figureMistake("cijfers/onbekend-cijfer", place, {
      message: `Het cijfer ‘${name}’ bestaat niet.`,
      cause: "Er zijn geen gegevens waaruit dit cijfer volgt, of de naam is anders geschreven.",
      hint: suggestFigure(graph, name, year),
    });
  }
  if (!expects) return undefined;
  const figure = graph.get(id);
  if (isExpected(figure, expects)) return undefined;
  const wanted = expects === "date" ? "een datum" : `een getal (${expects})`;
  return figureMistake("cijfers/ander-soort-cijfer", place, {
    message: `Het cijfer ‘${name}’ is ${kindOf(figure)}, maar hier hoort ${wanted}.`,
    hint: "Noem een cijfer van de juiste soort; het cijferregister toont van elk cijfer de eenheid.",
  });
}

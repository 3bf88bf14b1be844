import type { NumberFigure } from "../../figures/figure.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import { formatEuro } from "../../notation.ts";
import type { Author, Check, Found, Subject } from "../check.ts";

export const dekking: Check<"cijfers/dekking"> = {
  id: "cijfers/dekking",
  severity: "waarschuwing",
  title: "Kosten passen binnen de middelen, of het tekort is te zien.",
  basis: "Gemeentewet, artikel 189: de begroting is in evenwicht",
  hint: "Laat zien waaruit het tekort wordt betaald, of pas kosten of aandelen aan.",
  *run(subject) {
    for (const author of subject.authors) {
      for (const { jaar } of author.gegevens.begrotingen)
        yield* shortage(author.figures, `uitvoering.${jaar}.saldo`, "De uitvoering kost");
      for (const { jaar } of author.gegevens.leerroutes?.jaren ?? []) {
        yield* shortage(author.figures, `leerroutes.${jaar}.saldo`, "De leerroutes samen kosten");
      }
      yield* withoutShares(author, subject);
    }
  },
};

function* shortage(figures: FigureGraph, id: string, costs: string): Generator<Found> {
  const saldo = figures.has(id) ? figures.number(id) : undefined;
  const place = saldo && placeOf(saldo);
  if (!saldo || !place || saldo.value.gte(0)) return;
  yield { place, message: `${costs} ${formatEuro(saldo.value.abs())} meer dan er is (${saldo.year ?? ""}).` };
}

/** The figure in the data on which a computed figure rests. */
function placeOf(figure: NumberFigure): Found["place"] | undefined {
  if (figure.place) return figure.place;
  for (const operand of figure.operands) {
    const place = operand.kind === "number" ? placeOf(operand) : operand.place;
    if (place) return place;
  }
  return undefined;
}

/** A route dearer than its norm is covered only by cheaper ones, so without shares nothing can be said. */
function* withoutShares({ gegevens, figures }: Author, { dataset }: Subject): Generator<Found> {
  for (const { jaar, routes } of gegevens.leerroutes?.jaren ?? []) {
    const norm = figures.has(`norm.${jaar}.leerroute`) ? figures.number(`norm.${jaar}.leerroute`) : undefined;
    if (!norm || routes.every(({ aandeel }) => aandeel)) continue;
    for (const route of routes) {
      const price = figures.has(`prijs.${jaar}.${route.leerroute}`)
        ? figures.number(`prijs.${jaar}.${route.leerroute}`)
        : undefined;
      if (!price || price.value.lte(norm.value)) continue;
      yield {
        place: price.place ?? dataset.placeOf(route),
        message: `‘${price.label}’ is ${formatEuro(price.value.minus(norm.value))} hoger dan de vergoeding, en zonder aandelen is niet te zien of andere routes dat dekken.`,
        hint: "Geef per leerroute een aandeel, met bron of als aanname.",
      };
    }
  }
}

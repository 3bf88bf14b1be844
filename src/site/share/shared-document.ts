import type { Chart } from "../../charts/chart.ts";
import { documentAddress, figureAddress } from "../addresses.ts";
import { looseDate } from "../dates.ts";
import { inFull } from "../describe-document.ts";
import { documentName } from "../document-name.ts";
import type { Publication } from "../publication.ts";
import type { Rendering } from "../rendering.ts";
import type { CardSource } from "./card-frame.ts";
import { cardHtml } from "./card-html.ts";
import { chartCardHtml } from "./chart-card.ts";
import type { SharedDocument } from "./share-texts.ts";
import { type SharedFigure, sharedFiguresOf } from "./shared-figures.ts";

/** A document as its page and its share page pass it on. */
export function sharedDocument({ dataset }: Publication, { document, gegevens, opsteller }: Rendering): SharedDocument {
  return {
    name: documentName(document.typeName, gegevens.titel),
    author: opsteller.gegevens.opsteller.naam,
    lead: gegevens.lead,
    status: gegevens.status,
    address: inFull(documentAddress(opsteller.id, document.id), dataset.landelijk.site.adres),
    figures: sharedFiguresOf(opsteller, gegevens),
  };
}

/** A card for each key figure, in the colour of the author, as HTML for another site. */
export function cardsOf(
  publication: Publication,
  rendering: Rendering,
  shared: SharedDocument,
): { figure: SharedFigure; source: CardSource; html: string }[] {
  const sourceAt = cardSource(publication, rendering, shared);
  const { opsteller } = rendering;
  return shared.figures.map((figure) => {
    const source = sourceAt(figureAddress(opsteller.id, figure.id));
    return { figure, source, html: cardHtml(figure, source) };
  });
}

/** A card for each chart of the document, in the same way. */
export function chartCardsOf(
  publication: Publication,
  rendering: Rendering,
  shared: SharedDocument,
): { chart: Chart; html: string }[] {
  const sourceAt = cardSource(publication, rendering, shared);
  const { document, opsteller } = rendering;
  const charts = document.sections.flatMap((section) => [...section.charts.values()]);
  return charts.map(({ anchor, chart }) => ({
    chart,
    html: chartCardHtml(chart, sourceAt(`${documentAddress(opsteller.id, document.id)}#${anchor}`)),
  }));
}

/** Where the cards of a document come from, each with the place of what it shows. */
function cardSource(
  { dataset }: Publication,
  { gegevens, opsteller }: Rendering,
  { author, name }: SharedDocument,
): (path: string) => CardSource {
  const theme = dataset.huisstijlen.get(opsteller.gegevens.opsteller.huisstijl ?? "");
  return (path) => ({
    title: `${name}, ${author}`,
    version: `versie ${gegevens.versie}, ${looseDate(gegevens.datum)}`,
    address: inFull(path, dataset.landelijk.site.adres),
    ...(theme ? { colour: theme.kleuren.actie.licht } : {}),
  });
}

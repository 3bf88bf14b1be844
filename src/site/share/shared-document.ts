import { documentAddress, figureAddress } from "../addresses.ts";
import { looseDate } from "../dates.ts";
import { inFull } from "../describe-document.ts";
import { documentName } from "../document-name.ts";
import type { Publication } from "../publication.ts";
import type { Rendering } from "../rendering.ts";
import { cardHtml } from "./card-html.ts";
import { type KeyFigure, keyFiguresOf } from "./key-figures.ts";
import type { SharedDocument } from "./share-texts.ts";

/** A document as its page and its share page pass it on. */
export function sharedDocument({ dataset }: Publication, { document, gegevens, opsteller }: Rendering): SharedDocument {
  return {
    name: documentName(document.typeName, gegevens.titel),
    author: opsteller.gegevens.opsteller.naam,
    lead: gegevens.lead,
    status: gegevens.status,
    address: inFull(documentAddress(opsteller.id, document.id), dataset.landelijk.site.adres),
    figures: keyFiguresOf(opsteller, gegevens),
  };
}

/** A card for each key figure, in the colour of the author, as HTML for another site. */
export function cardsOf(
  { dataset }: Publication,
  { gegevens, opsteller }: Rendering,
  { author, figures, name }: SharedDocument,
): { figure: KeyFigure; html: string }[] {
  const theme = dataset.huisstijlen.get(opsteller.gegevens.opsteller.huisstijl ?? "");
  return figures.map((figure) => ({
    figure,
    html: cardHtml(figure, {
      title: `${name}, ${author}`,
      version: `versie ${gegevens.versie}, ${looseDate(gegevens.datum)}`,
      address: inFull(figureAddress(opsteller.id, figure.id), dataset.landelijk.site.adres),
      ...(theme ? { colour: theme.kleuren.actie.licht } : {}),
    }),
  }));
}

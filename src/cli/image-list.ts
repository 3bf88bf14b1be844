import { drawChart } from "../drawing/draw-chart.ts";
import { chapterImageAddress, shareImageAddress } from "../site/addresses.ts";
import { documentName } from "../site/document-name.ts";
import type { Publication } from "../site/publication.ts";
import type { PublishedOpsteller } from "../site/published-opsteller.ts";
import { chapterImageHtml, documentImageHtml } from "../site/share/share-image.ts";
import { sharedFiguresOf } from "../site/share/shared-figures.ts";

/** A picture that goes with an address. */
export interface ListedImage {
  author: string;
  /** Path below the site. */
  target: string;
  /** Body of the page that is photographed. */
  body: string;
  /** Theme of its colours; that of the site when absent. */
  theme?: string;
}

/** A picture of every document of some authors, and one of each chapter that has a chart. */
export function* shareImages(publication: Publication, opstellers = publication.opstellers): Generator<ListedImage> {
  for (const opsteller of opstellers) {
    const { huisstijl } = opsteller.gegevens.opsteller;
    for (const { id } of opsteller.gegevens.documenten) {
      for (const image of imagesOf(publication, opsteller, id))
        yield { author: opsteller.id, ...image, ...(huisstijl && { theme: huisstijl }) };
    }
  }
}

function* imagesOf(
  { dataset, render }: Publication,
  opsteller: PublishedOpsteller,
  id: string,
): Generator<Omit<ListedImage, "author">> {
  const { site } = dataset.landelijk;
  const { document, gegevens } = render(opsteller, id, "web");
  const about = { site: site.titel, author: opsteller.gegevens.opsteller.naam, notice: site.demonstratie };
  const [figure] = sharedFiguresOf(opsteller, gegevens);
  yield {
    target: shareImageAddress(opsteller.id, id),
    body: documentImageHtml({
      ...about,
      kind: document.typeName,
      title: gegevens.titel,
      ...(figure ? { figure } : {}),
    }),
  };
  const name = documentName(document.typeName, gegevens.titel);
  for (const section of document.sections) {
    const [first] = section.charts.values();
    if (!first) continue;
    yield {
      target: chapterImageAddress(opsteller.id, id, section.id),
      body: chapterImageHtml({
        ...about,
        chapter: [section.number, section.title].filter(Boolean).join(" "),
        document: name,
        title: first.chart.title,
        svg: drawChart(first.chart, "wide"),
      }),
    };
  }
}

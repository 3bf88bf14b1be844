import type { PlainDate } from "../calendar.ts";
import type { Files } from "../dataset/files.ts";
import type { Dataset, OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import type { Template } from "../documents/template/steps.ts";
import type { FigureGraph } from "../figures/graph.ts";
import type { Author, Subject } from "./check.ts";
import { type FigureIndex, indexFigures } from "./figure-index.ts";
import { factTexts, readProseTexts, readTemplateTexts } from "./text/read-texts.ts";

/** What a publication brings to be checked. */
export interface Publication {
  dataset: Dataset;
  templates: readonly Template[];
  opstellers: readonly { gegevens: OpstellerGegevens; figures: FigureGraph }[];
}

/** Reads the texts of a publication once, cut into sentences, so that every rule can look at them. */
export function subjectOf({ dataset, templates, opstellers }: Publication, files: Files, today: PlainDate): Subject {
  const authors = opstellers.map(({ gegevens, figures }): Author => {
    let index: FigureIndex | undefined;
    return {
      id: gegevens.id,
      gegevens,
      figures,
      byValue() {
        index ??= indexFigures(figures);
        return index;
      },
      documents: gegevens.documenten.map((document) => ({
        gegevens: document,
        texts: readProseTexts(files, `content/${gegevens.id}/${document.id}`),
      })),
      facts: [factTexts(dataset, gegevens)],
    };
  });
  return { dataset, templates, templateTexts: readTemplateTexts(files, templates), authors, today };
}

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
  opstellers: readonly PublishedAuthor[];
}

interface PublishedAuthor {
  gegevens: OpstellerGegevens;
  figures: FigureGraph;
}

/**
 * The parts of a publication that the rules look at: what holds for everyone, and then author by author. Texts are read
 * once, cut into sentences, and let go with their author, so that a thousand documents need the memory of a few.
 */
export function* subjectsOf(
  { dataset, templates, opstellers }: Publication,
  files: Files,
  today: PlainDate,
): Generator<Subject> {
  const common = { dataset, templates, templateTexts: readTemplateTexts(files, templates), today };
  const [first] = opstellers;
  yield { ...common, national: true, authors: [], ...(first && { sample: authorOf(first, dataset, files) }) };
  for (const each of opstellers) yield { ...common, national: false, authors: [authorOf(each, dataset, files)] };
}

function authorOf({ gegevens, figures }: PublishedAuthor, dataset: Dataset, files: Files): Author {
  let index: FigureIndex | undefined;
  return {
    id: gegevens.id,
    gegevens,
    figures,
    byValue() {
      index ??= indexFigures(figures);
      return index;
    },
    documents: gegevens.documenten.map((document) => {
      const texts = readProseTexts(files, `content/${gegevens.id}/${document.id}`);
      return {
        gegevens: document,
        texts: texts.filter(({ origin }) => origin === "tekst"),
        foreign: texts.filter(({ origin }) => origin === "anderstalig"),
      };
    }),
    facts: [factTexts(dataset, gegevens)],
  };
}

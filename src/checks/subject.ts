import type { PlainDate } from "../calendar.ts";
import type { Files } from "../dataset/files.ts";
import type { Dataset, OpstellerGegevens, SharedData } from "../dataset/inburgering/dataset.ts";
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

/** A part of a publication that the rules look at by itself. */
export interface Part {
  /** Author whom it is about; none for what holds for everyone. */
  author?: string;
  /** Author whose data it was made of besides those that all share. */
  of?: string;
  /** Reads the texts and cuts them into sentences: they are let go with the part, so that a thousand documents need the memory of a few. */
  subject(): Subject;
}

/** What holds for everyone, and then author by author. */
export function partsOf({ dataset, templates, opstellers }: Publication, files: Files, today: PlainDate): Part[] {
  let templateTexts: Subject["templateTexts"] | undefined;
  const common = () => {
    templateTexts ??= readTemplateTexts(files, templates);
    return { dataset, templates, templateTexts, today };
  };
  const [first] = opstellers;
  const national = (): Subject => ({
    ...common(),
    national: true,
    authors: [],
    ...(first && { sample: authorOf(first, dataset, files) }),
  });
  return [
    { ...(first && { of: first.gegevens.id }), subject: national },
    ...opstellers.map((each): Part => {
      const { id } = each.gegevens;
      const subject = () => ({ ...common(), national: false, authors: [authorOf(each, dataset, files)] });
      return { author: id, of: id, subject };
    }),
  ];
}

function authorOf({ gegevens, figures }: PublishedAuthor, dataset: SharedData, files: Files): Author {
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

import type { Files } from "../dataset/files.ts";
import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { DocumentInput, DocumentProse } from "../documents/input.ts";
import { readProse } from "../documents/read-prose.ts";
import { textsFolder } from "../documents/stray-texts.ts";
import type { Template } from "../documents/template/steps.ts";
import { forLatest } from "../for-latest.ts";
import { documentInput } from "./document-input.ts";
import { inlineHtml } from "./inline-html.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import type { Edition } from "./rendering.ts";

/** Brings together all that one document is made of, for the web or for paper. */
export type InputOf = (opsteller: PublishedOpsteller, gegevens: DocumentGegevens, edition: Edition) => DocumentInput;

/** What each document is made of. The texts of an author are read once for all editions. */
export function documentInputs(dataset: Dataset, templates: readonly Template[], files: Files): InputOf {
  const templateOf = new Map(templates.map((template) => [template.id, template]));
  const textsOf = forLatest((_: PublishedOpsteller) => new Map<DocumentGegevens, DocumentProse>());
  return (opsteller, gegevens, edition) => {
    const template = templateOf.get(gegevens.soort);
    if (!template) throw new RangeError(`there is no document type ${gegevens.soort}`);
    const texts = textsOf(opsteller);
    const prose = texts.get(gegevens) ?? readProse(files, `${textsFolder}/${opsteller.id}/${gegevens.id}`, template);
    texts.set(gegevens, prose);
    return documentInput(dataset, opsteller, gegevens, template, prose, inlineHtml(opsteller.id, edition));
  };
}

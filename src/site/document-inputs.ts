import type { Files } from "../dataset/files.ts";
import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { DocumentInput, DocumentProse } from "../documents/input.ts";
import { readProse } from "../documents/read-prose.ts";
import { textsFolder } from "../documents/stray-texts.ts";
import type { Template } from "../documents/template/steps.ts";
import { documentInput } from "./document-input.ts";
import { inlineHtml } from "./inline-html.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import type { Edition } from "./rendering.ts";

type InputOf = (opsteller: PublishedOpsteller, gegevens: DocumentGegevens, edition: Edition) => DocumentInput;

/** What each document is made of. The texts of one author at a time are kept, for all editions; those of a thousand would not fit. */
export function documentInputs(dataset: Dataset, templates: readonly Template[], files: Files): InputOf {
  const templateOf = new Map(templates.map((template) => [template.id, template]));
  let kept: { of?: PublishedOpsteller; texts: Map<DocumentGegevens, DocumentProse> } = { texts: new Map() };
  return (opsteller, gegevens, edition) => {
    const template = templateOf.get(gegevens.soort);
    if (!template) throw new RangeError(`there is no document type ${gegevens.soort}`);
    if (kept.of !== opsteller) kept = { of: opsteller, texts: new Map() };
    const prose =
      kept.texts.get(gegevens) ?? readProse(files, `${textsFolder}/${opsteller.id}/${gegevens.id}`, template);
    kept.texts.set(gegevens, prose);
    return documentInput(dataset, opsteller, gegevens, template, prose, inlineHtml(opsteller.id, edition));
  };
}

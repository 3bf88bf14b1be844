import { loadDataset } from "../dataset/inburgering/load.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import type { DataMemory } from "../dataset/read-data.ts";
import { byPlace, type Outcome } from "../diagnostic.ts";
import { checkDocument } from "../documents/build.ts";
import { strayTexts, textsFolder } from "../documents/stray-texts.ts";
import { documentTypes, readTemplate } from "../documents/template/read-template.ts";
import type { SectionMemory } from "../documents/template/section-memory.ts";
import { textMistakes } from "../documents/text-mistakes.ts";
import { figureFamilies } from "../figures/inburgering/families.ts";
import { documentInputs } from "./document-inputs.ts";
import { makePublication, type Publication } from "./make-publication.ts";
import { addMentions, type Mentions } from "./mentions.ts";
import { publishOpsteller } from "./published-opsteller.ts";

/** What was read before of a project that is read again and again, as while previewing. */
export interface ReadMemory {
  data: DataMemory;
  sections: SectionMemory;
}

/**
 * Puts the floors together: the publication of the project below `root`, with every finding about its data, templates and
 * texts. There is no value when mistakes make that impossible; a mistake in one document leaves the others, and mistakes in
 * the data of one author leave those of the others, and what is wrong in his texts whatever the data say. With the same
 * `memory` a second load reads only the data and templates that changed.
 */
export function loadPublication(root: string, memory?: ReadMemory): Outcome<Publication> {
  const files = nodeFiles(root);
  const read = documentTypes(files).map((id) => readTemplate(files, id, memory?.sections));
  const templates = read.flatMap(({ value }) => value ?? []);
  const loaded = loadDataset(files, documentTypes(files), memory?.data);
  const diagnostics = [...read.flatMap((outcome) => outcome.diagnostics), ...loaded.diagnostics];
  const dataset = loaded.value ?? loaded.sound;
  const authors = dataset?.opstellers.map((gegevens) => publishOpsteller(dataset, gegevens)) ?? [];
  diagnostics.push(...authors.flatMap((outcome) => outcome.diagnostics));
  const opstellers = authors.flatMap(({ value }) => value ?? []);
  if (!dataset || opstellers.length < authors.length || templates.length < read.length) {
    return { diagnostics: [...diagnostics, ...textMistakes(files, textsFolder, figureFamilies)].sort(byPlace) };
  }

  const inputOf = documentInputs(dataset, templates, files);
  const mentions = new Map<string, Mentions>();
  for (const opsteller of opstellers) {
    const found: Mentions = new Map();
    for (const gegevens of opsteller.gegevens.documenten) {
      const checked = checkDocument(inputOf(opsteller, gegevens, "web"));
      diagnostics.push(...checked.diagnostics);
      addMentions(found, checked.value, gegevens, opsteller.figures);
    }
    mentions.set(opsteller.id, found);
  }
  const documents = new Map(dataset.opstellers.map(({ id, documenten }) => [id, documenten.map((each) => each.id)]));
  diagnostics.push(
    ...loaded.broken.flatMap((id) => textMistakes(files, `${textsFolder}/${id}`, figureFamilies)),
    ...strayTexts(files, new Map([...documents, ...loaded.broken.map((id) => [id, undefined] as const)])),
  );
  diagnostics.sort(byPlace);
  if (!loaded.value) return { diagnostics };
  return { value: makePublication({ dataset, opstellers, templates, inputOf, mentions }), diagnostics };
}

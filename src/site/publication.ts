import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import { loadDataset } from "../dataset/inburgering/load.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import { DataMemory } from "../dataset/read-data.ts";
import { byPlace, type Diagnostic, type Outcome } from "../diagnostic.ts";
import { buildDocument, checkDocument } from "../documents/build.ts";
import { plainChapters } from "../documents/plain-chapters.ts";
import { strayTexts, textsFolder } from "../documents/stray-texts.ts";
import { documentTypes, readTemplate } from "../documents/template/read-template.ts";
import { SectionMemory } from "../documents/template/section-memory.ts";
import type { Template } from "../documents/template/steps.ts";
import { textMistakes } from "../documents/text-mistakes.ts";
import type { CijfersJson } from "../exports/figures-schema.ts";
import { forLatest } from "../for-latest.ts";
import { type ChainStep, chainOf, chainOrder } from "./chain.ts";
import { documentInputs } from "./document-inputs.ts";
import { addMentions, type Mentions } from "./mentions.ts";
import { ownAnnexes, withAnnexes } from "./own-annexes.ts";
import { type PublishedOpsteller, publishOpsteller } from "./published-opsteller.ts";
import { registerOf } from "./register.ts";
import type { Edition, Rendering } from "./rendering.ts";

/** Everything that is published: the data, and what is made of them. */
export interface Publication {
  dataset: Dataset;
  /** In Dutch order of their names. */
  opstellers: readonly PublishedOpsteller[];
  /** Document types in the order of the chain. */
  templates: readonly Template[];
  /** @throws RangeError when there is none */
  templateOf(type: string): Template;
  /** @throws RangeError when there is none */
  opsteller(id: string): PublishedOpsteller;
  /** The chain of documents for one author, with what is not made yet. */
  chainOf(opsteller: PublishedOpsteller): ChainStep[];
  /** Everything that is told about the figures of an author, and where they stand. */
  registerOf(opsteller: PublishedOpsteller): CijfersJson;
  /** Builds one document. Those of one author at a time are kept; a thousand would not fit. @throws RangeError when there is none */
  render(opsteller: PublishedOpsteller, document: string, edition: Edition): Rendering;
  /** The chapters of a document in plain words, as HTML by section; one that nobody wrote so is absent. */
  inPlainWords(opsteller: PublishedOpsteller, gegevens: DocumentGegevens): ReadonlyMap<string, string>;
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
    return { diagnostics: [...diagnostics, ...textMistakes(files, textsFolder)].sort(byPlace) };
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
    ...loaded.broken.flatMap((id) => textMistakes(files, `${textsFolder}/${id}`)),
    ...strayTexts(files, new Map([...documents, ...loaded.broken.map((id) => [id, undefined] as const)])),
  );
  if (!loaded.value) return { diagnostics: diagnostics.sort(byPlace) };
  const byId = new Map(opstellers.map((opsteller) => [opsteller.id, opsteller]));
  const inOrder = chainOrder(dataset, templates);
  const renderingsOf = forLatest((_: PublishedOpsteller) => new Map<string, Rendering>());
  const value: Publication = {
    dataset,
    opstellers,
    templates: inOrder,
    templateOf(type) {
      const found = templates.find(({ id }) => id === type);
      if (!found) throw new RangeError(`there is no document type ${type}`);
      return found;
    },
    opsteller(id) {
      const found = byId.get(id);
      if (!found) throw new RangeError(`there is no author ${id}`);
      return found;
    },
    chainOf: ({ gegevens }) => chainOf(gegevens, inOrder),
    registerOf: (opsteller) => registerOf(opsteller, mentions.get(opsteller.id) ?? new Map()),
    render(opsteller, id, edition) {
      const renderings = renderingsOf(opsteller);
      const key = `${edition} ${id}`;
      const known = renderings.get(key);
      if (known) return known;
      const gegevens = opsteller.documentOf(id);
      if (!gegevens) throw new RangeError(`${opsteller.id} has no document ${id}`);
      const built = buildDocument(inputOf(opsteller, gegevens, edition)).value;
      // On the web the glossary is one list for all; paper cannot be looked up elsewhere, and holds no more than it uses.
      const document =
        edition === "print" ? withAnnexes(built, ownAnnexes(built, gegevens, opsteller, dataset)) : built;
      const rendering = { edition, gegevens, opsteller, document };
      renderings.set(key, rendering);
      return rendering;
    },
    inPlainWords: (opsteller, gegevens) => plainChapters(inputOf(opsteller, gegevens, "web")),
  };
  return { value, diagnostics: diagnostics.sort(byPlace) };
}

/** What was read before of a project that is read again and again, as while previewing. */
interface ReadMemory {
  data: DataMemory;
  sections: SectionMemory;
}

/** One publication per process: the command line and the pages, which Astro bundles apart, share it. */
const publicationKey = Symbol.for("raadzaam.publication");
const shared = globalThis as {
  [publicationKey]?: { of?: { root: string; outcome: Outcome<Publication> } | undefined; memory?: ReadMemory };
};

/** The publication of a project, made once until it is forgotten. */
export function openPublication(root: string): Outcome<Publication> {
  const { of: known, memory } = shared[publicationKey] ?? {};
  if (known?.root === root) return known.outcome;
  const outcome = loadPublication(root, memory);
  shared[publicationKey] = { of: { root, outcome }, ...(memory && { memory }) };
  return outcome;
}

/** After an edit, or before the first of many: what is asked for next reads again what changed. */
export function forgetPublication(): void {
  const { memory } = shared[publicationKey] ?? {};
  shared[publicationKey] = { memory: memory ?? { data: new DataMemory(), sections: new SectionMemory() } };
}

/** The project that the pages are made of. */
export const projectRoot = (): string => process.env.RAADZAAM_ROOT ?? process.cwd();

/** What the pages show. @throws Error with every mistake when the data allow no publication */
export function publication(): Publication {
  const { value, diagnostics } = openPublication(projectRoot());
  if (value) return value;
  throw new Error(diagnostics.map(lineOf).join("\n"));
}

function lineOf({ place: { file, line, column }, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${message}`;
}

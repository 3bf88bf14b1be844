import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import { buildDocument } from "../documents/build.ts";
import { plainChapters } from "../documents/plain-chapters.ts";
import type { Template } from "../documents/template/steps.ts";
import type { CijfersJson } from "../exports/figures-schema.ts";
import { forLatest } from "../for-latest.ts";
import { type ChainStep, chainOf, chainOrder } from "./chain.ts";
import type { InputOf } from "./document-inputs.ts";
import type { Mentions } from "./mentions.ts";
import { ownAnnexes, withAnnexes } from "./own-annexes.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
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

/** What a publication is made of, when nothing is wrong with it. */
interface Parts {
  dataset: Dataset;
  opstellers: readonly PublishedOpsteller[];
  templates: readonly Template[];
  inputOf: InputOf;
  /** Where figures stand, by author. */
  mentions: ReadonlyMap<string, Mentions>;
}

/** Documents are built when they are asked for. */
export function makePublication({ dataset, opstellers, templates, inputOf, mentions }: Parts): Publication {
  const byId = new Map(opstellers.map((opsteller) => [opsteller.id, opsteller]));
  const inOrder = chainOrder(dataset, templates);
  const renderingsOf = forLatest((_: PublishedOpsteller) => new Map<string, Rendering>());
  return {
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
}

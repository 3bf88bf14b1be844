import type { Dataset, DocumentGegevens, OpstellerGegevens } from "../dataset/inburgering/dataset.ts";

/** One step in the chain of documents: the document of this author, or the type that is not there yet. */
export interface ChainStep {
  /** Name of the document type. */
  typeName: string;
  document?: DocumentGegevens;
}

/**
 * The document types in the order in which one works out the other, as the documents themselves say (`werkt_uit`):
 * a type comes after every type that some document of it works out.
 */
export function chainOrder<T extends { id: string }>({ opstellers }: Dataset, types: readonly T[]): T[] {
  const before = new Map<string, Set<string>>();
  for (const { id, documenten } of opstellers) {
    for (const { soort, werkt_uit } of documenten) {
      const parent = werkt_uit && findDocument(opstellers, id, werkt_uit);
      if (parent && parent.soort !== soort) before.set(soort, (before.get(soort) ?? new Set()).add(parent.soort));
    }
  }
  const depth = (type: string, seen: readonly string[] = []): number => {
    const earlier = [...(before.get(type) ?? [])].filter((each) => !seen.includes(each));
    return Math.max(0, ...earlier.map((each) => 1 + depth(each, [...seen, type])));
  };
  return [...types].sort((a, b) => depth(a.id) - depth(b.id));
}

/** A document by its reference: `startnotitie` of the author itself, or `hbel/startnotitie` of another. */
export function findDocument(
  opstellers: readonly OpstellerGegevens[],
  self: string,
  reference: string,
): DocumentGegevens | undefined {
  const [author, document] = splitReference(self, reference);
  return opstellers.find(({ id }) => id === author)?.documenten.find(({ id }) => id === document);
}

/** The author and the document that a reference names. */
export function splitReference(self: string, reference: string): [author: string, document: string] {
  const [author, document] = reference.split("/") as [string, string?];
  return document === undefined ? [self, author] : [author, document];
}

/** Every step of the chain for one author; several documents of a type stand one after the other. */
export function chainOf(
  { documenten }: OpstellerGegevens,
  types: readonly { id: string; name: string }[],
): ChainStep[] {
  return types.flatMap(({ id, name }): ChainStep[] => {
    const own = documenten.filter(({ soort }) => soort === id);
    return own.length > 0 ? own.map((document) => ({ typeName: name, document })) : [{ typeName: name }];
  });
}

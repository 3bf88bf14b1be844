import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { Figure } from "../figures/figure.ts";
import { figureAddress } from "./addresses.ts";
import { memberNames } from "./author-line.ts";
import { keyFigures } from "./key-figures.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** A document that waits for a decision. */
export interface PendingDecision {
  opsteller: PublishedOpsteller;
  gegevens: DocumentGegevens;
  /** Whose it is: names that residents know. */
  wie: string;
  /** Its first key figure. */
  amount?: { name: string; figure: Figure };
}

/** What is before a council or college now, in the order of the authors. */
export function pendingDecisions(
  opstellers: readonly PublishedOpsteller[],
  nameOf: (gemeente: string) => string,
): PendingDecision[] {
  return opstellers.flatMap((opsteller) => {
    const wie = memberNames(opsteller.gegevens.opsteller, nameOf);
    return opsteller.gegevens.documenten
      .filter(({ status }) => status === "ter besluitvorming")
      .map((gegevens) => {
        const [first] = keyFigures(opsteller, gegevens);
        return { opsteller, gegevens, wie, ...(first && { amount: { name: first.naam, figure: first.figure } }) };
      });
  });
}

/**
 * Where a reader sees what it is that a number explains itself: the row of a computed one, of a document that is before a
 * council now if there is one. Undefined when no document has any.
 */
export function exampleAddress(opstellers: readonly PublishedOpsteller[]): string | undefined {
  const documents = opstellers.flatMap((opsteller) =>
    opsteller.gegevens.documenten.map((gegevens) => ({ opsteller, gegevens })),
  );
  const isPending = ({ gegevens }: { gegevens: DocumentGegevens }) => gegevens.status === "ter besluitvorming";
  const inOrder = [...documents.filter(isPending), ...documents.filter((each) => !isPending(each))];
  for (const { opsteller, gegevens } of inOrder) {
    const computed = keyFigures(opsteller, gegevens).find(({ figure }) => figure.formula);
    if (computed) return figureAddress(opsteller.id, computed.figure.id);
  }
  return undefined;
}

import type { CouncilDocument, RequiredPart } from "../documents/document.ts";

/** Heading of the verdict on a document. */
export const checkedTitle = "Hoe dit stuk is gecontroleerd";

/** What stands behind the last chapter of a document on the web. */
export interface ClosingParts {
  /** Required parts that are not there yet. */
  open: RequiredPart[];
  /** What follows after the chapters, for the contents. */
  lines: { id: string; name: string }[];
}

/** What is still open is told only where something is; the verdict and the versions always. */
export function closingParts({ parts }: CouncilDocument): ClosingParts {
  const open = parts.filter(({ state }) => state !== "aanwezig");
  const missing = open.length > 0 ? [{ id: "ontbreekt", name: "Wat nog ontbreekt" }] : [];
  return {
    open,
    lines: [...missing, { id: "controle", name: checkedTitle }, { id: "versies", name: "Versies en besluiten" }],
  };
}

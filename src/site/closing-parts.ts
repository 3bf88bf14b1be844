import type { CouncilDocument, RequiredPart } from "../documents/document.ts";

export interface ClosingParts {
  /** Required parts that are not there yet. */
  open: RequiredPart[];
  /** What follows after the chapters, for the contents. */
  lines: { id: string; name: string }[];
}

export function closingParts({ parts }: CouncilDocument): ClosingParts {
  const open = parts.filter(({ state }) => state !== "aanwezig");
  const missing = open.length > 0 ? [{ id: "ontbreekt", name: "Wat nog ontbreekt" }] : [];
  return { open, lines: [...missing, { id: "versies", name: "Versies en besluiten" }] };
}

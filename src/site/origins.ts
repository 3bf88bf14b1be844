import type { CouncilDocument, Section } from "../documents/document.ts";
import { usedFiguresToJson } from "../exports/figures-json.ts";
import type { CijferJson } from "../exports/figures-schema.ts";
import { type FigureGroup, figureGroups } from "./figure-groups.ts";
import { shownFigures } from "./mentions.ts";
import { registerHead } from "./register.ts";
import type { Rendering } from "./rendering.ts";

/** Where the figures of one document come from. */
export interface Origins {
  /** The chapter that tells it; a template may have none. */
  section: Section | undefined;
  /** The figures that the document shows and all that they are computed from. */
  figures: ReadonlyMap<string, CijferJson>;
  groups: readonly FigureGroup<CijferJson>[];
}

/** Of the document that is being rendered: its tables and its annex ask one after the other. */
const known = new WeakMap<CouncilDocument, Origins>();

export function originsOf({ document, gegevens, opsteller }: Rendering): Origins {
  const found = known.get(document);
  if (found) return found;
  const shown = shownFigures(document, gegevens, opsteller.figures);
  const { cijfers } = usedFiguresToJson(registerHead(opsteller), opsteller.figures, shown);
  const origins: Origins = {
    section: document.sections.find(({ tellsOrigin }) => tellsOrigin),
    figures: new Map(cijfers.map((figure) => [figure.id, figure])),
    groups: figureGroups(cijfers),
  };
  known.set(document, origins);
  return origins;
}

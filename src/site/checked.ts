import type { PlainDate } from "../calendar.ts";
import { type Checked, checkPublication, type FindingsMemory } from "../checks/run.ts";
import { type Verdict, verdicts } from "../checks/verdict.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { oncePer } from "../once-per.ts";
import type { Publication } from "./publication.ts";
import type { Rendering } from "./rendering.ts";
import { today } from "./today.ts";

/** As the publication itself: the command line and the pages, which Astro bundles apart, share what was checked. */
const checkedKey = Symbol.for("raadzaam.checked");

interface Shared {
  of: Publication;
  checked: Checked;
  verdictOf: ReturnType<typeof verdicts>;
  /** These are the findings of the publication before this one. */
  isEarlier?: boolean;
}

const shared = globalThis as { [checkedKey]?: Shared };

/** A publication held against all rules, once. */
export function openChecked(publication: Publication, root: string, day: PlainDate, memory?: FindingsMemory): Checked {
  if (shared[checkedKey]?.isEarlier) delete shared[checkedKey];
  return open(publication, root, day, memory).checked;
}

/** Until a publication is checked, its pages tell what was found in the one before it: checking takes longer than showing. */
export function tellEarlierFindings(publication: Publication): void {
  const earlier = shared[checkedKey];
  if (earlier) shared[checkedKey] = { ...earlier, of: publication, isEarlier: true };
}

/** What a document tells its readers of how it was checked. */
export function verdictOn(
  publication: Publication,
  root: string,
  { document, gegevens, opsteller }: Rendering,
): Verdict {
  const { verdictOf } = open(publication, root, today());
  const { id, figures } = opsteller;
  let shown: ReadonlySet<string> | undefined;
  return verdictOf({
    author: id,
    id: gegevens.id,
    type: gegevens.soort,
    parts: document.parts,
    shows(file) {
      shown ??= filesBehind(
        document.sections.flatMap((section) => [...section.figures]).map((figure) => figures.get(figure)),
      );
      // A file without figures, such as a register, is shown in tables; which ones is not kept.
      return shown.has(file) || !filesWithFigures(figures).has(file);
    },
  });
}

/** The files in which the figures stand, and those that they are computed from. */
function filesBehind(figures: readonly Figure[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<Figure>();
  const visit = (figure: Figure): void => {
    if (seen.has(figure)) return;
    seen.add(figure);
    if (figure.place) files.add(figure.place.file);
    for (const operand of figure.operands) visit(operand);
  };
  for (const figure of figures) visit(figure);
  return files;
}

const filesWithFigures = oncePer(
  (figures: FigureGraph): ReadonlySet<string> =>
    new Set(figures.ids().flatMap((id) => figures.get(id).place?.file ?? [])),
);

function open(publication: Publication, root: string, day: PlainDate, memory?: FindingsMemory): Shared {
  const known = shared[checkedKey];
  if (known?.of === publication) return known;
  const checked = checkPublication(publication, nodeFiles(root), day, memory);
  const made = { of: publication, checked, verdictOf: verdicts(checked) };
  shared[checkedKey] = made;
  return made;
}

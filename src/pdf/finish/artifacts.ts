import { visitOperations } from "./content-stream.ts";
import { applyEdits, type Edit } from "./edits.ts";

/** What is known about a stream besides its operators. */
export interface ContentRules {
  /** Whether marked content may be made an artifact when it draws lines and planes alone. */
  mayBeDecoration(mcid: number): boolean;
  /** Whether marked content with these glyphs only repeats what was said before, as the header of a table on its next page. */
  isRepeated(mcid: number, glyphs: () => string): boolean;
  /** Whether a form by this name holds tagged content of its own. */
  isTagged(form: string): boolean;
}

export interface MarkedSource {
  source: string;
  /** Marked content that is an artifact now and belongs to no element any more. */
  decorations: number[];
}

const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const showsText = new Set(["Tj", "TJ", "'", '"']);
const paintsAtOnce = new Set(["Do", "sh", "BI"]);

interface Marking {
  /** Content of an element or an artifact; other marks, such as one for a replacement text, say nothing about that. */
  covers: boolean;
  /** Of content of an element. */
  mcid?: number;
  from: number;
  to: number;
  /** Whether it holds text or an image. */
  means: boolean;
}

/**
 * Marks what belongs to no element as artifact (PDF/UA-1, 7.1): paint outside marked content, such as running titles, page
 * numbers and backgrounds; content of an element that has no text or image, such as borders and lines; and what is repeated.
 */
export function markArtifacts(source: string, { mayBeDecoration, isRepeated, isTagged }: ContentRules): MarkedSource {
  const edits: Edit[] = [];
  const decorations: number[] = [];
  const open: Marking[] = [];
  let covered = 0;
  let path = -1;
  let text = -1;
  let shows = false;
  let run: { from: number; to: number } | undefined;
  const endRun = (): void => {
    if (!run) return;
    edits.push({ from: run.from, to: run.from, text: "/Artifact BMC\n" }, { from: run.to, to: run.to, text: "\nEMC" });
    run = undefined;
  };
  /** What follows one another without content of an element between is one artifact. */
  const wrap = (from: number, to: number): void => {
    run = { from: run?.from ?? from, to };
  };
  visitOperations(source, (operator, from, operatorFrom, to) => {
    if (operator === "BDC" || operator === "BMC") {
      const operands = source.slice(from, operatorFrom);
      const number = /\/MCID\s+(\d+)/.exec(operands)?.[1];
      const mcid = number === undefined ? undefined : Number(number);
      const covers = mcid !== undefined || operands.startsWith("/Artifact");
      open.push({ covers, mcid, from, to, means: false });
      if (!covers) return;
      endRun();
      covered++;
    } else if (operator === "EMC") {
      const marking = open.pop();
      if (marking?.covers) covered--;
      if (marking?.mcid === undefined) return;
      const artifact = marking.means
        ? isRepeated(marking.mcid, () => glyphsIn(source.slice(marking.to, from)))
        : mayBeDecoration(marking.mcid);
      if (!artifact) return;
      edits.push({ from: marking.from, to: marking.to, text: "/Artifact BMC" });
      decorations.push(marking.mcid);
    } else if (showsText.has(operator) || paintsAtOnce.has(operator)) {
      for (const marking of open) marking.means = true;
      if (covered > 0) return;
      if (showsText.has(operator)) shows = true;
      else if (operator === "Do" && isTagged(source.slice(from, operatorFrom).trim().slice(1))) endRun();
      else wrap(from, to);
    } else if (covered > 0) return;
    else if ((operator === "m" || operator === "re") && path < 0) path = from;
    else if (operator === "n") path = -1;
    else if (paints.has(operator)) {
      wrap(path < 0 ? from : path, to);
      path = -1;
    } else if (operator === "BT") {
      text = from;
      shows = false;
    } else if (operator === "ET" && shows) {
      wrap(text, to);
      shows = false;
    }
  });
  endRun();
  return { source: edits.length > 0 ? applyEdits(source, edits) : source, decorations };
}

/** The glyphs that a piece of a stream shows, as hex. */
function glyphsIn(source: string): string {
  return (source.match(/<[0-9A-Fa-f]+>(?=\s*T[jJ])/g) ?? []).join("");
}

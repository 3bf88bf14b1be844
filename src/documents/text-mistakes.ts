import type { FileInfo, Files } from "../dataset/files.ts";
import { readText } from "../dataset/read-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import { blocksOf, type ProseBlock } from "./prose/blocks.ts";
import { fillValues } from "./prose/fill-values.ts";
import type { InlineValue } from "./prose/inline-values.ts";
import { checkMarkdown } from "./prose/refusals.ts";
import { mistake } from "./rules.ts";

/**
 * The mistakes in the texts below a folder that show without the data: an unreadable file, HTML, a link that leads
 * nowhere, braces that are not closed, an unknown command, a figure whose name begins as that of none of the `families`
 * does. For an author whose data are broken, so that one run tells of both.
 */
export function textMistakes(files: Files, folder: string, families: readonly string[]): Diagnostic[] {
  return (files.list(folder) ?? []).flatMap((info) => {
    if (info.kind === "map") return textMistakes(files, info.path, families);
    return info.name.endsWith(".md") ? mistakesIn(files, info, families) : [];
  });
}

function mistakesIn(files: Files, info: FileInfo, families: readonly string[]): Diagnostic[] {
  const { value, diagnostics } = readText(files, info);
  if (!value) return diagnostics;
  const blocks = blocksOf(value);
  return [
    ...diagnostics,
    ...blocks.flatMap((block) => {
      const filled = fillValues(block, undefined);
      return [
        ...checkMarkdown(block),
        ...filled.diagnostics,
        ...filled.values.flatMap((value) => neverAFigure(value, block, families)),
      ];
    }),
  ];
}

/** Whether a figure of a known family exists, follows from the data; one of no family never will. */
function neverAFigure(value: InlineValue, { file }: ProseBlock, families: readonly string[]): Diagnostic[] {
  if (value.kind !== "cijfer") return [];
  const [family = ""] = value.id.split(".");
  if (families.includes(family)) return [];
  return [
    mistake("document/verwijzing", file.place(value.offset), {
      message: `Het cijfer ‘${value.id}’ bestaat niet.`,
      cause: `Geen enkel cijfer begint met ‘${family}’, wat de gegevens ook zeggen.`,
      hint: didYouMean(family, families),
    }),
  ];
}

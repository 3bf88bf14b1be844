import type { FileInfo, Files } from "../dataset/files.ts";
import { readText } from "../dataset/read-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { blocksOf } from "./prose/blocks.ts";
import { fillValues } from "./prose/fill-values.ts";
import { checkMarkdown } from "./prose/refusals.ts";

/**
 * The mistakes in the texts below a folder that show without the data: an unreadable file, HTML, a link that leads
 * nowhere, braces that are not closed, an unknown command. For an author whose data are broken, so that one run tells of
 * both.
 */
export function textMistakes(files: Files, folder: string): Diagnostic[] {
  return (files.list(folder) ?? []).flatMap((info) => {
    if (info.kind === "map") return textMistakes(files, info.path);
    return info.name.endsWith(".md") ? mistakesIn(files, info) : [];
  });
}

function mistakesIn(files: Files, info: FileInfo): Diagnostic[] {
  const { value, diagnostics } = readText(files, info);
  if (!value) return diagnostics;
  const blocks = blocksOf(value);
  return [
    ...diagnostics,
    ...blocks.flatMap((block) => [...checkMarkdown(block), ...fillValues(block, undefined).diagnostics]),
  ];
}

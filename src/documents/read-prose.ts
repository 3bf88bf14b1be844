import type { Files } from "../dataset/files.ts";
import { isLeftBehind } from "../dataset/left-behind.ts";
import { readText } from "../dataset/read-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import { briefSection } from "./build.ts";
import type { DocumentProse } from "./input.ts";
import { plainSection } from "./plain-chapters.ts";
import { blocksOf, type ProseBlock } from "./prose/blocks.ts";
import { mistake } from "./rules.ts";
import type { Template } from "./template/steps.ts";

/** Reads the texts of one document from content/<opsteller>/<document>/; a document without texts has no folder. */
export function readProse(files: Files, folder: string, template: Template): DocumentProse {
  const known = [briefSection, plainSection, ...template.sections.map(({ id }) => id), ...template.unread];
  const blocks = new Map<string, readonly ProseBlock[]>();
  const diagnostics: Diagnostic[] = [];
  for (const info of files.list(folder) ?? []) {
    if (isLeftBehind(info.name)) continue;
    const section = info.name.replace(/\.md$/, "");
    // Of `ICT.docx` and `ict.md.txt` it is clear which chapter they are.
    const meant = info.name.toLowerCase().replace(/\..*$/, "");
    if (section === info.name || !known.includes(section)) {
      diagnostics.push(
        mistake(
          "tekst/bestand",
          { file: info.path, line: 1, column: 1 },
          {
            message: `‘${info.name}’ hoort bij geen hoofdstuk van een ${template.name.toLowerCase()}.`,
            cause: "Een tekst heet zoals de sectie van het sjabloon, met .md erachter.",
            hint: known.includes(meant) ? `Sla de tekst op als ‘${meant}.md’.` : didYouMean(section, known),
          },
        ),
      );
      continue;
    }
    const read = readText(files, info);
    diagnostics.push(...read.diagnostics);
    if (!read.value) continue;
    const found = blocksOf(read.value);
    for (const [index, block] of found.entries()) {
      if (found.findIndex(({ id }) => id === block.id) === index) continue;
      const words = {
        message: `Het blok ‘${block.name}’ staat twee keer in dit bestand.`,
        hint: "Voeg de twee blokken samen.",
      };
      diagnostics.push(mistake("tekst/blok", block.file.place(block.nameOffset), words));
    }
    blocks.set(section, found);
  }
  return { blocks, diagnostics };
}

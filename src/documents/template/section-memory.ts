import type { FileInfo, Files } from "../../dataset/files.ts";
import { readText } from "../../dataset/read-text.ts";
import type { Outcome } from "../../diagnostic.ts";
import { readSection } from "./read-section.ts";
import type { TemplateSection } from "./steps.ts";

/** Sections that were read before, so that after an edit only the changed ones are read again. */
export class SectionMemory {
  readonly #known = new Map<string, { version: string; read: Outcome<TemplateSection> }>();

  /** Reads one section, unless this version of its file is known. */
  read(files: Files, info: FileInfo, id: string): Outcome<TemplateSection> {
    const known = this.#known.get(info.path);
    if (known?.version === info.version) return known.read;
    const text = readText(files, info);
    const section: Outcome<TemplateSection> = text.value ? readSection(text.value, id) : { diagnostics: [] };
    const read = { ...section, diagnostics: [...text.diagnostics, ...section.diagnostics] };
    this.#known.set(info.path, { version: info.version, read });
    return read;
  }
}

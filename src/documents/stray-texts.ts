import type { FileInfo, Files } from "../dataset/files.ts";
import { isLeftBehind } from "../dataset/left-behind.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import { mistake } from "./rules.ts";

/** The folder with the texts of all authors. */
export const textsFolder = "content";

/** The ids of an author's documents, by the id of the author; undefined where the data cannot say. */
export type DocumentsByAuthor = ReadonlyMap<string, readonly string[] | undefined>;

/**
 * What stands in content/ and belongs to no author or document: nobody would ever read it, and nothing else would tell. It
 * stops no publication, because everything else is whole.
 */
export function strayTexts(files: Files, documents: DocumentsByAuthor): Diagnostic[] {
  return (files.list(textsFolder) ?? []).flatMap((author) => {
    if (!documents.has(author.name)) {
      return stray(
        author,
        "geen opsteller",
        "De map heet zoals de map van de opsteller in data/opstellers.",
        documents.keys(),
      );
    }
    const own = documents.get(author.name);
    if (!own) return [];
    return (files.list(author.path) ?? [])
      .filter(({ name }) => !own.includes(name))
      .flatMap((text) => {
        const cause = `De map heet zoals een id in data/opstellers/${author.name}/documenten.yaml.`;
        return stray(text, `geen document van ${author.name}`, cause, own);
      });
  });
}

function stray({ name, path }: FileInfo, what: string, cause: string, known: Iterable<string>): Diagnostic[] {
  if (isLeftBehind(name)) return [];
  const words = { message: `‘${name}’ hoort bij ${what}.`, cause, hint: didYouMean(name, known) };
  return [{ ...mistake("tekst/zonder-document", { file: path, line: 1, column: 1 }, words), severity: "waarschuwing" }];
}

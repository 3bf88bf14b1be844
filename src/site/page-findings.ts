import type { Diagnostic } from "../diagnostic.ts";

/** A finding beside the page in a preview. */
export interface PageFinding {
  severity: Diagnostic["severity"];
  message: string;
  hint?: string;
  /** `content/hbel/beleidskader/geld.md:12`, to read. */
  where: string;
  /** Opens the file at the line in the editor. */
  address: string;
}

/** The documents of an author by id, with the type of each; undefined when there is no such author. */
type DocumentsOf = (author: string) => ReadonlyMap<string, string> | undefined;

const weight = { fout: 0, waarschuwing: 1, stijl: 2 } as const;

/**
 * The findings that are about the page at an address, the worst first: of a document those in its texts, in its template
 * and in the data of its author; of an author those in all its data and texts; on any other page all.
 * @param absolute the path of a file on this computer, for the editor
 */
export function pageFindings(
  address: string,
  diagnostics: readonly Diagnostic[],
  documentsOf: DocumentsOf,
  absolute: (file: string) => string,
): PageFinding[] {
  const [author = "", document = ""] = address.split("/").filter((part) => part !== "");
  const folders = foldersOf(author, document, documentsOf(author));
  return diagnostics
    .filter(({ place }) => folders === undefined || folders.some((folder) => place.file.startsWith(folder)))
    .sort((a, b) => weight[a.severity] - weight[b.severity])
    .map(({ severity, message, hint, place: { file, line, column } }) => ({
      severity,
      message,
      ...(hint !== undefined && { hint }),
      where: `${file}:${line}`,
      address: `/__open-in-editor?file=${encodeURIComponent(`${absolute(file)}:${line}:${column}`)}`,
    }));
}

function foldersOf(
  author: string,
  document: string,
  documents: ReadonlyMap<string, string> | undefined,
): string[] | undefined {
  if (!documents) return undefined;
  const type = documents.get(document);
  const data = `data/opstellers/${author}/`;
  return type === undefined
    ? [`content/${author}/`, data]
    : [`content/${author}/${document}/`, data, `templates/${type}/`];
}

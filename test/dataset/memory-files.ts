import type { FileInfo, Files } from "../../src/dataset/files.ts";
import { byName } from "../../src/dataset/files.ts";

/** What stands at a path: text, bytes, or something that only its description tells about. */
export type Content = string | Uint8Array | Partial<Omit<FileInfo, "path" | "name">>;

export interface MemoryFiles extends Files {
  /** Paths of the files that were read, in order. */
  readonly reads: readonly string[];
}

/** Files that exist in a test only; a folder exists when something is in it. */
export function memoryFiles(contents: Readonly<Record<string, Content>>): MemoryFiles {
  const reads: string[] = [];

  function info(path: string): FileInfo | undefined {
    const content = contents[path];
    const name = path.split("/").at(-1) as string;
    if (content !== undefined) return { path, name, ...describe(content) };
    const isFolder = Object.keys(contents).some((other) => other.startsWith(`${path}/`));
    return isFolder ? { path, name, kind: "map", size: 0, version: "" } : undefined;
  }

  return {
    reads,
    info,
    list(folder) {
      const inside = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      if (inside.length === 0) return undefined;
      const names = new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0]));
      return [...names].map((name) => info(`${folder}/${name}`) as FileInfo).sort(byName);
    },
    read(path) {
      reads.push(path);
      const content = contents[path];
      if (typeof content === "string") return new TextEncoder().encode(content);
      return content instanceof Uint8Array ? content : undefined;
    },
  };
}

function describe(content: Content): Omit<FileInfo, "path" | "name"> {
  if (typeof content === "string") return { kind: "bestand", size: content.length, version: content };
  if (content instanceof Uint8Array) return { kind: "bestand", size: content.length, version: content.join() };
  return { kind: "bestand", size: 0, version: "", ...content };
}

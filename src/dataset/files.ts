/** What is known of a file or folder before it is read. Paths are relative to the project, with `/`. */
export interface FileInfo {
  path: string;
  /** Last part of the path. */
  name: string;
  kind: "bestand" | "map" | "anders";
  /** In bytes. */
  size: number;
  /** Another version means that the content may have changed. */
  version: string;
  /** What is wrong with the symbolic link that this is: it leaves the project, or leads nowhere. */
  badLink?: "buiten" | "nergens";
}

/** The files below the project, as an effect that is handed in. */
export interface Files {
  /** One file or folder; undefined when there is none. */
  info(path: string): FileInfo | undefined;
  /** What is in a folder, by name; undefined when it is no folder that can be read. */
  list(folder: string): FileInfo[] | undefined;
  /** The bytes of a file; undefined when it cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/** The same order on every computer. */
export function byName(a: FileInfo, b: FileInfo): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

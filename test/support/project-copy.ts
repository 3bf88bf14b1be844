import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of the project's own data, texts and templates, for a test to make mistakes in. */
export interface ProjectCopy {
  root: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Replaces a piece of text that must be there. */
  replace(path: string, from: string, to: string): void;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), "raadzaam-"));
  for (const folder of ["data", "content", "templates"]) cpSync(folder, join(root, folder), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return {
    root,
    read,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    replace(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
      writeFileSync(join(root, path), text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

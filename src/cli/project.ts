import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program itself. */
export const programFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The project to work on: RAADZAAM_ROOT, or the folder of the program. */
export function projectFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.RAADZAAM_ROOT ?? programFolder;
}

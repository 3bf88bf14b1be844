import { constants } from "node:os";
import { relative } from "node:path";

/** Why the system did not let something be written, and what helps. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "de schijf is vol. Maak ruimte vrij en probeer het opnieuw",
  EDQUOT: "uw ruimte op de schijf is op. Maak ruimte vrij en probeer het opnieuw",
  EFBIG: "de schijf laat geen groter bestand toe. Maak ruimte vrij en probeer het opnieuw",
  EROFS: "de schijf is alleen om te lezen. Kies een map waarin u mag schrijven",
  EACCES: "u mag daar niet schrijven. Kies een andere map of vraag om toegang",
  EPERM: "u mag daar niet schrijven. Kies een andere map of vraag om toegang",
  EMFILE: "er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw",
  EIO: "de schijf geeft een fout. Laat de schijf nakijken",
  EEXIST: "er staat al iets met die naam. Haal dat weg",
  ENOTDIR: "een deel van het pad is een bestand en geen map. Haal dat bestand weg",
};

/**
 * Pages are bundled in a process of its own, and partly outside of Node; what the system said stands within their words, as
 * `code: 'ENOSPC'` or `os error 28`.
 */
function told(message: string): string | undefined {
  const name = /\bcode: '(E[A-Z]+)'/.exec(message)?.[1];
  if (name) return name;
  const number = /\bos error (\d+)\b/.exec(message)?.[1];
  return Object.keys(reasons).find((code) => constants.errno[code as keyof typeof constants.errno] === Number(number));
}

/**
 * A message in Dutch for an error of the file system; undefined for any other error.
 * @param root the project; a path below it is shortened
 */
export function writeFailure(error: unknown, root: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ""] ?? reasons[told(error.message) ?? ""];
  if (!reason) return undefined;
  const where = path ? `‘${relative(root, path).startsWith("..") ? path : relative(root, path)}’` : "Een bestand";
  return `${where} kan niet worden geschreven: ${reason}.`;
}

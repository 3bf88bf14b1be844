import type { Register } from "../references.ts";
import { huisstijlenMap, landelijkeMap } from "./bestanden.ts";

/** Files as they were read, by name; `raw` is undefined for a file that could not be read. */
export type RawFiles = ReadonlyMap<string, { raw: unknown }>;

/** Which list of which national file is the register of what. */
const nationalLists = [
  { register: "bron", name: "bron", file: "bronnen.yaml", list: "bronnen" },
  { register: "gemeente", name: "gemeente", file: "gemeenten.yaml", list: "gemeenten" },
  { register: "organisatie", name: "organisatie", file: "organisaties.yaml", list: "organisaties" },
  { register: "wet", name: "wettelijk feit", file: "wet.yaml", list: "feiten" },
  { register: "doelgroep", name: "doelgroep", file: "doelgroepen.yaml", list: "doelgroepen" },
  { register: "leerroute", name: "leerroute", file: "leerroutes.yaml", list: "leerroutes" },
  { register: "voorziening", name: "voorziening", file: "voorzieningen.yaml", list: "voorzieningen" },
  { register: "norm", name: "normbedrag", file: "normen.yaml", list: "normbedragen" },
  { register: "thema", name: "thema", file: "themas.yaml", list: "themas" },
] as const;

/**
 * The registers that hold for everyone. Ids are taken from the files as they were read, so that one mistake in a
 * register does not turn every reference to it into another; of a file that could not be read there is no register.
 */
export function nationalRegisters(
  files: RawFiles,
  documentTypes: readonly string[],
  huisstijlen: readonly string[],
): Map<string, Register> {
  const registers = new Map<string, Register>();
  for (const { register, name, file, list } of nationalLists) {
    const raw = files.get(file)?.raw;
    if (holds(raw, list)) registers.set(register, listRegister(name, `${landelijkeMap}/${file}`, idsIn(raw, list)));
  }
  registers.set("documenttype", listRegister("documenttype", "de map templates", documentTypes));
  registers.set("huisstijl", listRegister("huisstijl", `de map ${huisstijlenMap}`, huisstijlen));
  return registers;
}

/** The partners of one opsteller; without partners.yaml there are none. */
export function partnerRegister(folder: string, files: RawFiles): Register | undefined {
  const file = files.get("partners.yaml");
  if (file && !holds(file.raw, "partners")) return undefined;
  return listRegister("partner", `${folder}/partners.yaml`, idsIn(file?.raw, "partners"));
}

/** The documents that one opsteller may name: its own by id, and everyone's as `hbel/startnotitie`. */
export function documentRegister(folder: string, own: readonly string[], everyone: ReadonlySet<string>): Register {
  return {
    name: "document",
    where: `${folder}/documenten.yaml (of, als ‘opsteller/document’, bij een andere opsteller)`,
    has: (id) => own.includes(id) || everyone.has(id),
    ids: () => [...own, ...everyone],
  };
}

/** Whether the file has its list, so that what is not in it does not exist. */
function holds(raw: unknown, list: string): boolean {
  return Array.isArray((raw as Record<string, unknown> | null | undefined)?.[list]);
}

/** The ids of the entries of a list in a file, as far as they are texts. */
export function idsIn(raw: unknown, list: string): string[] {
  const entries: unknown = (raw as Record<string, unknown> | null | undefined)?.[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: { id?: unknown } | null) => (typeof entry?.id === "string" ? [entry.id] : []));
}

function listRegister(name: string, where: string, ids: readonly string[]): Register {
  const known = new Set(ids);
  return { name, where, has: (id) => known.has(id), ids: () => known };
}

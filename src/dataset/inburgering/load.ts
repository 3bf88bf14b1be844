import type { Diagnostic, Outcome } from "../../diagnostic.ts";
import { byPlace } from "../../diagnostic.ts";
import { dutchOrder } from "../../notation.ts";
import type { Files } from "../files.ts";
import type { Places } from "../places.ts";
import { DataMemory } from "../read-data.ts";
import type { Register } from "../references.ts";
import { checkReferences } from "../references.ts";
import { assembleLandelijk, assembleOpsteller } from "./assemble.ts";
import { checkFacts } from "./check-facts.ts";
import type { Dataset } from "./dataset.ts";
import { looseFiles } from "./loose-files.ts";
import type { ReadOpsteller } from "./read-folders.ts";
import { readHuisstijlen, readLandelijk, readOpstellers } from "./read-folders.ts";
import { documentRegister, idsIn, nationalRegisters, partnerRegister } from "./registers.ts";
import { checkWerktUit } from "./rules/documenten.ts";
import { checkHuisstijl } from "./rules/huisstijl.ts";
import { checkRouteverdeling, checkWet } from "./rules/landelijk.ts";

/** The data of a project: whole, or for as far as they can be used to look for mistakes elsewhere. */
export interface LoadedData extends Outcome<Dataset> {
  /** The authors in whose own files nothing is wrong; absent when national data or a theme are. */
  sound?: Dataset;
  /** The folders of the other authors, by name. */
  broken: readonly string[];
}

/**
 * Reads all of data/ before it reports, so that a writer sees every mistake at once; there is a whole dataset only when
 * there are none. `documentTypes` are the ids of the document types that exist. With the same `memory` a second load
 * reads only the files that changed.
 */
export function loadDataset(files: Files, documentTypes: readonly string[], memory = new DataMemory()): LoadedData {
  const { places } = memory;
  const landelijk = readLandelijk(files, memory);
  const { opstellers, diagnostics: folders } = readOpstellers(files, memory);
  const { huisstijlen, diagnostics: styles } = readHuisstijlen(files, memory);
  const registers = nationalRegisters(landelijk.files, documentTypes, [...huisstijlen.keys()]);
  const everyone = documentAddresses(opstellers);
  const gemeenten = idsIn(landelijk.files.get("gemeenten.yaml")?.raw, "gemeenten");

  const loose = looseFiles(files);
  const diagnostics = [
    ...loose,
    ...folders,
    ...styles,
    ...[...huisstijlen.values()].flatMap((file) => [
      ...file.diagnostics,
      ...(file.value ? checkHuisstijl(file.value, places) : []),
    ]),
    ...checkLandelijk(landelijk, registers, places),
    ...opstellers.flatMap((read) => [
      ...read.diagnostics,
      ...checkFiles(read, registersFor(read, registers, everyone), places),
      ...checkFacts(read, landelijk.values["normen.yaml"], gemeenten, places),
    ]),
    ...checkWerktUit(
      new Map(opstellers.map(({ id, values }) => [id, values["documenten.yaml"]?.documenten ?? []])),
      places,
    ),
  ].sort(byPlace);
  const isBroken = ({ path }: ReadOpsteller): boolean =>
    diagnostics.some(({ place }) => place.file.startsWith(`${path}/`));
  const broken = opstellers.filter(isBroken).map(({ id }) => id);
  // What stands loose is read by nothing, so that all else can still be looked through.
  const isShared = (one: Diagnostic): boolean =>
    !loose.includes(one) && !opstellers.some(({ path }) => one.place.file.startsWith(`${path}/`));
  if (diagnostics.some(isShared)) return { diagnostics, broken };

  const sound: Dataset = {
    landelijk: assembleLandelijk(landelijk.values),
    opstellers: opstellers
      .filter(({ id }) => !broken.includes(id))
      .map((read) => assembleOpsteller(read, places))
      .sort((a, b) => dutchOrder(a.opsteller.naam, b.opsteller.naam)),
    huisstijlen: new Map([...huisstijlen].flatMap(([id, { value }]) => (value ? [[id, value] as const] : []))),
    placeOf: (object, key) => (key === undefined ? places.of(object) : places.ofKey(object, key)),
  };
  return { ...(diagnostics.length === 0 && { value: sound }), sound, broken, diagnostics };
}

function checkLandelijk(
  { diagnostics, files, values }: ReturnType<typeof readLandelijk>,
  registers: ReadonlyMap<string, Register>,
  places: Places,
): Diagnostic[] {
  const normen = values["normen.yaml"];
  const wet = values["wet.yaml"];
  return [
    ...diagnostics,
    ...[...files.values()].flatMap((file) => [
      ...file.diagnostics,
      ...checkReferences(file.references, registers, places),
    ]),
    ...(normen ? checkRouteverdeling(normen, places) : []),
    ...(wet ? checkWet(wet, places) : []),
  ];
}

/** `hbel/startnotitie` of every document; undefined when a list of documents could not be read. */
function documentAddresses(opstellers: readonly ReadOpsteller[]): Set<string> | undefined {
  const lists = opstellers.map(({ id, files }) => ({ id, raw: files.get("documenten.yaml")?.raw }));
  if (lists.some(({ raw }) => raw === undefined)) return undefined;
  return new Set(lists.flatMap(({ id, raw }) => idsIn(raw, "documenten").map((document) => `${id}/${document}`)));
}

function registersFor(
  read: ReadOpsteller,
  national: ReadonlyMap<string, Register>,
  everyone: ReadonlySet<string> | undefined,
): Map<string, Register> {
  const registers = new Map(national);
  const partners = partnerRegister(read.path, read.files);
  if (partners) registers.set("partner", partners);
  const own = idsIn(read.files.get("documenten.yaml")?.raw, "documenten");
  if (everyone) registers.set("document", documentRegister(read.path, own, everyone));
  return registers;
}

function checkFiles(read: ReadOpsteller, registers: ReadonlyMap<string, Register>, places: Places): Diagnostic[] {
  const all = [
    ...read.files.values(),
    ...Object.values(read.jaarlijks).flatMap((each) => each.map(({ file }) => file)),
  ];
  return all.flatMap((file) => [...file.diagnostics, ...checkReferences(file.references, registers, places)]);
}

import type { Diagnostic, Outcome } from "../../diagnostic.ts";
import { byPlace } from "../../diagnostic.ts";
import { dutchOrder } from "../../notation.ts";
import type { Files } from "../files.ts";
import type { Places } from "../places.ts";
import { DataMemory } from "../read-data.ts";
import type { Register } from "../references.ts";
import { checkReferences } from "../references.ts";
import { assembleLandelijk, assembleOpsteller } from "./assemble.ts";
import type { Dataset, Landelijk } from "./dataset.ts";
import type { ReadOpsteller } from "./read-folders.ts";
import { readHuisstijlen, readLandelijk, readOpstellers } from "./read-folders.ts";
import { documentRegister, idsIn, nationalRegisters, partnerRegister } from "./registers.ts";
import { checkWerktUit } from "./rules/documenten.ts";
import {
  checkBegrotingJaar,
  checkNormJaar,
  checkPlichtigDeel,
  checkRouteaandelen,
  checkStelpost,
} from "./rules/geld.ts";
import { checkHuisstijl } from "./rules/huisstijl.ts";
import { checkRouteverdeling, checkWet } from "./rules/landelijk.ts";
import { asMeant, checkDeelregios, checkMiddelen, checkParticipatie } from "./rules/leden.ts";
import { checkLogo } from "./rules/logo.ts";
import { checkPeriod } from "./rules/period.ts";

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

  const diagnostics = [
    ...folders,
    ...styles,
    ...[...huisstijlen.values()].flatMap(({ diagnostics, value }) => [
      ...diagnostics,
      ...(value ? checkHuisstijl(value, places) : []),
    ]),
    ...landelijk.diagnostics,
    ...[...landelijk.files.values()].flatMap((file) => [
      ...file.diagnostics,
      ...checkReferences(file.references, registers, places),
    ]),
    ...(landelijk.values["normen.yaml"] ? checkRouteverdeling(landelijk.values["normen.yaml"], places) : []),
    ...(landelijk.values["wet.yaml"] ? checkWet(landelijk.values["wet.yaml"], places) : []),
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
  const isShared = ({ place: { file } }: Diagnostic): boolean =>
    !opstellers.some(({ path }) => file.startsWith(`${path}/`));
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
  const all = [...read.files.values(), ...read.begrotingen.map(({ file }) => file)];
  return all.flatMap((file) => [...file.diagnostics, ...checkReferences(file.references, registers, places)]);
}

/** The rules on the facts of one opsteller, each for as far as the files it needs fit their schema. */
function checkFacts(
  { path, values, begrotingen, logos }: ReadOpsteller,
  normen: Landelijk["normen"] | undefined,
  gemeenten: readonly string[],
  places: Places,
): Diagnostic[] {
  const written = values["opsteller.yaml"];
  const opsteller = written && { ...written, leden: asMeant(written.leden, gemeenten) };
  const neighbours = asMeant(written?.buurgemeenten ?? [], gemeenten);
  const participatie = values["participatie.yaml"];
  const voorzieningen = values["voorzieningen.yaml"];
  const fasen = values["planning.yaml"]?.fasen ?? [];
  return [
    ...(opsteller ? checkDeelregios(opsteller, places) : []),
    ...(written ? checkLogo(written, path, logos, places) : []),
    ...(values["instroom.yaml"] ? checkPlichtigDeel(values["instroom.yaml"], places) : []),
    ...(values["leerroutes.yaml"] ? checkRouteaandelen(values["leerroutes.yaml"], places) : []),
    ...(normen && voorzieningen ? checkNormJaar(voorzieningen, normen, places) : []),
    ...(opsteller && participatie ? checkParticipatie(participatie, opsteller, places) : []),
    ...fasen.flatMap((fase) => checkPeriod(fase, "van", "tot", places)),
    ...begrotingen.flatMap(({ yearInName, file: { value } }) =>
      value
        ? [
            ...checkBegrotingJaar(value, yearInName, places),
            ...checkStelpost(value, places),
            ...(opsteller ? checkMiddelen(value, { ...opsteller, buurgemeenten: neighbours }, places) : []),
          ]
        : [],
    ),
  ];
}

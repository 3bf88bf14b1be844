import type { Files } from "../../dataset/files.ts";
import { Places } from "../../dataset/places.ts";
import { readText } from "../../dataset/read-text.ts";
import { validate } from "../../dataset/validate.ts";
import { parseYaml } from "../../dataset/yaml.ts";
import type { Outcome, Place } from "../../diagnostic.ts";
import { mistake } from "../rules.ts";
import { checkOnce, checkReferences, checkRequirements, compareSections } from "./check-template.ts";
import { type DocumentType, documentType } from "./document-type.ts";
import { SectionMemory } from "./section-memory.ts";
import type { Template, TemplateSection } from "./steps.ts";

/** Names of the folders below templates/: the document types that exist. */
export function documentTypes(files: Files): string[] {
  return (files.list("templates") ?? []).filter(({ kind }) => kind === "map").map(({ name }) => name);
}

/**
 * Reads a document type with all its sections, once for all documents of that type. With the same `memory` a second time only
 * the sections that changed.
 */
export function readTemplate(files: Files, id: string, memory = new SectionMemory()): Outcome<Template> {
  const folder = `templates/${id}`;
  const start: Place = { file: `${folder}/documenttype.yaml`, line: 1, column: 1 };
  const { value: read, diagnostics } = readType(files, start);
  if (!read) return { diagnostics };
  const { type, placeOfSection } = read;
  const names = (files.list(folder) ?? []).map(({ name }) => name);
  const present = names.filter((name) => name.endsWith(".mdx")).map((name) => name.slice(0, -".mdx".length));
  diagnostics.push(...compareSections(type.secties, names, placeOfSection, folder));
  const sections = type.secties.flatMap((section) => {
    const info = files.info(`${folder}/${section}.mdx`);
    if (!info) return [];
    const read = memory.read(files, info, section);
    diagnostics.push(...read.diagnostics);
    return read.value ?? [];
  });
  const required = type.inhoud.map((part) => part.id);
  const unread = [...new Set([...type.secties, ...present])].filter(
    (name) => !sections.some((each) => each.id === name),
  );
  diagnostics.push(
    ...checkRequirements(sections, unread.length === 0, required, start),
    ...checkReferences(sections, unread),
    ...checkOnce(sections),
  );
  return { value: templateOf(id, type, sections, unread), diagnostics };
}

/** A document type, and where documenttype.yaml names each of its sections. */
interface ReadType {
  type: DocumentType;
  placeOfSection(name: string): Place;
}

function readType(files: Files, start: Place): Outcome<ReadType> {
  const info = files.info(start.file);
  if (!info) {
    const words = {
      message: "Dit bestand ontbreekt.",
      hint: "Het noemt de secties en de verplichte inhoud; kopieer het van een ander documenttype.",
    };
    return { diagnostics: [mistake("sjabloon/sectie", start, words)] };
  }
  const text = readText(files, info);
  if (!text.value) return { diagnostics: text.diagnostics };
  const places = new Places();
  const { value, diagnostics: inYaml } = parseYaml(text.value, places);
  const diagnostics = [...text.diagnostics, ...inYaml];
  if (value !== undefined) diagnostics.push(...validate(documentType, value, places, start));
  const type = documentType.safeParse(value);
  if (!type.success) return { diagnostics };
  // The list as it was read: what Zod gives back are copies, of which no place is known.
  const { secties } = value as DocumentType;
  const placeOfSection = (name: string): Place => places.ofValue(secties, secties.indexOf(name));
  return { value: { type: type.data, placeOfSection }, diagnostics };
}

function templateOf(
  id: string,
  type: DocumentType,
  sections: readonly TemplateSection[],
  unread: readonly string[],
): Template {
  const { naam, meervoud, besluit_door, woo, inhoud, samenvatting = [] } = type;
  return {
    id,
    name: naam,
    plural: meervoud,
    decidedBy: besluit_door,
    sections,
    unread,
    requirements: inhoud.map((part) => ({ id: part.id, title: part.titel, basis: part.basis })),
    summary: samenvatting.map(({ blok, tabellen, kolommen, rijen, komend }) => ({
      block: blok,
      tables: tabellen,
      ...(kolommen && { columns: kolommen }),
      ...(rijen && { rows: rijen }),
      ...(komend && { upcoming: komend }),
    })),
    ...(woo && { woo }),
  };
}

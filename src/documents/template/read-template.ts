import { z } from "zod";
import { identifier, sentence } from "../../dataset/field.ts";
import type { Files } from "../../dataset/files.ts";
import { Places } from "../../dataset/places.ts";
import { readText } from "../../dataset/read-text.ts";
import { validate } from "../../dataset/validate.ts";
import { parseYaml } from "../../dataset/yaml.ts";
import type { Diagnostic, Outcome, Place } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { mistake } from "../rules.ts";
import { categories } from "../woo/categories.ts";
import { documentKinds } from "../woo/document-kinds.ts";
import { themes } from "../woo/themes.ts";
import { SectionMemory } from "./section-memory.ts";
import { allSteps, type Template, type TemplateSection } from "./steps.ts";

/** documenttype.yaml: the sections of a document type in their order, and what it must contain. */
export const documentType = z.strictObject({
  id: identifier,
  naam: sentence,
  meervoud: sentence,
  besluit_door: sentence,
  secties: z.array(identifier).min(1),
  inhoud: z.array(z.strictObject({ id: sentence, titel: sentence, basis: sentence })),
  woo: z
    .strictObject({
      informatiecategorie: z.enum(categories.map(([label]) => label)),
      documentsoort: z.enum(Object.keys(documentKinds)),
      thema: z.enum(Object.keys(themes)),
    })
    .optional()
    .describe("Hoe een document van dit type heet in de waardelijsten van de Wet open overheid."),
  samenvatting: z
    .array(
      z.strictObject({
        blok: identifier.describe("Tekst van ‘In het kort’ waaronder de tabel staat."),
        tabellen: z.array(identifier).min(1).describe("De eerste die het stuk heeft."),
        kolommen: z.array(identifier).optional(),
        rijen: z.int().min(1).optional().describe("Hooguit zo veel rijen."),
        komend: identifier.optional().describe("Kolom met datums: rijen van vóór het stuk vallen weg."),
      }),
    )
    .optional()
    .describe("Tabellen op de samenvatting van twee bladzijden."),
});

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
  const path = `${folder}/documenttype.yaml`;
  const start: Place = { file: path, line: 1, column: 1 };
  const info = files.info(path);
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
  const parsed = parseYaml(text.value, places);
  const diagnostics = [...text.diagnostics, ...parsed.diagnostics];
  if (parsed.value !== undefined) diagnostics.push(...validate(documentType, parsed.value, places, start));
  const type = documentType.safeParse(parsed.value);
  if (!type.success) return { diagnostics };

  const names = (files.list(folder) ?? []).map(({ name }) => name).filter((name) => name.endsWith(".mdx"));
  const present = names.map((name) => name.slice(0, -".mdx".length));
  diagnostics.push(...compareSections(type.data.secties, present, start, folder));
  const sections: TemplateSection[] = [];
  for (const section of type.data.secties) {
    const sectionInfo = files.info(`${folder}/${section}.mdx`);
    if (!sectionInfo) continue;
    const read = memory.read(files, sectionInfo, section);
    diagnostics.push(...read.diagnostics);
    if (read.value) sections.push(read.value);
  }
  const requirements = type.data.inhoud.map(({ id: key, titel, basis }) => ({ id: key, title: titel, basis }));
  diagnostics.push(
    ...checkRequirements(
      sections,
      requirements.map((requirement) => requirement.id),
      start,
    ),
  );
  diagnostics.push(...checkReferences(sections), ...checkOnce(sections));
  const { naam, meervoud, besluit_door, woo } = type.data;
  const summary = (type.data.samenvatting ?? []).map(({ blok, tabellen, kolommen, rijen, komend }) => ({
    block: blok,
    tables: tabellen,
    ...(kolommen && { columns: kolommen }),
    ...(rijen && { rows: rijen }),
    ...(komend && { upcoming: komend }),
  }));
  const value = { id, name: naam, plural: meervoud, decidedBy: besluit_door, sections, requirements, summary };
  return { value: woo ? { ...value, woo } : value, diagnostics };
}

function compareSections(
  listed: readonly string[],
  present: readonly string[],
  start: Place,
  folder: string,
): Diagnostic[] {
  const missing = listed.filter((name) => !present.includes(name));
  const unlisted = present.filter((name) => !listed.includes(name));
  return [
    ...missing.map((name) =>
      mistake("sjabloon/sectie", start, {
        message: `De sectie ‘${name}’ heeft geen bestand ${name}.mdx.`,
        hint: didYouMean(name, unlisted.length > 0 ? unlisted : present),
      }),
    ),
    ...unlisted.map((name) =>
      mistake(
        "sjabloon/sectie",
        { file: `${folder}/${name}.mdx`, line: 1, column: 1 },
        {
          message: `De sectie ‘${name}’ staat niet in documenttype.yaml.`,
          cause: "Zonder plaats in de volgorde komt zij in geen enkel document.",
          hint: "Zet haar bij secties, of haal het bestand weg.",
        },
      ),
    ),
  ];
}

function checkRequirements(sections: readonly TemplateSection[], ids: readonly string[], start: Place): Diagnostic[] {
  const found = sections.flatMap(({ steps }) => [...allSteps(steps)].filter((step) => step.kind === "onderdeel"));
  const diagnostics: Diagnostic[] = [];
  for (const [index, { id, place }] of found.entries()) {
    if (!ids.includes(id)) {
      const words = { message: `‘${id}’ is geen verplicht onderdeel van dit documenttype.`, hint: didYouMean(id, ids) };
      diagnostics.push(mistake("sjabloon/eis", place, words));
    } else if (found.findIndex((step) => step.id === id) !== index) {
      const words = {
        message: `Het verplichte onderdeel ‘${id}’ staat hier voor de tweede keer.`,
        hint: "Laat één <Onderdeel> ervan staan.",
      };
      diagnostics.push(mistake("sjabloon/eis", place, words));
    }
  }
  for (const id of ids.filter((each) => !found.some((step) => step.id === each))) {
    const words = {
      message: `Het verplichte onderdeel ‘${id}’ staat in geen enkele sectie.`,
      hint: `Zet <Onderdeel id="${id}"> om de tekst die eraan voldoet.`,
    };
    diagnostics.push(mistake("sjabloon/eis", start, words));
  }
  return diagnostics;
}

function checkReferences(sections: readonly TemplateSection[]): Diagnostic[] {
  const names = sections.map(({ id }) => id);
  return sections.flatMap(({ steps }) =>
    [...allSteps(steps)].flatMap((step) =>
      step.kind === "verwijzing" && step.to === "sectie" && !names.includes(step.id)
        ? [
            mistake("document/verwijzing", step.place, {
              message: `Er is geen hoofdstuk ‘${step.id}’.`,
              hint: didYouMean(step.id, names),
            }),
          ]
        : [],
    ),
  );
}

/** A table or chart stands in a document once, because a reference to it leads to one place. */
function checkOnce(sections: readonly TemplateSection[]): Diagnostic[] {
  const seen = new Set<string>();
  return sections.flatMap(({ steps }) =>
    [...allSteps(steps)].flatMap((step) => {
      if (step.kind !== "tabel" && step.kind !== "figuur") return [];
      const key = `${step.kind} ${step.id}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const words = {
        message: `De ${step.kind} ‘${step.id}’ staat al eerder in dit documenttype.`,
        hint: `Verwijs ernaar met <Verwijzing ${step.kind}="${step.id}"/>.`,
      };
      return [mistake(`sjabloon/${step.kind}-dubbel`, step.place, words)];
    }),
  );
}

import type { Diagnostic, Place } from "../../diagnostic.ts";
import { didYouMean } from "../../nearest.ts";
import { mistake } from "../rules.ts";
import { allSteps, type TemplateSection } from "./steps.ts";

/** Sections that documenttype.yaml names and that have no file, and the other way round. */
export function compareSections(
  listed: readonly string[],
  fileNames: readonly string[],
  placeOf: (listed: string) => Place,
  folder: string,
): Diagnostic[] {
  const present = fileNames.filter((name) => name.endsWith(".mdx")).map((name) => name.slice(0, -".mdx".length));
  const absent = listed.filter((name) => !present.includes(name));
  // `Ict.mdx`, `ict.md` and `ict.mdx.txt` are files of the section that has none.
  const misnamed = fileNames.flatMap((file) => {
    const section = absent.find((name) => name === file.toLowerCase().replace(/\..*$/, ""));
    return section === undefined ? [] : [{ file, section }];
  });
  const missing = absent.filter((name) => !misnamed.some(({ section }) => section === name));
  const unlisted = present.filter(
    (name) => !listed.includes(name) && !misnamed.some(({ file }) => file === `${name}.mdx`),
  );
  return [
    ...misnamed.map(({ file, section }) =>
      mistake(
        "sjabloon/sectie",
        { file: `${folder}/${file}`, line: 1, column: 1 },
        {
          message: `‘${file}’ is niet de naam van een sjabloon, en de sectie ‘${section}’ heeft er geen.`,
          hint: `Geef het bestand de naam ‘${section}.mdx’.`,
        },
      ),
    ),
    ...missing.map((name) =>
      mistake("sjabloon/sectie", placeOf(name), {
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

/** Required parts that stand nowhere (when every section could be read), twice, or that the document type does not know. */
export function checkRequirements(
  sections: readonly TemplateSection[],
  allRead: boolean,
  ids: readonly string[],
  start: Place,
): Diagnostic[] {
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
  const missing = allRead ? ids : [];
  for (const id of missing.filter((each) => !found.some((step) => step.id === each))) {
    const words = {
      message: `Het verplichte onderdeel ‘${id}’ staat in geen enkele sectie.`,
      hint: `Zet <Onderdeel id="${id}"> om de tekst die eraan voldoet.`,
    };
    diagnostics.push(mistake("sjabloon/eis", start, words));
  }
  return diagnostics;
}

/** References to chapters that the document type does not have; tables and charts are known per document only. */
export function checkReferences(sections: readonly TemplateSection[], unread: readonly string[]): Diagnostic[] {
  const names = [...sections.map(({ id }) => id), ...unread];
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
export function checkOnce(sections: readonly TemplateSection[]): Diagnostic[] {
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

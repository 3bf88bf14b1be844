import type { Files } from "../../dataset/files.ts";
import type { OpstellerGegevens, SharedData } from "../../dataset/inburgering/dataset.ts";
import { readText } from "../../dataset/read-text.ts";
import type { TextFile } from "../../dataset/text-file.ts";
import type { Template } from "../../documents/template/steps.ts";
import { maskDutch, maskProse, maskTemplate } from "./mask.ts";
import { passagesOf } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";
import { type Passage, Sentence, type Text } from "./text.ts";

/** The texts of one document, those in other languages apart; what cannot be read was reported when the document was built. */
export function readProseTexts(files: Files, folder: string): Text[] {
  return (files.list(folder) ?? []).flatMap((info) => {
    if (!info.name.endsWith(".md")) return [];
    const { value } = readText(files, info);
    return value ? proseTexts(value, info.name.slice(0, -3)) : [];
  });
}

function proseTexts(file: TextFile, section: string): Text[] {
  const terms = new Set([...file.text.matchAll(/\{\{begrip "([^"]+)"/g)].map((match) => match[1] as string));
  const dutch = passagesOf(file, maskProse(file.text), { origin: "tekst", section, terms });
  const others = maskDutch(file.text);
  if (others === undefined) return [dutch];
  return [dutch, passagesOf(file, others, { origin: "anderstalig", section, terms: new Set() })];
}

/** The words that stand in the templates themselves; what cannot be read was reported when they were read. */
export function readTemplateTexts(files: Files, templates: readonly Template[]): Text[] {
  return templates.flatMap(({ sections }) =>
    sections.flatMap(({ id, file }) => {
      const info = files.info(file);
      const value = info && readText(files, info).value;
      return value ? [templateText(value, id)] : [];
    }),
  );
}

function templateText(file: TextFile, section: string): Text {
  const law = [...file.text.matchAll(/<Wettelijk\b[^>]*[^/]>[\s\S]*?<\/Wettelijk>/g)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const terms = new Set([...file.text.matchAll(/<Begrip id="([^"]+)"/g)].map((match) => match[1] as string));
  return passagesOf(file, maskTemplate(file.text), { origin: "sjabloon", section, terms }, (offset) =>
    law.some(([from, to]) => offset >= from && offset < to),
  );
}

/** Keys whose text is a name in a register, a place in a source, the words of the source, or where a team can be reached. */
const otherKeys = new Set([
  "id",
  "bron",
  "plaats",
  "status",
  "gepubliceerd_opmerking",
  "opmerking",
  "kostenplaats",
  "kostensoort",
  "ook_geschreven_als",
  "contact",
  "logo",
]);

/** The sentences in the data of one author. */
export function factTexts({ placeOf }: SharedData, gegevens: OpstellerGegevens): Text {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  const text: Text = {
    origin: "gegevens",
    file: `data/opstellers/${gegevens.id}`,
    passages,
    sentences,
    terms: new Set(),
  };
  const add = (words: string, owner: object, key: string): void => {
    if (!words.includes(" ")) return;
    const own: Sentence[] = [];
    const passage: Passage = {
      kind: "gegeven",
      words,
      raw: words,
      noted: true,
      sentences: own,
      placeOf: () => placeOf(owner, key),
    };
    for (const { words: said, start } of sentencesOf(words)) own.push(new Sentence(said, start, passage, text));
    passages.push(passage);
    sentences.push(...own);
  };
  const walk = (value: unknown, owner: object, key: string): void => {
    if (typeof value === "string") add(value, owner, key);
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, value, String(index));
    else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) if (!otherKeys.has(name)) walk(part, value, name);
    }
  };
  for (const [name, part] of Object.entries(gegevens))
    if (name !== "id" && typeof part === "object") walk(part, gegevens, name);
  return text;
}

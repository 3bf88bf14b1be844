import type { Diagnostic } from "../diagnostic.ts";
import { didYouMean } from "../nearest.ts";
import type { RequiredPart } from "./document.ts";
import type { DocumentInput } from "./input.ts";
import type { Chapter } from "./outline/chapter.ts";
import { mistake } from "./rules.ts";
import { allSteps } from "./template/steps.ts";

/** Each required part of the document type: there, not known yet according to the data, or missing, which is a fout. */
export function requiredParts(
  input: DocumentInput,
  chapters: readonly Chapter[],
  diagnostics: Diagnostic[],
): RequiredPart[] {
  const { template, unknown, place } = input;
  diagnostics.push(...unknownRequirements(input));
  return template.requirements.map(({ id, title, basis }): RequiredPart => {
    const holder = chapters.find(({ parts }) => parts.has(id));
    const said = unknown.find(({ part }) => part === id);
    const section = holder?.id ?? "";
    if (said) {
      const { reason, owner, knownOn } = said;
      return { id, title, basis, section, state: "onbekend", unknown: { reason, owner, knownOn } };
    }
    if (holder?.parts.get(id)) return { id, title, basis, section, state: "aanwezig" };
    // It may stand in a chapter that could not be read, which is told already.
    if (!holder && template.unread.length > 0) return { id, title, basis, section, state: "ontbreekt" };
    diagnostics.push(
      mistake("document/ontbreekt", place, {
        message: `Het verplichte onderdeel ${id}, ‘${title}’, ontbreekt in ${input.opstellerId}/${input.id}.`,
        cause: `Het hoort in het hoofdstuk ‘${section}’ te staan (${basis}), maar daar is geen eigen tekst en geen tabel.`,
        hint: `${wayOut(input, section, id)}, of zet ${id} met reden, eigenaar en datum bij nog_onbekend.`,
      }),
    );
    return { id, title, basis, section, state: "ontbreekt" };
  });
}

/** Which text or which data would fill the part. */
function wayOut({ template, opstellerId, id: document }: DocumentInput, section: string, part: string): string {
  const steps = template.sections.find(({ id }) => id === section)?.steps ?? [];
  const holder = [...allSteps(steps)].find((step) => step.kind === "onderdeel" && step.id === part);
  const inside = holder?.kind === "onderdeel" ? [...allSteps(holder.content)] : [];
  const idsOf = (kind: "tekst" | "tabel"): string[] =>
    inside.flatMap((step) => (step.kind === kind ? `‘${step.id}’` : []));
  const [texts, tables] = [idsOf("tekst"), idsOf("tabel")];
  const ways = [
    ...(texts.length > 0
      ? [`Schrijf in content/${opstellerId}/${document}/${section}.md het blok ${texts.join(" of ")}`]
      : []),
    ...(tables.length > 0
      ? [`${texts.length > 0 ? "vul" : "Vul"} in data/ de gegevens voor de tabel ${tables.join(" of ")} in`]
      : []),
  ];
  return ways.join(", ");
}

/** What the data call not known yet, while the document type asks for no such part. */
function unknownRequirements({ template, unknown }: DocumentInput): Diagnostic[] {
  const ids = template.requirements.map(({ id }) => id);
  return unknown
    .filter(({ part }) => !ids.includes(part))
    .map(({ part, place }) =>
      mistake("document/verwijzing", place, {
        message: `‘${part}’ is geen verplicht onderdeel van een ${template.name.toLowerCase()}.`,
        hint: didYouMean(part, ids),
      }),
    );
}

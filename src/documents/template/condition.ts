import type { CouncilDocument } from "../document.ts";

/** What <Als> and <AlsNiet> may ask: does this table, figure, written text or field exist? */
export const conditionKinds = ["tabel", "cijfer", "tekst", "veld"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export interface Condition {
  kind: ConditionKind;
  id: string;
}

/** What a condition is held against. */
export interface Circumstances extends Pick<CouncilDocument, "figure" | "table" | "fields"> {
  /** The texts that the writer wrote for the section. */
  prose: { has(id: string): boolean };
}

export function holds({ kind, id }: Condition, { figure, table, fields, prose }: Circumstances): boolean {
  switch (kind) {
    case "tabel":
      return table(id) !== undefined;
    case "cijfer":
      return figure(id) !== undefined;
    case "tekst":
      return prose.has(id);
    case "veld":
      return fields.has(id);
  }
}

/** The condition that an <Als> or <AlsNiet> has as its attributes. @throws Error when it has none: templates are checked before. */
export function conditionOf(attributes: Partial<Record<ConditionKind, string>>): Condition {
  for (const kind of conditionKinds) {
    const id = attributes[kind];
    if (id !== undefined) return { kind, id };
  }
  throw new Error("a condition needs one of tabel, cijfer, tekst, veld");
}

import { conditionKinds } from "./condition.ts";

export interface Attribute {
  required?: boolean;
  /** Written without a value: `kaal`. */
  flag?: boolean;
  values?: readonly string[];
}

export interface Component {
  attributes: Readonly<Record<string, Attribute>>;
  /** Exactly one of these must be given. */
  oneOf?: readonly string[];
  children: "geen" | "mag" | "moet";
  /** Stands on lines of its own, not in a sentence. */
  block: boolean;
}

const id = { id: { required: true } };
const condition: Component = {
  attributes: Object.fromEntries(conditionKinds.map((kind) => [kind, {}])),
  oneOf: conditionKinds,
  children: "moet",
  block: false,
};

/** The components of a template, with all that may be said of each. */
export const language: Readonly<Record<string, Component>> = {
  Cijfer: { attributes: { ...id, kaal: { flag: true } }, children: "geen", block: false },
  Veld: { attributes: { naam: { required: true } }, children: "geen", block: false },
  Begrip: { attributes: id, children: "moet", block: false },
  Verwijzing: { attributes: { sectie: {}, tabel: {} }, oneOf: ["sectie", "tabel"], children: "geen", block: false },
  Tabel: { attributes: id, children: "geen", block: true },
  Tekst: { attributes: id, children: "mag", block: true },
  Als: condition,
  AlsNiet: condition,
  Wettelijk: { attributes: { feiten: { required: true } }, children: "mag", block: true },
  Besluit: { attributes: {}, children: "moet", block: true },
  Raming: { attributes: { zekerheid: { values: ["laag", "gemiddeld", "hoog"] } }, children: "moet", block: true },
  Onderdeel: { attributes: id, children: "moet", block: true },
};

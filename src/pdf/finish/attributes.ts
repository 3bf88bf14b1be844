import { rawEntries, rawItems } from "./raw-values.ts";
import type { StructureElement } from "./structure-tree.ts";

/** The attributes of an element by their owner: `Table` has `Scope` with `/Row`. */
export type Attributes = Map<string, Map<string, string>>;

export function attributesOf({ says }: StructureElement): Attributes {
  const attributes: Attributes = new Map();
  for (const item of rawItems(says.get("A") ?? "[]")) {
    const entries = rawEntries(item);
    const owner = entries.get("O")?.slice(1) ?? "";
    entries.delete("O");
    attributes.set(owner, new Map([...(attributes.get(owner) ?? []), ...entries]));
  }
  return attributes;
}

/** Those of an owner without any are left out. */
export function setAttributes({ says }: StructureElement, attributes: Attributes): void {
  const items = [...attributes].flatMap(([owner, entries]) => {
    const own = [...entries].map(([key, value]) => ` /${key} ${value}`);
    return own.length > 0 ? [`<</O /${owner}${own.join("")}>>`] : [];
  });
  if (items.length > 0) says.set("A", items.length === 1 ? (items[0] ?? "") : `[${items.join(" ")}]`);
  else says.delete("A");
}

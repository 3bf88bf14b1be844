import type { Build } from "./build.ts";

/** `termijn.<id>`: the terms that the opsteller sets or repeats from the law. */
export function defineTermijnen({ opsteller, fact }: Build): void {
  const file = opsteller.termijnen;
  for (const entry of file?.termijnen ?? []) {
    if (!file) return;
    const { id, naam, aantal, eenheid } = entry;
    fact(
      { id: `termijn.${id}`, label: naam, group: "Termijnen" },
      { value: aantal, unit: eenheid, entry, key: "aantal", around: file },
    );
  }
}

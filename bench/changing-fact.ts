import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @returns changes one fact of one author of a generated project, every time to another value */
export function changingFact(project: string): () => void {
  const file = join(project, "data/opstellers/gemeente-001/begroting-2022.yaml");
  const text = readFileSync(file, "utf8");
  let hundredths = 178;
  return () => {
    hundredths += 1;
    const changed = text.replace("fte: 1.78", `fte: ${hundredths / 100}`);
    if (changed === text) throw new Error(`${file} has no fact to change`);
    writeFileSync(file, changed);
  };
}

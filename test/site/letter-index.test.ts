import { expect, test } from "vitest";
import { letterIndex } from "../../src/site/letter-index.ts";

test("elke letter leidt naar de eerste naam die ermee begint, ook met een accent of een kleine letter", () => {
  const named = ["Aanbod", "alfabet", "Évaluatie", "Eis", "Wet"].map((name) => ({ id: name.toLowerCase(), name }));
  expect([...letterIndex(named)]).toEqual([
    ["A", "aanbod"],
    ["E", "évaluatie"],
    ["W", "wet"],
  ]);
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/inburgering/load.ts";
import { nodeFiles } from "../../../src/dataset/node-files.ts";
import { told } from "../told.ts";

const root = join(import.meta.dirname, "../../..");

test("de gegevens van het project zelf zijn zonder fouten", () => {
  const folders = readdirSync(join(root, "templates"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const { value, diagnostics } = loadDataset(
    nodeFiles(root),
    folders.map(({ name }) => name),
  );
  expect(diagnostics.map(told)).toEqual([]);
  expect(value?.opstellers.length).toBeGreaterThan(0);
});

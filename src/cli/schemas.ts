import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editorFiles } from "../checks/editor-files.ts";

// `npm run schemas`: writes the JSON Schemas and the editor settings that go with them.
const root = join(import.meta.dirname, "../..");
const files = editorFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${files.size} bestanden geschreven in data/schemas/ en .vscode/.`);

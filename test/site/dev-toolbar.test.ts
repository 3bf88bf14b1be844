import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { copyProject } from "../support/project-copy.ts";
import { startPreview } from "./support/start-preview.ts";

const text = "content/hbel/beleidskader/visie.md";
const project = copyProject();
const opened = join(project.root, "geopend.txt");
const browser = warmBrowser(browserFolder);
let preview: ChildProcess;
let address: string;
/** The line of the mistake. */
let line: number;

beforeAll(async () => {
  const before = project.read(text);
  project.write(text, `${before}\nEr is hulp voor elke statushouder.\n`);
  line = before.split("\n").length + 1;
  // Stands for the editor of the writer, and writes down what it is asked to open.
  project.write("editor.sh", `#!/bin/sh\necho "$@" >> "${opened}"\n`);
  const editor = join(project.root, "editor.sh");
  chmodSync(editor, 0o755);
  ({ preview, address } = await startPreview(project.root, { LAUNCH_EDITOR: editor }));
});

afterAll(async () => {
  await browser.close();
  preview.kill();
  project.remove();
});

test("in het voorbeeld staat een bevinding naast de pagina, en haar link opent het bestand op de regel", async () => {
  const tab = await (await browser.get()).newPage();
  await tab.goto(`${address}/hbel/beleidskader/`, { waitUntil: "load" });
  const inPanel = '>>> astro-dev-toolbar-app-canvas[data-app-id="raadzaam-bevindingen"] >>> aside';
  const panel = await tab.waitForSelector(`${inPanel} a`, { timeout: 60_000 });
  expect(await (await tab.$(inPanel))?.evaluate((aside) => aside.textContent)).toContain(
    "‘statushouder’ is niet het woord dat we gebruiken.",
  );
  expect(await panel?.evaluate((link) => link.textContent)).toBe(`${text}:${line}`);
  await panel?.click();
  await expect
    .poll(() => existsSync(opened) && readFileSync(opened, "utf8").trim(), { timeout: 20_000 })
    .toBe(`${join(project.root, text)} ${line} 22`);
});

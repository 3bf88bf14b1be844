import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsoleMessage, Page } from "puppeteer-core";
import { programFolder } from "../src/cli/project.ts";
import { warmBrowser } from "../src/pdf/warm-browser.ts";
import type { BenchRun } from "./bench-run.ts";
import { generateProject } from "./generate.ts";
import { median } from "./result.ts";

const mark = "te zien: ";
const table = "#tabel-uitvoeringskosten";
/** The first edits also warm up what every later one uses. */
const warmUp = 3;
const edits = 15;

/** What a writer feels: how long after a file is saved the page that lies open shows what is in it. */
export async function measurePreview(run: BenchRun): Promise<void> {
  const project = join(run.folder, "voorbeeld");
  await generateProject(programFolder, project, 1);
  const { address, server } = await startPreview(project);
  const browser = warmBrowser(join(programFolder, ".raadzaam"));
  try {
    const page = await (await browser.get()).newPage();
    await page.evaluateOnNewDocument(tellWhenShown, mark, table);
    await page.goto(`${address}gemeente-001/uitvoeringsplan/${table}`);
    const file = join(project, "data/opstellers/gemeente-001/begroting-2022.yaml");
    const text = readFileSync(file, "utf8");
    const times: number[] = [];
    for (let count = 0; count < warmUp + edits; count++) {
      const hundredths = 201 + count;
      const shown = whenShown(page, `${hundredths / 100}`.replace(".", ","));
      const saved = Date.now();
      writeFileSync(file, text.replace("fte: 1.78", `fte: ${hundredths / 100}`));
      times.push((await shown) - saved);
      // Until the rules have run, too, which is what a writer who reads on does not wait for.
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    const value = median(times.slice(warmUp));
    run.add({ id: "voorbeeld", name: "gegeven opgeslagen tot te zien in het voorbeeld", value, unit: "ms", most: 150 });
  } finally {
    await browser.close();
    server.kill("SIGKILL");
  }
}

/**
 * Runs in the page, from its beginning: tells what stands in a place, when that changed. A frame is laid out and painted
 * after it asks its callbacks, so what it shows is told at the start of the next.
 */
function tellWhenShown(sign: string, place: string): void {
  let told = "";
  const look = (): void => {
    const words = document.querySelector(place)?.textContent ?? "";
    if (words !== told) {
      requestAnimationFrame(() => console.log(`${sign}${performance.timeOrigin + performance.now()} ${words}`));
    }
    told = words;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The moment, in milliseconds since 1970, at which the page shows a value. */
function whenShown(page: Page, value: string): Promise<number> {
  return new Promise((resolve) => {
    const listen = (message: ConsoleMessage): void => {
      const [, moment = "", words = ""] = new RegExp(`^${mark}(\\S+) (.*)`, "s").exec(message.text()) ?? [];
      if (!words.includes(value)) return;
      page.off("console", listen);
      resolve(Number(moment));
    };
    page.on("console", listen);
  });
}

/** `npm run dev`, when it says where it is. */
async function startPreview(project: string): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, [join(programFolder, "src/cli/dev.ts")], {
    env: { ...process.env, RAADZAAM_ROOT: project },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  while (true) {
    const [text] = (await once(server.stdout, "data")) as [Buffer];
    said += text;
    const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (address) return { address, server };
  }
}

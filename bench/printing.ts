import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { serveFolder } from "../src/pdf/static-server.ts";
import { type BenchRun, perOpsteller, sizes } from "./bench-run.ts";
import { generateProject } from "./generate.ts";
import { findPeers, measurePeer } from "./peers.ts";
import type { Finished } from "./process.ts";
import { median } from "./result.ts";

/** What the browser asks: a first build with PDFs, and one in which a single fact changed. */
export async function measurePrinting(run: BenchRun): Promise<void> {
  const project = join(run.folder, "klein");
  const { printed } = sizes[run.size];
  await generateProject(programFolder, project, printed);
  const first = await run.measure("alles", project);
  const [, pages = "", seconds = ""] = /(\d+) bladzijden samen \(([\d,]+) s\)/.exec(first.said) ?? [];
  const perPage = (Number(seconds.replace(",", ".")) * 1000) / Number(pages);
  const name = `PDF, ${printed * perOpsteller} documenten, ${pages} bladzijden, per bladzijde`;
  run.add({ id: "pdf", name, value: perPage, unit: "ms", most: 20 });
  addMemory(run, first.memory);

  const facts = join(project, "data/opstellers/gemeente-001/begroting-2022.yaml");
  const text = readFileSync(facts, "utf8");
  let hundredths = 178;
  const changed = await run.repeated(() => {
    hundredths += 1;
    writeFileSync(facts, text.replace("fte: 1.78", `fte: ${hundredths / 100}`));
    return run.build(project);
  });
  const time = median(changed.map((each) => each.seconds));
  run.add({ id: "een-feit", name: "build met één gewijzigd feit", value: time, unit: "s" });
  const printedAgain = changed.map(({ output }) => Number(/(\d+) gedrukt/.exec(output)?.[1] ?? Number.NaN));
  const most = Math.max(...printedAgain);
  run.add({
    id: "een-feit-gedrukt",
    name: "  waarvan opnieuw gedrukt",
    value: most,
    unit: "PDF’s",
    // Each document and its summary.
    most: 2 * perOpsteller,
  });
  await measurePeers(run, project);
}

/** Memory that grows from begin to end would mean that a long run does not fit. */
function addMemory(run: BenchRun, memory: Finished["memory"]): void {
  const tenth = Math.ceil(memory.length / 10);
  const middle = Math.floor(memory.length / 2);
  const moments = { begin: [0, tenth], midden: [middle, middle + tenth], eind: [memory.length - tenth, memory.length] };
  for (const [when, [from, to]] of Object.entries(moments)) {
    const samples = memory.slice(from, to);
    if (samples.length === 0) continue;
    const browser = median(samples.map((sample) => sample.browser));
    run.add({ id: `pdf-browser-${when}`, name: `  geheugen van de browser, ${when}`, value: browser, unit: "MB" });
    const own = median(samples.map((sample) => sample.own));
    run.add({ id: `pdf-programma-${when}`, name: `  geheugen van het programma, ${when}`, value: own, unit: "MB" });
  }
}

async function measurePeers(run: BenchRun, project: string): Promise<void> {
  const { there, absent } = findPeers();
  if (absent.length > 0) console.log(`Niet op deze computer, dus overgeslagen: ${absent.join(", ")}.`);
  if (there.length === 0) return;
  await run.measure("website en druk", project);
  const server = await serveFolder(run.out);
  const url = `${server.address}/druk/gemeente-001/uitvoeringsplan/`;
  try {
    for (const peer of there) {
      const value = await measurePeer(peer, url, run.folder);
      run.add({ id: peer.name, name: `${peer.name}, per bladzijde`, value, unit: "ms" });
    }
  } finally {
    await server.close();
  }
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { decimal } from "../src/decimal.ts";
import { formatNumber } from "../src/notation.ts";
import { serveFolder } from "../src/pdf/static-server.ts";
import { warmBrowser } from "../src/pdf/warm-browser.ts";
import { type BenchRun, perOpsteller, sizes } from "./bench-run.ts";
import { changingFact } from "./changing-fact.ts";
import { generateProject } from "./generate.ts";
import { peerEditions } from "./peer-editions.ts";
import { findPeers, measurePeer, ourselves, type Peer, type PeerInput } from "./peers.ts";
import type { Finished } from "./process.ts";
import { median, secondsOf } from "./result.ts";

/** What the browser asks: a first build with PDFs, and one in which a single fact changed. */
export async function measurePrinting(run: BenchRun): Promise<void> {
  const project = join(run.folder, "klein");
  const { printed } = sizes[run.size];
  await generateProject(programFolder, project, printed);
  const first = await run.measure("alles", project);
  const [, pages = ""] = /(\d+) bladzijden samen/.exec(first.said) ?? [];
  const perPage = (secondsOf(first.said, /bladzijden samen \(([\d,]+) s\)/) * 1000) / Number(pages);
  const name = `PDF, ${printed * perOpsteller} documenten, ${pages} bladzijden, per bladzijde`;
  run.add({ id: "pdf", name, value: perPage, unit: "ms", most: 16 });
  addMemory(run, first.memory);

  const change = changingFact(project);
  const changed = await run.repeated(() => {
    change();
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

/**
 * Each peer makes the same document, from its start to its file, and so do we. Per document, because they set it on
 * different numbers of pages.
 */
async function measurePeers(run: BenchRun, project: string): Promise<void> {
  const workshop = join(programFolder, ".raadzaam");
  const { there, absent } = await findPeers(workshop);
  if (absent.length > 0) console.log(`Niet op deze computer, dus overgeslagen: ${absent.join(", ")}.`);
  if (there.length === 0) return;
  await run.measure("website en druk", project);
  const server = await serveFolder(run.out);
  const browser = warmBrowser(workshop);
  try {
    const address = `${server.address}/druk/gemeente-001/uitvoeringsplan/`;
    const tab = await (await browser.get()).newPage();
    await tab.goto(address);
    const { html, typst } = await peerEditions(tab);
    await browser.close();
    const input = { address, url: `${address}vlak.html`, typst: join(run.folder, "stuk.typ") };
    writeFileSync(join(run.out, "druk/gemeente-001/uitvoeringsplan/vlak.html"), html);
    writeFileSync(input.typst, typst);
    const times = await run.repeated(() => measurePeer(ourselves, input, run.folder));
    const ownSeconds = median(times.map(({ seconds }) => seconds));
    const name = `één stuk van ${times[0]?.pages} bladzijden, van start tot bestand`;
    run.add({ id: "een-stuk", name, value: ownSeconds, unit: "s" });
    for (const peer of there) await addPeer(run, peer, input, ownSeconds);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function addPeer(run: BenchRun, peer: Peer, input: PeerInput, ownSeconds: number): Promise<void> {
  try {
    const times = await run.repeated(() => measurePeer(peer, input, run.folder));
    const seconds = median(times.map((time) => time.seconds));
    const ratio = formatNumber(decimal((seconds / ownSeconds).toFixed(2)), 2);
    const name = `  ${peer.name}, ${times[0]?.pages} bladzijden: ${ratio} keer zo lang`;
    run.add({ id: peer.name, name, value: seconds, unit: "s" });
  } catch (error) {
    const told = String(error);
    const reason = /\b[A-Z]\w*Error\b.*/.exec(told.replace(/^Error: /, ""))?.[0] ?? told.split("\n")[0];
    console.log(`  ${peer.name} kan dit stuk niet aan: ${reason}`);
  }
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { type BenchRun, perOpsteller, sizes } from "./bench-run.ts";
import { changingFact } from "./changing-fact.ts";
import { generateProject } from "./generate.ts";
import { heaviestDocument, weighPage } from "./page-weight.ts";
import { median, secondsOf } from "./result.ts";

/** What many documents ask: reading, checking, the site, and finding out that nothing changed. */
export async function measureManyDocuments(run: BenchRun): Promise<void> {
  const project = join(run.folder, "groot");
  const { opstellers } = sizes[run.size];
  const documents = opstellers * perOpsteller;
  const perDocument = (seconds: readonly number[]): number => (median(seconds) * 1000) / documents;
  await generateProject(programFolder, project, opstellers);

  const loading = await run.repeated(() => run.measure("laden", project));
  const loadSeconds = median(loading.map(({ seconds }) => seconds));
  run.add({ id: "laden", name: `${documents} documenten laden`, value: loadSeconds, unit: "s" });
  const checking = await run.measure("controleren", project);
  run.add({ id: "controleren", name: `${documents} documenten controleren`, value: checking.seconds, unit: "s" });
  run.add({ id: "controleren-geheugen", name: "  meeste geheugen daarbij", value: checking.megabytes, unit: "MB" });

  const printable = await run.measure("website en druk", project);
  const withPrint = perDocument([printable.seconds]);
  run.add({ id: "druk", name: "website met drukversies, per document", value: withPrint, unit: "ms" });
  const sites = await run.repeated(() => run.measure("website", project));
  run.add({
    id: "website",
    name: "website, per document",
    value: perDocument(sites.map(({ seconds }) => seconds)),
    unit: "ms",
    // With few documents the start of the site builder outweighs them.
    ...(run.size === "volledig" && { most: 6 }),
  });
  const cpu = perDocument(sites.map(({ cpuSeconds }) => cpuSeconds));
  run.add({ id: "website-rekentijd", name: "  rekentijd van de processor", value: cpu, unit: "ms" });
  const memory = Math.max(...sites.map(({ megabytes }) => megabytes));
  run.add({ id: "website-geheugen", name: "  meeste geheugen daarbij", value: memory, unit: "MB", most: 1000 });

  await addWeights(run);

  await run.measure("alles zonder druk", project);
  const change = changingFact(project);
  const changed = await run.repeated(() => {
    change();
    return run.measure("alles zonder druk", project);
  });
  run.add({
    id: "website-een-feit",
    name: "website na één gewijzigd feit, per document",
    value: perDocument(changed.map(({ said }) => secondsOf(said, /Website klaar \(([\d,]+) s\)/))),
    unit: "ms",
    ...(run.size === "volledig" && { most: 6 }),
  });
  const whole = median(changed.map(({ seconds }) => seconds));
  run.add({ id: "een-feit-zonder-druk", name: "  hele build daarbij, zonder PDF’s", value: whole, unit: "s" });

  const same = await run.repeated(() => run.build(project));
  for (const { output } of same) if (!output.includes("Niets gewijzigd")) throw new Error(output);
  const seconds = median(same.map((each) => each.seconds));
  run.add({ id: "ongewijzigd", name: "build zonder wijziging", value: seconds, unit: "s", most: 1.5 });
}

/** What a reader gets, of the site that was just made. */
async function addWeights(run: BenchRun): Promise<void> {
  const names = readdirSync(run.out).filter((name) => existsSync(join(run.out, name, "cijfers")));
  const [author = ""] = names;
  const documents = names.flatMap((name) => typesOf(join(run.out, name)).map((type) => `/${name}/${type}/`));
  const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
  const [page, { total, script }] = await heaviestDocument(run.out, documents, "br");
  run.add({
    id: "gewicht-stuk",
    name: "zwaarste pagina van een stuk, met koppen (brotli)",
    value: kilobytes(total),
    unit: "kB",
    most: 100,
  });
  run.add({ id: "gewicht-script", name: "  script daarin", value: kilobytes(script), unit: "kB", most: 15 });
  const inGzip = (await weighPage(run.out, page, "gzip")).total;
  run.add({ id: "gewicht-stuk-gzip", name: "  in gzip", value: kilobytes(inGzip), unit: "kB" });
  const others = {
    voorblad: "/",
    opsteller: `/${author}/`,
    cijferregister: `/${author}/cijfers/`,
    begrippen: "/begrippen/",
  };
  for (const [kind, address] of Object.entries(others)) {
    const value = kilobytes((await weighPage(run.out, address, "br")).total);
    run.add({ id: `gewicht-${kind}`, name: `pagina van soort ${kind}, met koppen (brotli)`, value, unit: "kB" });
  }
}

const noDocuments: ReadonlySet<string> = new Set(["cijfers", "tabellen", "wat-als"]);

function typesOf(author: string): string[] {
  const folders = readdirSync(author, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => !noDocuments.has(name));
}

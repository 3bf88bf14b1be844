import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browsersOf } from "../../bench/tree-memory.ts";
import { stuk } from "../../src/exports/document-schema.ts";
import { attachmentsOf } from "../support/pdf-attachments.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

let project: ProjectCopy;
let killed: number | undefined;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

/** Runs `npm run build` as a writer does; as soon as `text` appears, `then` may end it or something of it by force. */
function build(
  text?: string,
  then = (child: ChildProcess): void => void child.kill("SIGKILL"),
): Promise<{ code: number | null; said: string; processId: number | undefined }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["src/cli/build.ts"], {
      env: { ...process.env, RAADZAAM_ROOT: project.root, NODE_ENV: "production" },
    });
    let said = "";
    let isDone = false;
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!text || isDone || !said.includes(text)) return;
      isDone = true;
      then(child);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("close", (code) => resolve({ code, said, processId: child.pid }));
  });
}

/** The hash of every file of the site, by its path. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(join(project.root, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]));
}

const pdf = (path: string): Buffer => readFileSync(join(project.root, "dist", path));

// One after the other: each step builds on the site that the step before left.
test("een build maakt de website en alle PDF’s, vertelt hoever hij is, en publiceert geen drukpagina’s", async () => {
  const { code, said } = await build();
  expect(said).toMatch(/PDF’s: 10 van 10/);
  expect(said).toMatch(/PDF’s klaar: 10 gedrukt, 0 ongewijzigd, \d+ bladzijden samen/);
  expect(code).toBe(0);
  expect(existsSync(join(project.root, "dist/druk"))).toBe(false);
  expect(pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf").subarray(0, 8).toString()).toBe("%PDF-1.7");
  const page = readFileSync(join(project.root, "dist/hbel/uitvoeringsplan/index.html"), "utf8");
  expect(page).toMatch(/\d+ bladzijden, [\d.]+ kB/);
});

test("elke tabel van een stuk zit als bijlage in de PDF, byte voor byte gelijk aan de download", async () => {
  const attached = await attachmentsOf(pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf"));
  const tables = [...attached].filter(([name]) => name.endsWith(".csv"));
  expect(tables.length).toBeGreaterThan(20);
  for (const [name, { bytes, description }] of tables) {
    // The glossary and the sources of a document are a part of those of its author.
    const isAnnex = name === "begrippen.csv" || name === "bronnen.csv";
    const download = isAnnex ? undefined : readFileSync(join(project.root, "dist/hbel/tabellen", name));
    if (download) expect(bytes.equals(download), name).toBe(true);
    expect(description).toMatch(/^Tabel(len)? \d/);
  }
  const said = JSON.parse(attached.get("cijfers.json")?.bytes.toString() ?? "") as { cijfers: { id: string }[] };
  expect(said.cijfers.map(({ id }) => id)).toContain("uitvoering.2022.totaal");
  const about = JSON.parse(attached.get("metagegevens.json")?.bytes.toString() ?? "") as Record<string, unknown>;
  expect(
    stuk
      .parse(about)
      .tabellen.map(({ bestand }) => bestand)
      .sort(),
  ).toEqual(tables.map(([name]) => name).sort());
});

test("zonder wijziging gebeurt er niets", async () => {
  const { code, said } = await build();
  expect(said).toContain("Niets gewijzigd");
  expect(code).toBe(0);
});

test("een build die halverwege wordt gestopt laat de laatste goede website staan", async () => {
  const before = pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf");
  project.replace("data/opstellers/wassenaar/instroom.yaml", "aantal: 20", "aantal: 22");
  killed = (await build("Website maken")).processId;
  expect(pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf").equals(before)).toBe(true);
  expect(existsSync(join(project.root, "dist/index.html"))).toBe(true);
});

test("wat een opsteller aangaat wordt alleen opnieuw gemaakt als er iets van hem is gewijzigd, en de website is als nieuw", async () => {
  project.replace(
    "data/opstellers/wassenaar/documenten.yaml",
    "titel: Beleidsplan inburgering",
    "titel: Inburgeren in Wassenaar",
  );
  const { code, said } = await build();
  expect(said).toContain("Website maken: 1 document van 1 opsteller, 4 documenten van 3 opstellers ongewijzigd");
  expect(said).toMatch(/PDF’s klaar: 2 gedrukt, 8 ongewijzigd/);
  expect(code).toBe(0);
  const made = filesOf("dist");
  rmSync(join(project.root, "dist"), { recursive: true });
  const anew = await build();
  expect(anew.said).toContain("Website maken: 5 documenten van 4 opstellers …");
  expect(anew.said).toMatch(/PDF’s klaar: 0 gedrukt, 10 ongewijzigd/);
  expect(made.size).toBeGreaterThan(500);
  expect([...filesOf("dist")].filter(([path, hash]) => made.get(path) !== hash)).toEqual([]);
  expect(filesOf("dist").size).toBe(made.size);
});

test("een bestand dat uit de website is verdwenen komt terug", async () => {
  rmSync(join(project.root, "dist/hbel/tabellen/index.html"));
  project.replace("data/opstellers/wassenaar/instroom.yaml", "aantal: 22", "aantal: 23");
  const { said } = await build();
  expect(said).toContain("Website maken: 4 documenten van 2 opstellers, 1 document van 2 opstellers ongewijzigd");
  expect(existsSync(join(project.root, "dist/hbel/tabellen/index.html"))).toBe(true);
});

test("na één gewijzigd feit worden alleen de stukken gedrukt die het gebruiken, ook als elders regels zijn verschoven", async () => {
  for (const moved of ["data/landelijk/wet.yaml", "data/opstellers/hbel/begroting-2022.yaml"])
    project.write(moved, `# Nagelezen.\n\n${project.read(moved)}`);
  project.replace("data/opstellers/wassenaar/instroom.yaml", "aantal: 23", "aantal: 24");
  const before = pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf");
  const { code, said } = await build();
  expect(said).toMatch(/PDF’s klaar: 1 gedrukt, 9 ongewijzigd/);
  expect(code).toBe(0);
  expect(pdf("hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf").equals(before)).toBe(true);
  // What the killed build had left is cleared away.
  expect(readdirSync(".raadzaam")).not.toContain(`bouw-${killed}`);
});

test.runIf(process.platform === "linux")(
  "wordt de browser gestopt terwijl hij drukt, dan start de build een andere en komen alle PDF’s toch",
  async () => {
    project.replace("data/landelijk/site.yaml", "gegevens_van: 2026-11-23", "gegevens_van: 2026-11-22");
    let ended = 0;
    const { code, said } = await build("PDF’s: 3 van 10", ({ pid }) => {
      for (const id of browsersOf(pid ?? 0)) ended += process.kill(id, "SIGKILL") ? 1 : 0;
    });
    expect(ended).toBeGreaterThan(0);
    expect(said).toMatch(/PDF’s klaar: 10 gedrukt, 0 ongewijzigd/);
    expect(code).toBe(0);
  },
);

test("een samenvatting die niet op twee bladzijden past wordt genoemd, met de tekst die korter moet", async () => {
  const text = "content/wassenaar/beleidskader/in-het-kort.md";
  const before = project.read(text);
  project.write(text, before.replace("# Geld\n", `# Geld\n\n${"De gemeente wacht op het bedrag. ".repeat(200)}\n`));
  const { code, said } = await build();
  project.write(text, before);
  expect(code).toBe(1);
  expect(said).toMatch(
    /wassenaar\/beleidskader\/samenvatting is niet gelukt: zij telt \d bladzijden en er passen er 2/,
  );
  expect(said).toContain(`Maak de tekst in ${text} korter.`);
  expect(existsSync(join(project.root, "dist/index.html"))).toBe(true);
});

test("een fout laat de website staan en geeft exitcode 1", async () => {
  project.replace("data/opstellers/wassenaar/instroom.yaml", "aantal: 24", "aantal: -24");
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toMatch(/instroom\.yaml\n {2}\d+:\d+ {2}fout/);
  expect(existsSync(join(project.root, "dist/index.html"))).toBe(true);
});

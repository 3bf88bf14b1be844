import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
  mkdirSync(join(project.root, "dist"));
  writeFileSync(join(project.root, "dist/index.html"), "de laatste goede website");
});
afterEach(() => project.remove());

/** Builds the project and gives what the writer sees; the site that stood there must stand there still. */
async function build(): Promise<{ code: number; said: string }> {
  const told = await buildProject(project.root);
  expect(readFileSync(join(project.root, "dist/index.html"), "utf8")).toBe("de laatste goede website");
  return told;
}

const hbel = "data/opstellers/hbel";

/** A text of one paragraph, from line 3 on. */
const write = (text: string): void => project.write("content/hbel/uitvoeringsplan/ict.md", `# ICT\n\n${text}\n`);

/** Each mistake as a writer makes it, and what the message must say: file, place, what, and what to do. */
const mistakes: [name: string, make: () => void, said: RegExp[]][] = [
  [
    "kapotte YAML",
    () => project.replace(`${hbel}/instroom.yaml`, "bron: ", "bron: [ "),
    [/instroom\.yaml\n {2}\d+:\d+ {2}fout/, /Wat te doen/],
  ],
  [
    "een onbekende sleutel",
    () => project.replace(`${hbel}/begroting-2022.yaml`, "tarief_per_fte:", "tarief_per_ftee:"),
    [/begroting-2022\.yaml\n {2}\d+:1 {2}fout {2}‘tarief_per_ftee’/, /Bedoelde u ‘tarief_per_fte’/],
  ],
  [
    "een ontbrekende sleutel",
    () =>
      project.write(`${hbel}/opsteller.yaml`, project.read(`${hbel}/opsteller.yaml`).replace(/^uitvoerder: .*\n/m, "")),
    [/opsteller\.yaml\n {2}\d+:\d+ {2}fout .*‘uitvoerder’/],
  ],
  [
    "een verkeerd type",
    () => project.replace(`${hbel}/begroting-2022.yaml`, "bedrag: 7750", "bedrag: veel"),
    [/begroting-2022\.yaml\n {2}\d+:13 {2}fout/],
  ],
  [
    "een negatief bedrag",
    () => project.replace(`${hbel}/begroting-2022.yaml`, "bedrag: 7750", "bedrag: -7750"),
    [/begroting-2022\.yaml\n {2}\d+:13 {2}fout/],
  ],
  [
    "aandelen die geen 100% zijn",
    () => project.replace(`${hbel}/leerroutes.yaml`, "percentage: 55", "percentage: 50"),
    [/leerroutes\.yaml/, /95/, /100/],
  ],
  [
    "een gemeente die niet bestaat",
    () => project.replace(`${hbel}/opsteller.yaml`, "[huizen,", "[huisen,"),
    [/opsteller\.yaml\n {2}\d+:\d+ {2}fout .*‘huisen’/, /Bedoelde u ‘huizen’/],
  ],
  [
    "een partner die niet bestaat",
    () => project.replace(`${hbel}/rollen.yaml`, "partner: uitvoeringsdienst-hbel", "partner: uitvoeringsdienst-hbell"),
    [/rollen\.yaml/, /Bedoelde u ‘uitvoeringsdienst-hbel’/],
  ],
  [
    "een bron die niet bestaat",
    () =>
      project.replace(
        `${hbel}/begroting-2022.yaml`,
        "bron: uitvoeringsplan-hbel-2021",
        "bron: uitvoeringsplan-hbel-2012",
      ),
    [/begroting-2022\.yaml/, /Bedoelde u ‘uitvoeringsplan-hbel-2021’/],
  ],
  [
    "een cijfer dat niet bestaat",
    () =>
      project.replace(`${hbel}/begroting-2022.yaml`, "grondslag: middelen.totaal", "grondslag: middelen.2022.totaaal"),
    [/begroting-2022\.yaml/, /middelen\.2022\.totaaal/, /middelen\.2022\.totaal’/],
  ],
  [
    "een dubbel id",
    () => project.replace(`${hbel}/begroting-2022.yaml`, "id: inkoop-jaarlijks", "id: inkoop-eenmalig"),
    [/begroting-2022\.yaml/, /inkoop-eenmalig/],
  ],
  [
    "een formule in een kring",
    () =>
      project.replace(
        `${hbel}/begroting-2022.yaml`,
        "grondslag: middelen.totaal",
        "grondslag: uitvoering.2022.zonder-stelpost",
      ),
    [/begroting-2022\.yaml/, /kring|zichzelf/],
  ],
  [
    "een onbekende sectie van een sjabloon",
    () => project.replace("templates/uitvoeringsplan/documenttype.yaml", "  - leerroutes\n", "  - leeroutes\n"),
    [/documenttype\.yaml/, /‘leeroutes’/, /‘leerroutes’/],
  ],
  [
    "een onbekende naam in een tekst",
    () =>
      writeFileSync(
        join(project.root, "content/hbel/uitvoeringsplan/ict.md"),
        "# ICT\n\nWij zijn {{opsteler.naam}}.\n",
      ),
    [/ict\.md\n {2}3:10 {2}fout .*‘opsteler\.naam’/, /Bedoelde u ‘opsteller\.naam’/],
  ],
  [
    "HTML in een tekst",
    () => writeFileSync(join(project.root, "content/hbel/uitvoeringsplan/ict.md"), "# ICT\n\n<script>x</script>\n"),
    [/ict\.md\n[\s\S]* {2}3:1 {2}fout .*HTML/],
  ],
  ["een leeg bestand", () => project.write(`${hbel}/risicos.yaml`, ""), [/risicos\.yaml\n {2}1:1 {2}fout .*leeg/]],
  [
    "Griekse woorden, die de lettertypen niet hebben",
    () =>
      project.write(
        "content/hbel/uitvoeringsplan/ict.md",
        project.read("content/hbel/uitvoeringsplan/ict.md").replace(/^# .*\n/m, "$&\nWelkom betekent Καλή.\n"),
      ),
    [/ict\.md\n {2}\d+:17 {2}fout {2}Het teken ‘Κ’ \(U\+039A\) staat niet in de lettertypen/, /Latijnse letters/],
  ],
  [
    "een overgeslagen tussenkop",
    () => write("### Te diep"),
    [/ict\.md\n[\s\S]* {2}3:1 {2}fout .*‘Te diep’/, /schermlezer/],
  ],
  [
    "een overgeslagen kop in een sjabloon",
    () =>
      project.write(
        "templates/uitvoeringsplan/ict.mdx",
        `${project.read("templates/uitvoeringsplan/ict.mdx")}\n#### Te diep\n`,
      ),
    [/uitvoeringsplan\/ict\.mdx\n {2}\d+:1 {2}fout .*(kop|niveau)/],
  ],
  [
    "een afbeelding, die geen alternatief zou hebben",
    () => write("![](grafiek.png)"),
    [/ict\.md\n[\s\S]* {2}3:1 {2}fout {2}Een afbeelding kan niet in een tekst/, /tabel, of beschrijf/],
  ],
  [
    "een tabel zonder koppen",
    () => write("|  |  |\n| --- | --- |\n| Taal | Groet |"),
    [/ict\.md\n[\s\S]* {2}3:1 {2}fout {2}Kolom 1 van deze tabel heeft geen kop/, /schermlezer/],
  ],
  [
    "een tabel van 40 kolommen in een tekst",
    () => {
      const row = (cell: (index: number) => string) => `|${Array.from({ length: 40 }, (_, at) => cell(at)).join("|")}|`;
      write([row((at) => `K${at}`), row(() => "---"), row(String)].join("\n"));
    },
    [/ict\.md\n[\s\S]* {2}3:1 {2}fout {2}Deze tabel heeft 40 kolommen; hoogstens 10/, /Verdeel haar/],
  ],
  [
    "een bestand dat geen UTF-8 is",
    () => project.write(`${hbel}/risicos.yaml`, Buffer.from("bron: caf\xe9\n", "latin1")),
    [/risicos\.yaml\n {2}1:10 {2}fout .*UTF-8/],
  ],
  [
    "een bestand van 10 MB",
    () => project.write(`${hbel}/risicos.yaml`, `# ${"x".repeat(10_000_000)}\n`),
    [/risicos\.yaml\n {2}1:1 {2}fout .*10,0 MB/],
  ],
  [
    "een koppeling die het project verlaat",
    () => symlinkSync("/etc/hostname", join(project.root, hbel, "termijnen-oud.yaml")),
    [/termijnen-oud\.yaml\n {2}1:1 {2}fout/],
  ],
];

describe("een fout in de gegevens, de tekst of het sjabloon", () => {
  test.each(mistakes)("%s", async (_, make, patterns) => {
    make();
    const { code, said } = await build();
    expect(code).toBe(1);
    for (const pattern of patterns) expect(said).toMatch(pattern);
    expect(said).toContain("Er is niets gepubliceerd");
    expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  test("alle fouten van één keer komen samen", async () => {
    project.replace(`${hbel}/begroting-2022.yaml`, "bedrag: 7750", "bedrag: -7750");
    project.replace(`${hbel}/opsteller.yaml`, "[huizen,", "[huisen,");
    project.write("data/opstellers/wassenaar/risicos.yaml", "");
    const { said } = await build();
    expect(said).toMatch(/begroting-2022\.yaml[\s\S]*opsteller\.yaml/);
    expect(said).toContain("wassenaar/risicos.yaml");
    expect(said).toMatch(/3 fouten in 3 bestanden\./);
  });

  test("een fout in de gegevens van de een verbergt geen fout in de teksten, van haar zelf of van een ander", async () => {
    project.replace("data/opstellers/wassenaar/begroting-2022.yaml", "status: raming", "status: geraamd");
    project.write("content/wassenaar/beleidskader/geld.md", "# Uitvoeringskosten\n\nDat is <b>veel</b>.\n");
    write('Het kost {{cijfer "uitvoering.totaa"}}.');
    const { said } = await build();
    expect(said).toContain("‘geraamd’ is geen geldige waarde voor ‘status’.");
    expect(said).toContain("Hier staat HTML: ‘<b>’");
    expect(said).toContain("Bedoelde u ‘uitvoering.totaal’?");
    expect(said).toMatch(/3 fouten in 3 bestanden\./);
  });
});

test("zonder browser is er een duidelijke melding en geen halve publicatie", async () => {
  const before = process.env.PUPPETEER_EXECUTABLE_PATH;
  process.env.PUPPETEER_EXECUTABLE_PATH = "/bestaat/niet";
  try {
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toContain("PUPPETEER_EXECUTABLE_PATH noemt ‘/bestaat/niet’, maar dat bestand bestaat niet.");
  } finally {
    if (before === undefined) delete process.env.PUPPETEER_EXECUTABLE_PATH;
    else process.env.PUPPETEER_EXECUTABLE_PATH = before;
  }
});

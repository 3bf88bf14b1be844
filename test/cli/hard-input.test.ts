import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PDFDict } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsersOf } from "../../bench/tree-memory.ts";
import { allTags, isTag, name, openFile, type PdfFile, type Tag, textOf, wordsOf } from "../support/pdf-file.ts";
import { metadataOf } from "../support/pdf-file-rules.ts";
import { readingOrder } from "../support/pdf-outline.ts";
import { pdfRules } from "../support/pdf-rules.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

const title = 'Beleid “meedoen” & ‘leren’: <alles> "in" één stuk';
const longWord = "inburgeringsvoorzieningen".repeat(12);
const rows = 3000;
const arabic = "السلام عليكم";
const tigrinya = "እንቋዕ ብደሓን መጻእኩም";
const text = "content/wassenaar/beleidskader/communicatie.md";
const vision = "content/wassenaar/beleidskader/visie.md";

let project: ProjectCopy;
/** The text that the document gets its length from, as it was. */
let shortVision: string;
let said = "";
let whole: PdfFile;
let summary: PdfFile;

/** Runs `npm run build` as a writer does. */
function build(onText?: (said: string, processId: number) => void, limit = ""): Promise<number | null> {
  const child = spawn("bash", ["-c", `${limit} exec "${process.execPath}" src/cli/build.ts`], {
    env: { ...process.env, RAADZAAM_ROOT: project.root, NODE_ENV: "production" },
  });
  said = "";
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    if (child.pid) onText?.(said, child.pid);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve) => child.once("close", resolve));
}

const dist = (path: string): string => join(project.root, "dist", path);
const page = (path: string): string => readFileSync(dist(`${path}/index.html`), "utf8");
const pdfs = "wassenaar/beleidskader/wassenaar-beleidskader";

/** A document with all at once that is hard to print and no mistake. */
beforeAll(async () => {
  project = copyProject();
  for (const folder of ["data/opstellers/hbel", "data/opstellers/midden-limburg", "data/uitzonderingen.yaml"])
    rmSync(join(project.root, folder), { recursive: true });
  project.replace(
    "data/opstellers/wassenaar/documenten.yaml",
    "titel: Beleidsplan inburgering",
    `titel: '${title.replaceAll("'", "''")}'`,
  );
  project.replace(
    "data/opstellers/wassenaar/communicatie.yaml",
    "boodschap: Wat de wet verandert",
    `boodschap: Welkom, ${arabic} en ${tigrinya}, en wat de wet verandert`,
  );
  project.write(
    text,
    `${project.read(text)}
## Welkom: ${arabic}

In het Arabisch is dat **${arabic}**, in het Tigrinya *${tigrinya}*. Zie ook [${arabic}](https://www.inburgeren.nl/).

- ${arabic}
- ${tigrinya}

| Taal | Groet |
| --- | --- |
| Arabisch | ${arabic} |
| Tigrinya | ${tigrinya} |

Een woord van 300 letters: ${longWord}.
`,
  );
  const risks = Array.from(
    { length: rows },
    (_, index) => `  - id: risico-${index}
    naam: Risico nummer ${index}
    oorzaak: De instroom in jaar ${index} is anders dan verwacht.
    gevolg: Er zijn te weinig plaatsen.
    kans: onbekend
    impact: onbekend
    maatregel: De gemeente spreekt met opdrachtnemers extra plaatsen af.
    eigenaar: beleidsadviseur ${index % 7}
`,
  );
  project.write(
    "data/opstellers/wassenaar/risicos.yaml",
    `bron: beleidsplan-wassenaar-2021\nrisicos:\n${risks.join("")}`,
  );
  const sentences =
    "De gemeente helpt nieuwe inwoners om mee te doen. Zij krijgen taalles en begeleiding die bij hen past. ".repeat(6);
  const parts = Array.from({ length: 430 }, (_, at) => `\n## Onderwerp ${at}\n\n${`${sentences}\n\n`.repeat(5)}`);
  shortVision = project.read(vision);
  project.write(vision, shortVision.replace(/^# .*\n/, `$&${parts.join("")}`));
});
afterAll(() => project.remove());

test("het stuk komt er heel uit, met meer dan 600 bladzijden", async () => {
  const code = await build();
  expect(said).not.toMatch(/ {2}fout {2}/);
  expect(code).toBe(0);
  whole = await openFile(readFileSync(dist(`${pdfs}.pdf`)));
  summary = await openFile(readFileSync(dist(`${pdfs}-samenvatting.pdf`)));
  expect(whole.pdf.getPageCount()).toBeGreaterThan(600);
}, 600_000);

describe.each(Object.entries(pdfRules))("%s", (_, rule) => {
  test("in het lange stuk en in de samenvatting", () => {
    expect([...rule(whole), ...rule(summary)]).toEqual([]);
  });
});

test("een titel met aanhalingstekens en ampersand staat overal zoals hij is", () => {
  const information = whole.pdf.context.lookup(whole.pdf.context.trailerInfo.Info, PDFDict);
  expect(textOf(information.lookup(name("Title")))).toContain(title);
  expect(metadataOf(whole)).toContain(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  expect(readingOrder(whole)).toContain(title);
});

test("een woord van 300 letters is met zoeken te vinden, al loopt het over regels", () => {
  expect(readingOrder(whole).replaceAll(" ", "")).toContain(longWord);
});

test("een tabel van 3.000 rijen staat er heel, met haar kop één keer in de voorgelezen tekst", () => {
  const [table] = allTags(whole.tags).filter(({ type, kids }) => type === "Table" && kids.length > rows);
  const texts = table?.kids.filter(isTag).map((kid) => wordsOf(whole, kid)) ?? [];
  expect(texts.filter((words) => words.includes("Risico nummer"))).toHaveLength(rows);
  expect(texts.filter((words) => words.includes("Eigenaar"))).toHaveLength(1);
});

describe("woorden in het Arabisch en het Tigrinya", () => {
  const spoken = (language: string): Tag[] =>
    allTags(whole.tags).filter(({ dict }) => textOf(dict.lookup(name("Lang"))) === language);

  test("dragen op papier hun taal, in koppen, alinea’s, lijsten, tabellen en koppelingen, en staan er letter voor letter", () => {
    const inArabic = spoken("ar");
    expect(new Set(inArabic.map((tag) => wordsOf(whole, tag).trim()))).toEqual(new Set([arabic]));
    const around = inArabic.map(({ parent }) => parent?.type);
    for (const type of ["H3", "Strong", "Link", "LBody", "TD"]) expect(around).toContain(type);
    const inTigrinya = spoken("ti");
    expect(new Set(inTigrinya.map((tag) => wordsOf(whole, tag).trim()))).toEqual(new Set([tigrinya]));
    expect(inTigrinya.length).toBeGreaterThanOrEqual(4);
  });

  test("staan op de bladzijde met hun taal en leesrichting, die hun letters laadt; andere bladzijden laden niets meer", () => {
    const marked = `<span lang="ar" dir="rtl">${arabic}</span>`;
    expect(page("wassenaar/beleidskader")).toContain(marked);
    expect(page("wassenaar/beleidskader")).toContain(`<span lang="ti">${tigrinya}</span>`);
    expect(page("wassenaar/beleidskader/communicatie")).toContain(marked);
    expect(page("wassenaar/beleidskader")).toMatch(/andere-schriften\.[^"]+\.css/);
    for (const other of [".", "wassenaar/cijfers", "drechtsteden"])
      expect(page(other)).not.toContain("andere-schriften");
  });

  test("brengen hun lettertype alleen mee in de PDF die het gebruikt, nooit als tekening", () => {
    const fonts = (file: PdfFile): string[] =>
      file.pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
        if (!(object instanceof PDFDict) || textOf(object.lookup(name("Type"))) !== "Font") return [];
        return [`${textOf(object.lookup(name("Subtype")))} ${textOf(object.lookup(name("BaseFont")))}`];
      });
    expect(fonts(whole).filter((font) => /Type0 .*(Vazirmatn|Ethiopic)/.test(font)).length).toBeGreaterThanOrEqual(3);
    expect(fonts(whole).join()).not.toContain("Type3");
    expect(fonts(summary).join()).not.toMatch(/Vazirmatn|Ethiopic/);
  });
});

describe.runIf(process.platform === "linux")("als er iets misgaat tijdens het drukken", () => {
  // What is written then stops halfway: of the program of the site at 300 kB, of the PDF at 2 MB.
  test.each([300, 2000])(
    "blijft bij een volle schijf (%d kB) de laatste goede publicatie staan, zonder half bestand",
    async (room) => {
      const before = readFileSync(dist(`${pdfs}.pdf`));
      project.replace(text, "Een woord van", `Met ${room} een woord van`);
      const code = await build(undefined, `ulimit -f ${room};`);
      project.replace(text, `Met ${room} een woord van`, "Een woord van");
      expect(said).toMatch(/kan niet worden geschreven: de schijf/);
      expect(said).toContain("Er is niets gepubliceerd; wat in dist stond, staat er nog.");
      expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(code).toBe(1);
      expect(readFileSync(dist(`${pdfs}.pdf`)).equals(before)).toBe(true);
      expect(readdirSync(project.root)).not.toContain("dist.nieuw");
      const kept = existsSync(join(project.root, ".raadzaam/pdf"))
        ? readdirSync(join(project.root, ".raadzaam/pdf"))
        : [];
      expect(kept.filter((file) => file.endsWith(".deel"))).toEqual([]);
    },
    600_000,
  );

  test("wordt een browser die stopt vervangen, en komt elk stuk", async () => {
    project.replace(text, longWord, "lang");
    // Some 600 pages were printed before; the others will do to stop a browser in.
    project.write(vision, shortVision);
    let killed = 0;
    let watching: NodeJS.Timeout | undefined;
    const code = await build((soFar, processId) => {
      if (watching || !soFar.includes("Website klaar")) return;
      watching = setInterval(() => {
        const [browser] = browsersOf(processId);
        if (browser === undefined) return;
        clearInterval(watching);
        process.kill(browser, "SIGKILL");
        killed++;
      }, 20);
    });
    clearInterval(watching);
    expect(killed).toBe(1);
    expect(code).toBe(0);
    expect(
      readFileSync(dist(`${pdfs}.pdf`))
        .subarray(-6)
        .toString(),
    ).toContain("%%EOF");
  }, 600_000);
});

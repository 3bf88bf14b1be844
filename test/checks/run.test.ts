import { describe, expect, it } from "vitest";
import { date } from "../../src/calendar.ts";
import { catalogue } from "../../src/checks/catalogue.ts";
import type { Check } from "../../src/checks/check.ts";
import { lineReader } from "../../src/checks/lines.ts";
import { reportJson } from "../../src/checks/report-json.ts";
import { reportMarkdown } from "../../src/checks/report-markdown.ts";
import { reportSarif } from "../../src/checks/report-sarif.ts";
import { checkPublication, runChecks } from "../../src/checks/run.ts";
import { publicationOf, subjectFor, today } from "./support/project.ts";

const text = "content/proef/beleidskader/visie.md";

function told(fixture: Record<string, string>, day = today): string[] {
  const { publication, files } = publicationOf(fixture);
  return checkPublication(publication, files, day).diagnostics.map(
    ({ rule, place }) => `${rule} ${place.file}:${place.line}`,
  );
}

const exception = (lines: string): Record<string, string> => ({
  [text]: "De statushouder krijgt hulp.\n",
  "data/uitzonderingen.yaml": `uitzonderingen:\n  - ${lines.split("\n").join("\n    ")}\n`,
});
const whole = `regel: tekst/verboden-woord\nbestand: ${text}\nreden: Titel van een subsidie.\neigenaar: Team inburgering\ntot: 2026-06-30`;

describe("controle van een publicatie", () => {
  it("geeft alle bevindingen op volgorde van hun plek", () => {
    expect(told({ [text]: "De statushouder krijgt hulp.\n\nBel met xx.\n" })).toEqual([
      `tekst/verboden-woord ${text}:1`,
      `tekst/tijdelijke-tekst ${text}:3`,
    ]);
  });

  it("meldt een regel die struikelt en voert de andere uit", () => {
    const broken: Check = {
      ...catalogue["tekst/losse-regel"],
      run() {
        throw new Error("stuk");
      },
    };
    const found = runChecks([broken, catalogue["tekst/verboden-woord"]], subjectFor({ [text]: "De statushouder.\n" }));
    expect(found.map(({ rule }) => rule)).toEqual(["controle/regel-mislukt", "tekst/verboden-woord"]);
    expect(found[0]?.cause).toBe("stuk");
  });

  it("maakt van tienduizend bevindingen in een paar tellen elk verslag; wat te lezen is, blijft kort", () => {
    const { publication, files } = publicationOf({ [text]: "De statushouder krijgt hulp.\n\n".repeat(10_000) });
    const { diagnostics, accepted, coverage } = checkPublication(publication, files, today);
    const findings = { diagnostics, accepted, documents: 1, coverage: coverage.total(), lineOf: lineReader(files) };
    const before = process.cpuUsage();
    expect(JSON.parse(reportJson(findings)).bevindingen).toHaveLength(10_000);
    expect(JSON.parse(reportSarif(findings)).runs[0].results).toHaveLength(10_000);
    expect(reportMarkdown(findings).length).toBeLessThan(20_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  });

  it("houdt tienduizend bevindingen vol", () => {
    const found = told({ [text]: "De statushouder krijgt hulp.\n\n".repeat(10_000) });
    expect(found.filter((line) => line.startsWith("tekst/verboden-woord"))).toHaveLength(10_000);
  });
});

describe("een groot stuk", () => {
  it("van 500 bladzijden is in een paar tellen gehouden tegen alle regels, tot de laatste regel", () => {
    const page = Array.from(
      { length: 40 },
      (_, index) => `De consulent bespreekt met elke inburgeraar punt ${index} van het plan en de les.\n\n`,
    ).join("");
    const chapters = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`content/proef/beleidskader/h${index}.md`, page.repeat(50)]),
    );
    const { publication, files } = publicationOf({ ...chapters, [text]: `${page}De statushouder krijgt hulp.\n` });
    const before = process.cpuUsage();
    const found = checkPublication(publication, files, today).diagnostics;
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(15);
    expect(found).toContainEqual(
      expect.objectContaining({ rule: "tekst/verboden-woord", place: { file: text, line: 81, column: 4 } }),
    );
  });
});

describe("een stuk dat twee keer zo lang is", () => {
  const nouns =
    "gemeente consulent taalles werkgever school gezin woning gesprek plan partner wijk stage buurt route toets".split(
      " ",
    );
  const verbs = "bespreekt helpt volgt kiest zoekt vindt leert begeleidt betaalt".split(" ");

  /** Sentences that are all different, so that nothing is remembered from the one before. */
  const pages = (count: number): string =>
    Array.from({ length: count * 20 }, (_, index) => {
      const noun = (step: number): string => nouns[Math.floor(index / step) % nouns.length] as string;
      return `De ${noun(1)} ${verbs[index % 9]} in stap ${index} de ${noun(7)}, de ${noun(31)} en de ${noun(97)}.${index % 6 === 5 ? "\n\n" : " "}`;
    }).join("");

  it("kost ongeveer twee keer zoveel tijd", () => {
    const cost = (count: number): number => {
      const { publication, files } = publicationOf({ [text]: pages(count) });
      const before = process.cpuUsage();
      checkPublication(publication, files, today);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(125);
    // Four times as long: sixteen times the work if every sentence were held against every other.
    expect(cost(1000)).toBeLessThan(8 * cost(250));
  });
});

describe("een uitzondering", () => {
  it("laat een bevinding met reden staan", () => {
    expect(told(exception(whole))).toEqual([]);
  });

  it("geldt voor de woorden die zij noemt", () => {
    expect(told(exception(whole.replace("reden:", "waar: krijgt hulp\nreden:")))).toEqual([]);
    expect(told(exception(whole.replace("reden:", "waar: andere woorden\nreden:")))).toEqual([
      `tekst/verboden-woord ${text}:1`,
      "controle/uitzondering data/uitzonderingen.yaml:2",
    ]);
  });

  it("telt na haar einddatum niet meer", () => {
    expect(told(exception(whole), date("2026-07-01"))).toEqual([
      `tekst/verboden-woord ${text}:1`,
      "controle/uitzondering data/uitzonderingen.yaml:2",
    ]);
  });

  it("noemt een regel die bestaat", () => {
    expect(told(exception(whole.replace("verboden-woord", "verboden-wort")))).toEqual([
      `tekst/verboden-woord ${text}:1`,
      "controle/uitzondering data/uitzonderingen.yaml:2",
    ]);
  });

  it("noemt een bestand dat bestaat", () => {
    const { publication, files } = publicationOf(exception(whole.replace("visie.md", "visei.md")));
    const found = checkPublication(publication, files, today).diagnostics.filter(({ severity }) => severity === "fout");
    expect(found.map(({ message }) => message)).toEqual([
      "Deze uitzondering op ‘tekst/verboden-woord’ noemt een bestand dat er niet is: content/proef/beleidskader/visei.md.",
    ]);
  });

  it("bederft met haar fout geen andere uitzondering", () => {
    const fixture = exception(whole);
    const broken = `${fixture["data/uitzonderingen.yaml"]}  - regel: tekst/notatie\n    bestand: ${text}\n    tot: ooit\n`;
    const found = told({ ...fixture, "data/uitzonderingen.yaml": broken });
    expect(found).toEqual([
      "gegevens/ontbrekende-sleutel data/uitzonderingen.yaml:7",
      "gegevens/ontbrekende-sleutel data/uitzonderingen.yaml:7",
      "gegevens/vorm data/uitzonderingen.yaml:9",
    ]);
  });

  it("met een regel die niet bestaat, is een fout met wat bedoeld kan zijn", () => {
    const { publication, files } = publicationOf(exception(whole.replace("verboden-woord", "verboden-wort")));
    const found = checkPublication(publication, files, today).diagnostics.find(
      ({ rule }) => rule === "controle/uitzondering",
    );
    expect(found).toMatchObject({
      severity: "fout",
      message: "Er is geen regel ‘tekst/verboden-wort’.",
      hint: "Bedoelde u ‘tekst/verboden-woord’?",
    });
  });

  it("heeft een reden, een eigenaar en een datum", () => {
    const found = told(exception(whole.replace("reden: Titel van een subsidie.\n", "")));
    expect(found).toContain("gegevens/ontbrekende-sleutel data/uitzonderingen.yaml:2");
  });
});

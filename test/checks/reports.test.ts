import { describe, expect, it } from "vitest";
import { date } from "../../src/calendar.ts";
import { controlesPage } from "../../src/checks/controles.ts";
import type { Findings } from "../../src/checks/report-findings.ts";
import { reportJson } from "../../src/checks/report-json.ts";
import { reportMarkdown } from "../../src/checks/report-markdown.ts";
import { reportSarif } from "../../src/checks/report-sarif.ts";
import { controleVerslag } from "../../src/checks/report-schema.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";

const finding: Diagnostic = {
  rule: "tekst/verboden-woord",
  severity: "waarschuwing",
  place: { file: "content/a b/visie.md", line: 3, column: 10 },
  message: "‘[naam]’ is niet het woord.",
  hint: "Schrijf iets anders.",
};

const findings: Findings = {
  diagnostics: [finding],
  accepted: [
    {
      finding: { ...finding, place: { ...finding.place, line: 9 } },
      exception: {
        rule: finding.rule,
        file: finding.place.file,
        reason: "Titel van een subsidie.",
        owner: "Redactie",
        until: date("2027-01-01"),
        place: { file: "data/uitzonderingen.yaml", line: 2, column: 1 },
      },
    },
  ],
  coverage: { referring: 5, fixed: 2, quoted: 1, judged: 1, unjudged: 3 },
  documents: 1,
  lineOf: () => "Hier is [naam] het woord.",
};

describe("verslagen", () => {
  it("JSON telt per ernst en noemt elke bevinding met haar plek", () => {
    expect(JSON.parse(reportJson(findings))).toMatchObject({
      documenten: 1,
      aantallen: { fout: 0, waarschuwing: 1, stijl: 0 },
      getallen: { uit_gegevens: 5, niet_te_beoordelen: 3 },
      bevindingen: [{ ...finding, text: "naam" }],
      uitzonderingen: [{ rule: finding.rule, reden: "Titel van een subsidie.", tot: "2027-01-01" }],
    });
  });

  it("JSON volgt zijn eigen schema, ook zonder bevindingen en zonder getallen", () => {
    expect(() => controleVerslag.parse(JSON.parse(reportJson(findings)))).not.toThrow();
    const { coverage: _, ...unread } = { ...findings, diagnostics: [], accepted: [], documents: 0 };
    expect(() => controleVerslag.parse(JSON.parse(reportJson(unread)))).not.toThrow();
  });

  it("SARIF heeft alles wat SARIF 2.1.0 vraagt, met adressen binnen het project", () => {
    const strange: Diagnostic[] = [
      {
        ...finding,
        severity: "fout",
        rule: "controle/regel-mislukt",
        place: { file: "src/é ü/‘x’.ts", line: 1, column: 1 },
      },
      { ...finding, severity: "stijl", place: { file: "content/weg.md", line: 99, column: 200 } },
    ];
    const log = JSON.parse(reportSarif({ ...findings, diagnostics: [...findings.diagnostics, ...strange] }));
    expect(Object.keys(log).sort()).toEqual(["$schema", "runs", "version"]);
    const [run] = log.runs;
    expect(run.tool.driver.name).toBe("Raadzaam");
    expect(["utf16CodeUnits", "unicodeCodePoints"]).toContain(run.columnKind);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text).toMatch(/\S/);
      expect(["none", "note", "warning", "error"]).toContain(rule.defaultConfiguration.level);
    }
    expect(run.results).toHaveLength(4);
    for (const { ruleId, level, message, locations, suppressions = [] } of run.results) {
      expect(typeof ruleId).toBe("string");
      expect(["none", "note", "warning", "error"]).toContain(level);
      expect(message.text).toMatch(/\S/);
      const { artifactLocation, region } = locations[0].physicalLocation;
      // A relative reference of RFC 3986: no scheme, no root, no sign that must be escaped.
      expect(artifactLocation.uri).toMatch(/^(?![/\\])(?:[A-Za-z0-9._~!'()*-]|%[0-9A-F]{2}|\/)+$/);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn).toBeGreaterThanOrEqual(1);
      if (region.endColumn !== undefined) expect(region.endColumn).toBeGreaterThan(region.startColumn);
      for (const { kind, justification } of suppressions) {
        expect(["inSource", "external"]).toContain(kind);
        expect(justification).toMatch(/\S/);
      }
    }
  });

  it("SARIF noemt regel, ernst, bestand en plek", () => {
    const { version, runs } = JSON.parse(reportSarif(findings));
    expect(version).toBe("2.1.0");
    expect(runs[0].results[0]).toMatchObject({
      ruleId: "tekst/verboden-woord",
      level: "warning",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/a%20b/visie.md" },
            region: { startLine: 3, startColumn: 10, endColumn: 14, snippet: { text: "naam" } },
          },
        },
      ],
    });
    expect(runs[0].results[1].suppressions).toEqual([{ kind: "external", justification: "Titel van een subsidie." }]);
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("tekst/verboden-woord");
  });

  it("Markdown maakt van wat een tekst aanhaalt geen opmaak", () => {
    const told = reportMarkdown(findings);
    expect(told).toContain("- **waarschuwing**, regel 3, teken 10: ‘\\[naam\\]’ is niet het woord.");
    expect(told).toContain("> Hier is \\[**naam**\\] het woord.");
    expect(told).toContain("Mag tot en met 1 januari 2027: Titel van een subsidie. (Redactie)");
    expect(told).toContain("niet te beoordelen: 3");
  });

  it("de bladzijde met regels noemt elke regel en het oordeel per fout", () => {
    const page = controlesPage([{ id: "A-01", title: "Percentage", verdict: "gevonden", by: "cijfers/afwijking" }]);
    expect(page).toContain("| `cijfers/stelpost` | waarschuwing |");
    expect(page).toContain("| A-01 | Percentage | gevonden | cijfers/afwijking |");
  });
});

import { describe, expect, it } from "vitest";
import { date } from "../../src/calendar.ts";
import { controlesPage } from "../../src/checks/controles.ts";
import type { Findings } from "../../src/checks/report-findings.ts";
import { reportJson } from "../../src/checks/report-json.ts";
import { reportMarkdown } from "../../src/checks/report-markdown.ts";
import { reportSarif } from "../../src/checks/report-sarif.ts";
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

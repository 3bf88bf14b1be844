import { describe, expect, it } from "vitest";
import { controlesPage } from "../../src/checks/controles.ts";
import { reportJson } from "../../src/checks/report-json.ts";
import { reportMarkdown } from "../../src/checks/report-markdown.ts";
import { reportSarif } from "../../src/checks/report-sarif.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";

const finding: Diagnostic = {
  rule: "tekst/verboden-woord",
  severity: "waarschuwing",
  place: { file: "content/a b/visie.md", line: 3, column: 7 },
  message: "‘[naam]’ is niet het woord.",
  hint: "Schrijf iets anders.",
};

describe("verslagen", () => {
  it("JSON telt per ernst en noemt elke bevinding met haar plek", () => {
    expect(JSON.parse(reportJson([finding]))).toEqual({
      aantallen: { fout: 0, waarschuwing: 1, stijl: 0 },
      bevindingen: [finding],
    });
  });

  it("SARIF noemt regel, ernst, bestand en plek", () => {
    const { version, runs } = JSON.parse(reportSarif([finding]));
    expect(version).toBe("2.1.0");
    expect(runs[0].results[0]).toMatchObject({
      ruleId: "tekst/verboden-woord",
      level: "warning",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "content/a%20b/visie.md" },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    });
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("tekst/verboden-woord");
  });

  it("Markdown maakt van wat een tekst aanhaalt geen opmaak", () => {
    expect(reportMarkdown([finding])).toContain("- **waarschuwing**, regel 3: ‘\\[naam\\]’ is niet het woord.");
  });

  it("de bladzijde met regels noemt elke regel en het oordeel per fout", () => {
    const page = controlesPage([{ id: "A-01", title: "Percentage", verdict: "gevonden", by: "cijfers/afwijking" }]);
    expect(page).toContain("| `cijfers/stelpost` | waarschuwing |");
    expect(page).toContain("| A-01 | Percentage | gevonden | cijfers/afwijking |");
  });
});

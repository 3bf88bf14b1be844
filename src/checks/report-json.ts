import { checkIds } from "./check-ids.ts";
import { pieceOf } from "./piece.ts";
import { type Findings, severityCounts } from "./report-findings.ts";

/** Findings as JSON for other programs: counts first, then every finding with its place and the piece of text. */
export function reportJson({ diagnostics, accepted, coverage, documents, lineOf }: Findings): string {
  return `${JSON.stringify(
    {
      regels: checkIds.length,
      documenten: documents,
      aantallen: severityCounts(diagnostics),
      getallen: coverage && {
        uit_gegevens: coverage.referring,
        vast: coverage.fixed,
        aangehaald: coverage.quoted,
        getypt_en_beoordeeld: coverage.judged,
        niet_te_beoordelen: coverage.unjudged,
      },
      bevindingen: diagnostics.map((finding) => ({ ...finding, text: pieceOf(finding, lineOf)?.marked })),
      uitzonderingen: accepted.map(({ finding, exception: { reason, owner, until } }) => ({
        ...finding,
        reden: reason,
        eigenaar: owner,
        tot: until,
      })),
    },
    null,
    2,
  )}\n`;
}

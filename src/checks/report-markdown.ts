import { byPlace } from "../diagnostic.ts";
import { formatDate } from "../notation.ts";
import { pieceOf } from "./piece.ts";
import {
  capped,
  coverageSentence,
  type Diagnostic,
  type Findings,
  leftOut,
  severityCounts,
} from "./report-findings.ts";

/** Findings as Markdown, by file, for an issue or a meeting. */
export function reportMarkdown({ diagnostics, accepted, coverage, lineOf }: Findings): string {
  const { fout, waarschuwing, stijl } = severityCounts(diagnostics);
  const head = [`Fouten: ${fout}. Waarschuwingen: ${waarschuwing}. Stijlopmerkingen: ${stijl}.`];
  if (coverage) head.push(coverageSentence(coverage));
  const { shown, left } = capped(diagnostics);
  const files = Map.groupBy(shown.sort(byPlace), ({ place }) => place.file);
  const parts = [...files].map(
    ([file, found]) => `\n## ${plain(file)}\n\n${found.map((finding) => line(finding, lineOf)).join("\n")}\n`,
  );
  if (left.size > 0)
    parts.push(
      `\n## Niet getoond\n\n${leftOut(left)
        .map((text) => `- ${plain(text)}`)
        .join("\n")}\n`,
    );
  if (accepted.length > 0) {
    const lines = accepted.map(
      ({ finding: { place, message }, exception: { reason, owner, until } }) =>
        `- ${plain(place.file)}, regel ${place.line}: ${plain(message)}\n  Mag tot en met ${formatDate(until)}: ${plain(reason)} (${plain(owner)})`,
    );
    parts.push(`\n## Met reden blijven staan\n\n${lines.join("\n")}\n`);
  }
  return `# Controle\n\n${head.join("\n\n")}\n${parts.join("")}`;
}

function line(finding: Diagnostic, lineOf: Findings["lineOf"]): string {
  const { place, severity, message, cause, hint, rule } = finding;
  const piece = pieceOf(finding, lineOf);
  const more = [
    piece && `> ${plain(piece.before)}**${plain(piece.marked.trim())}**${plain(piece.after)}`,
    cause && `Waarom: ${plain(cause)}`,
    hint && `Wat te doen: ${plain(hint)}`,
  ];
  const said = `- **${severity}**, regel ${place.line}, teken ${place.column}: ${plain(message)} (\`${rule}\`)`;
  return [said, ...more.filter(Boolean).map((text) => `  ${text}`)].join("\n\n");
}

/** What a finding quotes is text, not markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
}

import { type Diagnostic, severityCounts } from "./report-findings.ts";

/** Findings as Markdown, by file, for an issue or a meeting. */
export function reportMarkdown(diagnostics: readonly Diagnostic[]): string {
  const { fout, waarschuwing, stijl } = severityCounts(diagnostics);
  const head = `# Controle\n\nFouten: ${fout}. Waarschuwingen: ${waarschuwing}. Stijlopmerkingen: ${stijl}.\n`;
  const files = Map.groupBy(diagnostics, ({ place }) => place.file);
  const parts = [...files].map(([file, found]) => `\n## ${plain(file)}\n\n${found.map(line).join("\n")}\n`);
  return head + parts.join("");
}

function line({ place, severity, message, cause, hint, rule }: Diagnostic): string {
  const more = [cause && `Waarom: ${cause}`, hint && `Wat te doen: ${hint}`]
    .filter(Boolean)
    .map((text) => `  ${plain(text as string)}`);
  return [`- **${severity}**, regel ${place.line}: ${plain(message)} (\`${rule}\`)`, ...more].join("\n");
}

/** What a finding quotes is text, not markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
}

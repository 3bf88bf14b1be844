import type { CouncilDocument } from "../../../src/documents/document.ts";

/** A document as a reader scans it: headings with their numbers, tables, charts, notes and required parts. */
export function outlineText({ typeName, sections, brief, parts }: CouncilDocument): string {
  const lines = [typeName, `In het kort: ${[...brief.keys()].join(", ")}`];
  for (const section of sections) {
    const [chapter, ...headings] = section.headings;
    lines.push(`${chapter?.number} ${chapter?.text}  #${section.id}`);
    for (const { level, number, text } of headings)
      lines.push(`${"  ".repeat(level - 2)}${number ? `${number} ` : ""}${text}`);
    for (const { number, table } of section.tables.values()) lines.push(`  [tabel ${number}] ${table.title}`);
    for (const { number, chart } of section.charts.values()) lines.push(`  [figuur ${number}] ${chart.title}`);
    if (section.prose.size > 0) lines.push(`  teksten: ${[...section.prose.keys()].join(", ")}`);
    if (section.notes.length > 0) lines.push(`  noten: ${section.notes.length}`);
  }
  for (const { id, title, section, state } of parts) lines.push(`${id} ${state}: ${title} (#${section})`);
  return `${lines.join("\n")}\n`;
}

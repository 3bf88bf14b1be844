import { expect, test } from "vitest";
import { pdfRules } from "../../support/pdf-rules.ts";
import { accessible, archivable, type Norm } from "./norms.ts";

/** Rules of our own, that no profile asks for. */
const own = [
  "een groep heeft geen tekst buiten haar delen",
  "elke figuur zegt welk deel van haar bladzijde zij inneemt",
  "een zacht afbreekteken staat alleen aan het einde van een regel",
];

const table = (norms: readonly Norm[]): string =>
  [
    "| toets | wat de norm vraagt | onze regel |",
    "|---|---|---|",
    ...norms.map(({ clause, asks, by = [], never }) => `| ${clause} | ${asks} | ${never ?? by.join("; ")} |`),
  ].join("\n");

const page = `<!-- Gemaakt met vitest run test/pdf/conformance/norms.test.ts -u; wijzigingen hier gaan verloren. -->
# Normen voor PDF

Elke PDF van Raadzaam houdt zich aan PDF/UA-1 en PDF/A-3a tegelijk. Een onafhankelijke toetser zoals veraPDF legt een bestand langs
de toetsen van een profiel. Hieronder staat elke toets met de regel van ons die hetzelfde bewaakt. De regels staan in
\`test/support/pdf-*-rules.ts\`. Zij gelden voor elke PDF van dit project, voor een bladzijde waarop alles staat wat een stuk kan bevatten
en voor een stuk met moeilijke invoer. Bij elke regel hoort een bestand dat met opzet fout is (\`test/pdf/conformance/mistakes.ts\`).

## PDF/UA-1 (ISO 14289-1)

${table(accessible)}

## PDF/A-3a (ISO 19005-3)

${table(archivable)}

## Van onszelf

${own.map((rule) => `- ${rule}`).join("\n")}
`;

test("bij elke toets van beide profielen staat een regel die bestaat, of waarom zij niet mis kan gaan", () => {
  for (const { clause, by = [], never } of [...accessible, ...archivable]) {
    expect(by.length > 0 || Boolean(never), clause).toBe(true);
    for (const rule of by) expect(Object.keys(pdfRules), clause).toContain(rule);
  }
});

test("elke regel bewaakt een toets, of is van onszelf", () => {
  const used = new Set([...own, ...[...accessible, ...archivable].flatMap(({ by = [] }) => by)]);
  expect(Object.keys(pdfRules).filter((rule) => !used.has(rule))).toEqual([]);
});

test("de bladzijde met normen zegt hetzelfde", async () => {
  await expect(page).toMatchFileSnapshot("../../../docs/pdf-normen.md");
});

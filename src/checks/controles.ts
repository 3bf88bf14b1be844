import { parse } from "yaml";
import { inburgeringRules } from "../dataset/inburgering/rules/rules.ts";
import { dataRules } from "../dataset/rules.ts";
import { documentRules } from "../documents/rules.ts";
import { figureRules } from "../figures/rules.ts";
import { catalogue } from "./catalogue.ts";
import { checkIds } from "./check-ids.ts";

/** A numbered mistake of real documents, and what the program does with it. */
export interface Verdict {
  id: string;
  /** What it is about. */
  title: string;
  verdict: "gevonden" | "onmogelijk" | "niet te controleren" | "vervallen";
  /** The rule that finds it, or the reason. */
  by: string;
}

interface CaseLine {
  id: string;
  titel: string;
  oordeel: Verdict["verdict"];
  regel?: string;
  reden?: string;
}

/** The verdicts in files with known mistakes, in the order of the files. */
export function verdictsIn(files: readonly string[]): Verdict[] {
  const lines = files.flatMap((text) => (parse(text) as { gevallen: CaseLine[] }).gevallen);
  return lines.map(({ id, titel, oordeel, regel, reden }) => ({
    id,
    title: titel,
    verdict: oordeel,
    by: [regel && `\`${regel}\``, reden].filter(Boolean).join(". "),
  }));
}

const groups: Readonly<Record<string, string>> = {
  cijfers: "Cijfers",
  tekst: "Tekst",
  taal: "Taal (advies)",
  privacy: "Persoonsgegevens",
  wet: "Wet",
  plicht: "Plichten van de site",
  planning: "Planning",
  stukken: "Tussen stukken",
  volledig: "Volledigheid",
  structuur: "Structuur",
};

/** docs/controles.md: the catalogue as writers read it, with the verdict on each known mistake. */
export function controlesPage(verdicts: readonly Verdict[]): string {
  const parts = Object.entries(groups).map(([group, name]) => {
    const ids = checkIds.filter((id) => id.startsWith(`${group}/`));
    const rows = ids.map((id) => {
      const { severity, title, basis, hint } = catalogue[id];
      return `| \`${id}\` | ${severity} | ${cell(title)} | ${cell(basis)} | ${cell(hint)} |`;
    });
    return `### ${name}\n\n| regel | ernst | wat wordt gecontroleerd | grond | wat te doen |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  return [intro(checkIds.length), ...parts, reading(), cases(verdicts)].join("\n");
}

function intro(count: number): string {
  return `<!-- Gemaakt met npm run controles; wijzigingen hier gaan verloren. -->
# Controles

\`npm run check\` voert alle regels uit, in tekst, sjablonen en gegevens. Een fout houdt publicatie tegen, een waarschuwing en een
stijlopmerking niet; met \`--strict\` telt een waarschuwing als fout. Met \`--format json\`, \`sarif\` of \`markdown\` komt het verslag
in een andere vorm. De vorm van het JSON-verslag staat in [controle-verslag.schema.json](controle-verslag.schema.json).

Een bevinding die met reden mag blijven staan, komt in \`data/uitzonderingen.yaml\`: regel, bestand, reden, eigenaar en einddatum.
Na die datum telt zij weer.

## De ${count} regels
`;
}

/** The rules that reading, calculating and putting together report; nearly all a fout, each with its own cause and advice. */
function reading(): string {
  const rules = { ...dataRules, ...inburgeringRules, ...figureRules, ...documentRules };
  const rows = Object.entries(rules).map(([id, title]) => `| \`${id}\` | ${cell(title)} |`);
  return `## Wat bij het lezen en rekenen wordt gemeld

Deze regels gaan vooraf aan de controles: gegevens, sjablonen en teksten moeten te lezen zijn, bij elkaar passen en te berekenen zijn.
Elk is een fout, behalve een tekst die bij geen stuk hoort: dat is een waarschuwing. De melding zelf zegt wat te doen.

| regel | wat wordt gecontroleerd |
|---|---|
${rows.join("\n")}
`;
}

function cases(verdicts: readonly Verdict[]): string {
  const count = (verdict: Verdict["verdict"]): number => verdicts.filter((each) => each.verdict === verdict).length;
  const rows = verdicts.map(({ id, title, verdict, by }) => `| ${id} | ${cell(title)} | ${verdict} | ${cell(by)} |`);
  return `## Fouten die in echte stukken stonden

De regels zijn getoetst aan ${verdicts.length} fouten uit vijf gepubliceerde stukken. Gevonden: ${count("gevonden")}. Onmogelijk gemaakt:
${count("onmogelijk")}. Niet te controleren: ${count("niet te controleren")}. Geen fout, en terecht niet gemeld: ${count("vervallen")}.

| nummer | fout | oordeel | regel of reden |
|---|---|---|---|
${rows.join("\n")}
`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

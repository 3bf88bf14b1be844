import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { controlesPage, type Verdict } from "../checks/controles.ts";
import { programFolder } from "./project.ts";

interface CaseLine {
  id: string;
  titel: string;
  oordeel: Verdict["verdict"];
  regel?: string;
  reden?: string;
}

// `npm run controles`: writes docs/controles.md from the catalogue and the known mistakes.
const folder = join(programFolder, "test/checks/cases");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name) => (parse(readFileSync(join(folder, name), "utf8")) as { gevallen: CaseLine[] }).gevallen);
const verdicts = cases.map(
  ({ id, titel, oordeel, regel, reden }): Verdict => ({
    id,
    title: titel,
    verdict: oordeel,
    by: [regel && `\`${regel}\``, reden].filter(Boolean).join(". "),
  }),
);
writeFileSync(join(programFolder, "docs/controles.md"), controlesPage(verdicts));
console.log(`docs/controles.md geschreven, met ${verdicts.length} bekende fouten.`);

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { controlesPage, verdictsIn } from "../checks/controles.ts";
import { reportSchema } from "../checks/report-schema.ts";
import { programFolder } from "./project.ts";

// `npm run controles`: writes docs/controles.md from the catalogue and the known mistakes, and the schema of the report.
const folder = join(programFolder, "test/checks/cases");
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const verdicts = verdictsIn(names.sort().map((name) => readFileSync(join(folder, name), "utf8")));
writeFileSync(join(programFolder, "docs/controles.md"), controlesPage(verdicts));
writeFileSync(join(programFolder, "docs/controle-verslag.schema.json"), reportSchema());
console.log(
  `docs/controles.md en docs/controle-verslag.schema.json geschreven, met ${verdicts.length} bekende fouten.`,
);

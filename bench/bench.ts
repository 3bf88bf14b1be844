import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { decimal } from "../src/decimal.ts";
import { formatNumber } from "../src/notation.ts";
import { BenchRun, ours, sizes } from "./bench-run.ts";
import { measureManyDocuments } from "./many-documents.ts";
import { measurePreview } from "./preview.ts";
import { measurePrinting } from "./printing.ts";
import { writeResult } from "./result.ts";

// `npm run bench`, with `-- --quick` for a short run and `-- --basis` to let later runs be compared with this one.
const run = new BenchRun(process.argv.includes("--quick") ? "snel" : "volledig");
const { processor, cores, node, load } = run.result.machine;
const { times } = sizes[run.size];
console.log(
  `${processor}, ${cores} kernen, Node ${node}, belasting door ander werk ${formatNumber(decimal(load), 1)}. ` +
    (times > 1 ? `Tijden zijn de middelste van ${times}.` : "Elke meting één keer."),
);
try {
  await measureManyDocuments(run);
  await measurePreview(run);
  await measurePrinting(run);
} finally {
  run.clear();
}
const now = new Date().toISOString().slice(0, 19).replaceAll(":", "");
const file = process.argv.includes("--basis")
  ? writeResult(ours, `baseline-${run.size}`, run.result)
  : writeResult(join(programFolder, ".raadzaam/metingen"), now, run.result);
console.log(`\nOok als gegevens: ${file.slice(programFolder.length + 1)}`);

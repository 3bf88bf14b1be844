// `node bench/typst.mjs <folder of the compiler> <markup> <pdf>`: Typst as a package of npm, in a process of its own.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [compiler, markup, pdf] = process.argv.slice(2);
const { NodeCompiler } = createRequire(import.meta.url)(compiler);
writeFileSync(pdf, NodeCompiler.create().pdf({ mainFileContent: readFileSync(markup, "utf8") }));

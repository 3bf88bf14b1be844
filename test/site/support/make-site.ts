// `node make-site.ts <project> <folder>`: the site of a project as the build makes it, without PDFs. A process of its own, because
// the site builder keeps what it has read.
import { fileURLToPath } from "node:url";
import { pageBundle } from "../../../src/cli/page-bundle.ts";
import { renderSite } from "../../../src/cli/render-site.ts";
import { nodeTerminal } from "../../../src/cli/terminal.ts";
import { loadPublication } from "../../../src/site/load-publication.ts";

const [root = "", folder = ""] = process.argv.slice(2);
const { value } = loadPublication(root);
if (!value) throw new Error(`the data of ${root} have mistakes`);
const program = fileURLToPath(new URL("../../..", import.meta.url));
const now = () => performance.now();
const bundle = pageBundle(program);
await renderSite(value, { root, program, staging: folder, bundle, terminal: nodeTerminal(), now }, "all");

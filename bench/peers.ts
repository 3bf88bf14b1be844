import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import { findBrowser } from "../src/pdf/browser.ts";
import { run } from "./process.ts";

/** Where the document stands in the forms that programs read. */
export interface PeerInput {
  /** The print edition as we make it. */
  address: string;
  /** The same with plain styles. */
  url: string;
  /** File with Typst markup. */
  typst: string;
}

/** Another program that makes a PDF, and how it is called. */
export interface Peer {
  name: string;
  command(input: PeerInput, pdf: string): [string, ...string[]];
}

/** Our own, called as the others are. */
export const ourselves: Peer = {
  name: "raadzaam",
  command: ({ address }, pdf) => [
    process.execPath,
    fileURLToPath(new URL("one-document.ts", import.meta.url)),
    address,
    pdf,
  ],
};

type Make = (program: string, browser: string) => Peer["command"];

/** The arguments are those with which each makes its best file: tagged where it can. */
const programs: Record<string, Make> = {
  weasyprint:
    (program) =>
    ({ url }, pdf) => [program, "--pdf-variant=pdf/ua-1", url, pdf],
  vivliostyle:
    (program, browser) =>
    ({ url }, pdf) => [program, "build", url, "--single-doc", "--executable-browser", browser, "-o", pdf],
  "pagedjs-cli":
    (program) =>
    ({ url }, pdf) => [program, url, "--timeout", "240000", "--browserArgs", "--no-sandbox", "-o", pdf],
  typst:
    (program) =>
    ({ typst }, pdf) => [program, "compile", typst, pdf],
};

/** Typst as a package of npm, for where the program itself is not. */
const typstPackage = "@myriaddreamin/typst-ts-node-compiler";

/**
 * The peers that are on this machine, and those that are not; none is installed for a measurement.
 * @param folder the workshop of the program: packages below its folder `peers` count as well
 */
export async function findPeers(folder: string): Promise<{ there: readonly Peer[]; absent: readonly string[] }> {
  const packages = join(folder, "peers", "node_modules");
  const places = [join(packages, ".bin"), ...(process.env.PATH ?? "").split(delimiter)];
  const browser = await findBrowser(folder);
  // The one that pagedjs-cli starts.
  process.env.PUPPETEER_EXECUTABLE_PATH = browser.path;
  const there = Object.entries(programs).flatMap(([name, make]): Peer[] => {
    const program = places.map((place) => join(place, name)).find((file) => existsSync(file));
    if (program) return [{ name, command: make(program, browser.path) }];
    const compiler = join(packages, typstPackage);
    if (name !== "typst" || !existsSync(compiler)) return [];
    const script = fileURLToPath(new URL("typst.mjs", import.meta.url));
    return [{ name, command: ({ typst }, pdf) => [process.execPath, script, compiler, typst, pdf] }];
  });
  const names = new Set(there.map(({ name }) => name));
  return { there, absent: Object.keys(programs).filter((name) => !names.has(name)) };
}

export interface PeerTime {
  seconds: number;
  pages: number;
}

/** How long a peer takes for one document, its start included. @throws Error when it fails or takes over five minutes */
export async function measurePeer(peer: Peer, input: PeerInput, folder: string): Promise<PeerTime> {
  const pdf = join(folder, `${peer.name}.pdf`);
  const { seconds } = await run(peer.command(input, pdf), 300);
  if ((await stat(pdf)).size === 0) throw new Error(`${peer.name} gives an empty file`);
  const pages = (await PDFDocument.load(await readFile(pdf), { updateMetadata: false })).getPageCount();
  await rm(pdf);
  return { seconds, pages };
}

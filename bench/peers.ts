import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { run } from "./process.ts";

/** Another program that makes a PDF of a page, and how it is called. Typst is not among them: it reads no HTML. */
interface Peer {
  name: string;
  command(url: string, pdf: string): [string, ...string[]];
}

const peers: readonly Peer[] = [
  { name: "weasyprint", command: (url, pdf) => ["weasyprint", "--pdf-variant=pdf/ua-1", url, pdf] },
  { name: "vivliostyle", command: (url, pdf) => ["vivliostyle", "build", url, "-o", pdf] },
  { name: "pagedjs-cli", command: (url, pdf) => ["pagedjs-cli", url, "-o", pdf] },
];

function isInstalled(name: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** The peers that are on this machine, and those that are not; none is installed for a measurement. */
export function findPeers(): { there: readonly Peer[]; absent: readonly string[] } {
  const there = peers.filter(({ name }) => isInstalled(name));
  return { there, absent: peers.filter((peer) => !there.includes(peer)).map(({ name }) => name) };
}

/** Milliseconds per page that a peer needs for one document. @throws Error when it fails or takes over five minutes */
export async function measurePeer(peer: Peer, url: string, folder: string): Promise<number> {
  const pdf = join(folder, `${peer.name}.pdf`);
  const { seconds } = await run(peer.command(url, pdf), 300);
  if ((await stat(pdf)).size === 0) throw new Error(`${peer.name} gives an empty file`);
  const pages = (await PDFDocument.load(await readFile(pdf), { updateMetadata: false })).getPageCount();
  await rm(pdf);
  return (seconds * 1000) / pages;
}

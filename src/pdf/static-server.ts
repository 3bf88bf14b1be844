import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { textCompressor } from "./compressed-text.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".atom": "application/atom+xml",
  ".jsonld": "application/ld+json",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
};

/** What gets smaller; pictures, fonts, PDFs and workbooks are compressed already. */
const shrinks = /^text|json|xml|svg|wasm/;

export interface ServeOptions {
  /** Any free one when absent. */
  port?: number;
  /** Sends text compressed, as hosts of websites do. Not for printing: there it only costs time. */
  isCompressed?: boolean;
}

export interface StaticServer {
  /** `http://127.0.0.1:4321`, without slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** The file for an address below `folder`, its index.html for a folder, or undefined. */
function fileFor(folder: string, url: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(url, "http://site").pathname));
  const file = join(folder, path);
  if (file !== folder && !file.startsWith(folder + sep) && `${file}${sep}` !== `${folder}${sep}`) return undefined;
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory();
  const target = isFolder ? join(file, "index.html") : file;
  return statSync(target, { throwIfNoEntry: false })?.isFile() ? target : undefined;
}

/** Serves a built site on this machine only, for printing, testing and `npm run preview`. */
export async function serveFolder(
  folder: string,
  { port = 0, isCompressed = false }: ServeOptions = {},
): Promise<StaticServer> {
  const root = normalize(folder).replace(/[\\/]$/, "");
  // Their names bear a hash of what they hold: a browser that prints a thousand documents reads styles and fonts once.
  const hashed = join(root, "_astro") + sep;
  const compressed = isCompressed ? textCompressor() : undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = fileFor(root, request.url ?? "/");
    const file = found ?? fileFor(root, "/404.html");
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    const accepted = String(request.headers["accept-encoding"]);
    const text = shrinks.test(type) ? await compressed?.(file, accepted) : undefined;
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "content-length": text?.body.length ?? statSync(file).size,
      ...(file.startsWith(hashed) ? { "cache-control": "max-age=31536000, immutable" } : {}),
      ...(text ? { "content-encoding": text.encoding, vary: "accept-encoding" } : {}),
    });
    if (text) response.end(text.body);
    else pipeline(createReadStream(file), response, () => undefined);
  };
  const server = createServer((request, response) => {
    // That it stays open goes without saying, and saying so would count in each file of a page.
    response.removeHeader("connection");
    // A file that has gone since it was found.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

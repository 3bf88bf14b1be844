import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

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

/** Nearly as small as the most thorough setting, in a twentieth of the time. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** The best way to send text first. */
const encodings = [
  { name: "br", compress: () => createBrotliCompress(brotli) },
  { name: "gzip", compress: () => createGzip({ level: constants.Z_BEST_COMPRESSION }) },
];

/** How to send text to who asks for it; undefined when only as it is. */
function encodingFor(accepted: string | string[] | undefined): (typeof encodings)[number] | undefined {
  const names = new Set(String(accepted).split(/\s*,\s*/));
  return encodings.find(({ name }) => names.has(name));
}

/** Serves a built site on this machine only, for printing, testing and `npm run preview`. */
export async function serveFolder(
  folder: string,
  { port = 0, isCompressed = false }: ServeOptions = {},
): Promise<StaticServer> {
  const root = normalize(folder).replace(/[\\/]$/, "");
  // Their names bear a hash of what they hold: a browser that prints a thousand documents reads styles and fonts once.
  const hashed = join(root, "_astro") + sep;
  const server = createServer((request, response) => {
    const found = fileFor(root, request.url ?? "/");
    const file = found ?? fileFor(root, "/404.html");
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    const encoding = isCompressed && shrinks.test(type) ? encodingFor(request.headers["accept-encoding"]) : undefined;
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      ...(file.startsWith(hashed) ? { "cache-control": "max-age=31536000, immutable" } : {}),
      ...(encoding ? { "content-encoding": encoding.name, vary: "accept-encoding" } : {}),
    });
    const ended = (): void => undefined;
    if (encoding) pipeline(createReadStream(file), encoding.compress(), response, ended);
    else pipeline(createReadStream(file), response, ended);
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

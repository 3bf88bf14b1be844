import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ServeOptions, serveFolder } from "../../src/pdf/static-server.ts";

const page = `<!doctype html><title>Plan</title>${"<p>Een zin over inburgering.</p>".repeat(500)}`;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "plan.pdf"), "%PDF");
});
afterEach(() => rm(folder, { recursive: true }));

/** What a browser that takes Brotli gets. */
async function sent(path: string, options?: ServeOptions): Promise<{ encoding: string | undefined; body: Buffer }> {
  const server = await serveFolder(folder, options);
  try {
    return await new Promise((resolve, reject) => {
      const asked = request(server.address + path, { headers: { "accept-encoding": "gzip, br" } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ encoding: response.headers["content-encoding"], body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject).end();
    });
  } finally {
    await server.close();
  }
}

describe("de server van de website", () => {
  test("stuurt tekst gecomprimeerd als daarom is gevraagd, en die is weer precies de pagina", async () => {
    const { encoding, body } = await sent("/", { isCompressed: true });
    expect(encoding).toBe("br");
    expect(body.length).toBeLessThan(page.length / 10);
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  test("stuurt de nieuwe bladzijde zodra die er staat", async () => {
    const server = await serveFolder(folder, { isCompressed: true });
    const shown = async () => (await fetch(server.address)).text();
    expect(await shown()).toBe(page);
    await writeFile(join(folder, "index.html"), `${page}<p>Gewijzigd.</p>`);
    expect(await shown()).toContain("Gewijzigd");
    await server.close();
  });

  test("zegt hoe groot een bestand is, en verder alleen wat een browser nodig heeft", async () => {
    const server = await serveFolder(folder, { isCompressed: true });
    const { headers } = await fetch(`${server.address}/plan.pdf`);
    expect([...headers.keys()]).toEqual(["content-length", "content-type", "date"]);
    expect(headers.get("content-length")).toBe("4");
    await server.close();
  });

  test("laat een PDF zoals die is", async () => {
    expect(await sent("/plan.pdf", { isCompressed: true })).toEqual({ encoding: undefined, body: Buffer.from("%PDF") });
  });

  test("comprimeert anders niets", async () => {
    expect((await sent("/")).encoding).toBeUndefined();
  });

  test("geeft niets van buiten zijn map", async () => {
    const { body } = await sent("/..%2f..%2fetc/passwd");
    expect(body.toString()).not.toContain("root:");
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AstroIntegration } from "astro";
import { expect, test } from "vitest";
import { chapters } from "../../../src/site/integrations/chapters.ts";

type Setup = NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>;
type Middleware = (request: object, response: object, next: () => void) => Promise<void>;

test("komt er een fout bij terwijl een hoofdstuk wordt gemaakt, dan staan de fouten op de plaats van het hoofdstuk", async () => {
  let middleware: Middleware = async () => undefined;
  const server = { middlewares: { use: (given: Middleware) => (middleware = given) } };
  // Of all that Astro gives, this is what is used.
  chapters().hooks["astro:server:setup"]?.({ server } as unknown as Parameters<Setup>[0]);
  const documents = createServer((_, response) => response.writeHead(503).end("<h1>Eerst verbeteren</h1>"));
  await new Promise<void>((ready) => documents.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(documents.address() as AddressInfo).port}`;
  const shown: string[] = [];
  const response = { statusCode: 200, setHeader: () => undefined, end: (html: string) => shown.push(html) };
  await middleware({ url: "/hbel/beleidskader/geld/", headers: { host } }, response, () => shown.push("verder"));
  documents.close();
  expect(shown).toEqual(["<h1>Eerst verbeteren</h1>"]);
  expect(response.statusCode).toBe(503);
});

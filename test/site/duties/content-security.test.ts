import { expect, test } from "vitest";
import { headersFile, pagePolicy } from "../../../src/site/duties/content-security.ts";

test("geen pagina mag iets van een andere site of iets in de pagina zelf uitvoeren", () => {
  for (const isSearch of [true, false]) {
    const policy = pagePolicy({ isSearch });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
  }
});

test("alleen de zoekpagina mag WebAssembly maken", () => {
  expect(pagePolicy({ isSearch: true })).toContain("'wasm-unsafe-eval'");
  expect(pagePolicy({ isSearch: false })).not.toContain("wasm");
});

test("de kopregels staan toe wat enige pagina nodig heeft en laten niemand de site in een kader zetten", () => {
  const policy = /Content-Security-Policy: (.*)/.exec(headersFile())?.[1];
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headersFile()).toContain("X-Content-Type-Options: nosniff");
});

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { browserFolder } from "../../support/browser-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the site stands that all tests of one run look at; inside the project, or Astro's own work folder is shared. */
    siteFolder: string;
  }
}

/** One folder for a run of the tests, gone when it ends. */
export default function siteFolder({ provide }: TestProject): () => void {
  mkdirSync(browserFolder, { recursive: true });
  const folder = mkdtempSync(join(browserFolder, "proef-"));
  provide("siteFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer-core";

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Two thirds of the work of axe; and all that can differ between a light and a dark screen. */
const aboutColours = ["color-contrast", "link-in-text-block"];

interface Asked {
  /** Asked for where something lies over the page: axe takes a link that is half under a panel or a table head for too small. */
  part?: string;
  /** What not to look at, or the only thing to look at: colours. */
  colours?: "none" | "only";
}

/** What axe has against the page as it stands in the tab, or against one part of it: WCAG 2.2 AA and good practice. */
export async function axeFindings(tab: Page, { part = "html", colours }: Asked = {}): Promise<string[]> {
  if (!(await tab.evaluate(() => "axe" in globalThis))) await tab.evaluate(await readFile(script, "utf8"));
  const options: RunOptions = {
    runOnly: colours === "only" ? { type: "rule", values: aboutColours } : { type: "tag", values: tags },
    ...(colours === "none" && { rules: Object.fromEntries(aboutColours.map((rule) => [rule, { enabled: false }])) }),
    resultTypes: ["violations"],
  };
  return tab.evaluate(
    async (context, run) => {
      const { axe } = globalThis as unknown as { axe: { run(part: string, options: RunOptions): Promise<AxeResults> } };
      const { violations } = await axe.run(context, run);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(" | ")}`);
    },
    part,
    options,
  );
}

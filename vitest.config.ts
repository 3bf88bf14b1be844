import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** These build the site or start a browser. What stands in deeper folders of the site and of printing does neither. */
const built = ["test/{site,cli,pdf,bench}/*.test.ts", "test/pdf/conformance/*.test.ts"];
/** These look at the clock, end browsers, or keep both cores busy by themselves: nothing runs beside them. */
const undisturbed = [
  "test/cli/{build,hard-input}.test.ts",
  "test/pdf/{patient-tab,print}.test.ts",
  "test/site/dev-toolbar.test.ts",
];
/** These take longest, so they begin first: else one core would wait for the other at the end. Only a second run knows by itself. */
const longest = ["site/accessibility", "site/loading", "pdf/conformance/published", "cli/bad-input"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const patience = { testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    globalSetup: "test/site/support/site-folder.ts",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // Nothing here changes anything that another file can see, so that files share what they have loaded.
        test: {
          ...patience,
          name: "vloeren",
          include: ["test/**/*.test.ts"],
          exclude: built,
          isolate: false,
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Two at a time: while one waits for its browser, the other has something to do.
        test: {
          ...patience,
          name: "gebouwd",
          include: built,
          exclude: undisturbed,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...patience,
          name: "ongestoord",
          include: undisturbed,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

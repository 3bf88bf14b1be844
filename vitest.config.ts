import { defineConfig } from "vitest/config";

/** These build the site or start a browser. What stands in deeper folders of the site and of printing does neither. */
const built = ["test/{site,cli,pdf,bench}/*.test.ts", "test/pdf/conformance/*.test.ts"];
/** These look at the clock, end browsers, or keep both cores busy by themselves: nothing runs beside them. */
const undisturbed = [
  "test/cli/{build,hard-input}.test.ts",
  "test/pdf/{patient-tab,print}.test.ts",
  "test/site/dev-toolbar.test.ts",
];
const patience = { testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    globalSetup: "test/site/support/site-folder.ts",
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

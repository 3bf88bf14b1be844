import { defineConfig } from "vitest/config";

const built = ["test/{site,cli,pdf,bench}/**/*.test.ts"];
const patience = { testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: "vloeren",
          include: ["test/**/*.test.ts"],
          exclude: built,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // These build the site or start a browser; one after the other, because they would only slow each other down.
        test: {
          ...patience,
          name: "gebouwd",
          include: built,
          globalSetup: "test/site/support/site-folder.ts",
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

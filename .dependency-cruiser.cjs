/** The floors of the house: an import runs down or stays on its own floor, never up, never in a circle. */
const floors = [
  ["^src/[^/]+\\.ts$"],
  ["^src/dataset/"],
  ["^src/figures/"],
  ["^src/(tables|charts)/"],
  ["^src/documents/"],
  ["^src/(pdf|checks|exports|drawing)/"],
  ["^src/(cli|site)/"],
];

const noImportUp = floors.slice(0, -1).map((paths, floor) => ({
  name: `floor-${floor + 1}-imports-up`,
  comment: "Imports run down only; see docs/architectuur.md.",
  severity: "error",
  from: { path: paths },
  to: { path: floors.slice(floor + 1).flat() },
}));

module.exports = {
  forbidden: [
    ...noImportUp,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "figures-and-tables-run-in-a-browser",
      comment: "The what-if page computes with the very same code.",
      severity: "error",
      from: { path: ["^src/[^/]+\\.ts$", "^src/(figures|tables|charts|drawing)/"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "generic-machinery-knows-no-policy-field",
      comment: "What is about inburgering lives in the inburgering folders.",
      severity: "error",
      from: { path: "^src/(dataset|figures|tables|charts|drawing|documents|pdf|exports)/", pathNot: "/inburgering/" },
      to: { path: "/inburgering/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};

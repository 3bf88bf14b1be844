import type { Layer, Status } from "../status.ts";

/** How the site names a layer, and what it tells the reader. */
export const layers: Record<Layer, { name: string; meaning: string }> = {
  wettelijk: { name: "Wettelijk", meaning: "Staat in de wet. Hier valt niets te kiezen." },
  besluit: { name: "Lokaal besluit", meaning: "Kiest de gemeente zelf." },
  raming: { name: "Raming of aanname", meaning: "Is geschat. Kan anders uitvallen." },
  gerealiseerd: { name: "Gerealiseerd", meaning: "Is geteld of betaald." },
};

/** The layers that text blocks can have, in the order of the legend. */
export const textLayers = ["wettelijk", "besluit", "raming"] as const;
export type TextLayer = (typeof textLayers)[number];

/** A figure says whether it was estimated or assumed. */
export const statusNames: Record<Status, string> = {
  wettelijk: "Wettelijk",
  besluit: "Lokaal besluit",
  raming: "Raming",
  aanname: "Aanname",
  gerealiseerd: "Gerealiseerd",
};

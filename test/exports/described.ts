import type { DescribedDocument } from "../../src/exports/described-document.ts";

/** A document of two municipalities that was decided on. */
export const described: DescribedDocument = {
  title: "Uitvoeringsplan Wet inburgering & meer",
  description: "Hoe de gemeenten de wet uitvoeren.",
  type: "Uitvoeringsplan",
  page: "https://raad.example/hbel/uitvoeringsplan/",
  pdf: "https://raad.example/hbel/uitvoeringsplan/hbel-uitvoeringsplan.pdf",
  publisher: { name: "Huizen", tooi: "gm0406" },
  others: [{ name: "Blaricum", tooi: "gm0376" }],
  author: "HBEL-gemeenten",
  authority: "de colleges",
  year: 2022,
  status: "vastgesteld",
  version: "1.0",
  date: "2021-11",
  modified: "2026-11-23",
  keywords: ["Wet inburgering"],
  woo: { informatiecategorie: "vergaderstukken decentrale overheden", documentsoort: "plan", thema: "integratie" },
  worksOut: {
    title: "Beleidskader",
    page: "https://raad.example/hbel/beleidskader/",
    pdf: "https://raad.example/hbel/beleidskader/hbel-beleidskader.pdf",
  },
};

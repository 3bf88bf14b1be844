import { expect, test } from "vitest";
import { type CatalogueAbout, catalogueJsonLd, siteCatalogueJsonLd } from "../../src/exports/catalogue.ts";
import { documentJsonLd, jsonInHtml } from "../../src/exports/document-jsonld.ts";
import { described } from "./described.ts";

const about: CatalogueAbout = {
  address: "https://raad.example/hbel/catalogus.jsonld",
  title: "Tabellen van HBEL",
  description: "Vier gemeenten.",
  homepage: "https://raad.example/hbel/",
  publisher: { name: "Huizen", tooi: "gm0406" },
  contact: { name: "Team inburgering", email: "team@raad.example" },
  licence: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
  modified: "2026-11-23",
  keywords: ["Wet inburgering"],
};
const table = {
  page: "https://raad.example/hbel/tabellen/#middelen-2022",
  title: "Middelen",
  description: "Tabel van HBEL.",
  year: 2022,
  distributions: [{ address: "https://raad.example/hbel/tabellen/middelen-2022.csv", format: "csv" as const }],
};

test("van elke tabel staat in de catalogus wat DCAT-AP-NL verplicht stelt", () => {
  const catalogue = catalogueJsonLd(about, [table]);
  for (const key of ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"])
    expect(catalogue).toHaveProperty([key]);
  const [dataset] = catalogue["dcat:dataset"];
  const required = [
    "dct:identifier",
    "dct:title",
    "dct:description",
    "dct:publisher",
    "dcat:contactPoint",
    "dcat:theme",
    "dct:accessRights",
  ];
  for (const key of required) expect(dataset, key).toHaveProperty([key]);
  expect(dataset?.["dcat:distribution"]).toEqual([
    expect.objectContaining({
      "dcat:downloadURL": { "@id": table.distributions[0]?.address },
      "dct:format": { "@id": "http://publications.europa.eu/resource/authority/file-type/CSV" },
      "dct:license": { "@id": "https://creativecommons.org/publicdomain/zero/1.0/" },
    }),
  ]);
});

test("de catalogus van de site noemt die van elke opsteller", () => {
  const site = siteCatalogueJsonLd({ ...about, address: "https://raad.example/catalogus.jsonld" }, [about]);
  expect(site["dcat:catalog"].map((part) => part["@id"])).toEqual([about.address]);
});

test("een stuk beschrijft zichzelf voor zoekmachines, met zijn PDF, zijn tabellen en waar het op rust", () => {
  const json = documentJsonLd(described, [{ title: "Middelen", address: table.page }], about.licence);
  expect(json).toMatchObject({
    "@type": "Report",
    name: described.title,
    creativeWorkStatus: "Published",
    encoding: { contentUrl: described.pdf },
    isBasedOn: { url: described.worksOut?.page },
    hasPart: [{ name: "Middelen", url: table.page, license: "https://creativecommons.org/publicdomain/zero/1.0/" }],
  });
});

test("tekst in een stuk kan het blok met gegevens niet afsluiten", () => {
  expect(jsonInHtml({ name: "</script><b>" })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { categories } from "../../../src/documents/woo/categories.ts";
import { documentKinds } from "../../../src/documents/woo/document-kinds.ts";
import { themes } from "../../../src/documents/woo/themes.ts";
import { documentXml, isOffered } from "../../../src/exports/diwoo/document-xml.ts";
import { diwooSitemaps } from "../../../src/exports/diwoo/sitemaps.ts";
import { xmlDeclaration } from "../../../src/exports/xml.ts";
import { describeDocuments } from "../../../src/site/describe-document.ts";
import { ownPublication } from "../../support/own-publication.ts";
import { described } from "../described.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/diwoo/${name}`, import.meta.url), "utf8");
const lists = fixture("diwoo-metadata-lijsten.xsd");
const space = ' xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/"';

/** What the XML Schema of DiWoo 0.9.8 says of some XML; empty when it is right. */
async function mistakesIn(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "stuk.xml", contents: xml }],
    schema: [
      {
        fileName: "diwoo-metadata.xsd",
        contents: fixture("diwoo-metadata.xsd").replace(
          "https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd",
          "mdto-stub.xsd",
        ),
      },
    ],
    preload: [
      { fileName: "diwoo-metadata-lijsten.xsd", contents: lists },
      { fileName: "mdto-stub.xsd", contents: fixture("mdto-stub.xsd") },
    ],
  });
  return errors.map(({ message }) => message);
}

const whole = (xml: string): string => xmlDeclaration + xml.replace("<diwoo:Document>", `<diwoo:Document${space}>`);

describe("de metadata van een stuk", () => {
  test("voldoen aan het schema van DiWoo", async () => {
    expect(await mistakesIn(whole(documentXml(described)))).toEqual([]);
  });

  test("een code die niet in de lijst staat, wordt door het schema gevonden", async () => {
    const wrong = whole(documentXml({ ...described, publisher: { name: "Nergens", tooi: "gm9999" } }));
    expect((await mistakesIn(wrong)).join()).toContain("gm9999");
  });

  test("van elk stuk dat wordt aangeboden, kloppen de metadata", async () => {
    const offered = describeDocuments(ownPublication()).filter(isOffered);
    expect(offered.length).toBeGreaterThan(0);
    for (const document of offered) expect(await mistakesIn(whole(documentXml(document))), document.page).toEqual([]);
  });
});

test("elk woord uit een waardelijst heeft de code die erbij hoort", () => {
  const labelOf = (address: string): string | undefined =>
    new RegExp(`value="${address}">\\s*<xs:annotation>\\s*<xs:documentation>\\s*<dita:p[^>]*>([^<]+)<`)
      .exec(lists)?.[1]
      ?.trim();
  const base = "https://identifier.overheid.nl/tooi/def/thes";
  for (const [label, code] of categories) expect(labelOf(`${base}/kern/${code}`)).toBe(label);
  for (const [label, code] of Object.entries(documentKinds)) expect(labelOf(`${base}/kern/${code}`)).toBe(label);
  for (const [label, code] of Object.entries(themes)) expect(labelOf(`${base}/top/${code}`)).toBe(label);
});

describe("de sitemaps voor de Wet open overheid", () => {
  test("een index per categorie, met de naam die de standaard voorschrijft, en daarin de PDF's zelf", () => {
    const files = diwooSitemaps([described], "https://raad.example");
    expect(files.map(({ address }) => address)).toEqual([
      "/sitemapindex-diwoo-infocat008.xml",
      "/sitemap-diwoo-infocat008-1.xml",
    ]);
    expect(files[1]?.content).toContain(`<loc>${described.pdf}</loc>`);
  });

  test("een concept en een stuk zonder gemeente uit het register worden niet aangeboden", () => {
    const concept = { ...described, status: "concept" as const };
    const unknown = { ...described, publisher: { name: "Proefstad" } };
    expect(diwooSitemaps([concept, unknown], "https://raad.example")).toEqual([]);
  });
});

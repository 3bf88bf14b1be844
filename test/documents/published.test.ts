import { describe, expect, test } from "vitest";
import { loadPublication } from "../../src/site/load-publication.ts";
import { outlineText } from "./support/outline.ts";

const { value: publication, diagnostics } = loadPublication(process.cwd());

test("de gegevens, sjablonen en teksten van het project hebben geen bevindingen", () => {
  expect(diagnostics).toEqual([]);
});

const published = [
  ["midden-limburg", "startnotitie"],
  ["wassenaar", "beleidskader"],
  ["hbel", "startnotitie"],
  ["hbel", "beleidskader"],
  ["hbel", "uitvoeringsplan"],
] as const;

describe("de opbouw van elk gepubliceerd document", () => {
  test.each(published)("%s/%s", async (opsteller, document) => {
    if (!publication) throw new Error("there is no publication");
    const rendering = publication.render(publication.opsteller(opsteller), document, "web");
    await expect(outlineText(rendering.document)).toMatchFileSnapshot(`golden/${opsteller}-${document}.txt`);
  });

  test.each(published)("%s/%s begint met alle vijf de rijen van In het kort", (opsteller, document) => {
    const rendering = publication?.render(publication.opsteller(opsteller), document, "web");
    expect([...(rendering?.document.brief.keys() ?? [])].sort()).toEqual([
      "geld",
      "gevraagd-besluit",
      "kern",
      "keuzes",
      "risicos",
    ]);
  });
});

test("de keten van HBEL noemt wat elk stuk uitwerkt", () => {
  const documents = publication?.opsteller("hbel").gegevens.documenten.map(({ id, werkt_uit }) => [id, werkt_uit]);
  expect(documents).toEqual([
    ["startnotitie", undefined],
    ["beleidskader", "startnotitie"],
    ["uitvoeringsplan", "beleidskader"],
  ]);
});

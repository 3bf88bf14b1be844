import { expect, test } from "vitest";
import { owmsTags } from "../../src/exports/owms.ts";
import { described } from "./described.ts";

const contentOf = (name: string): string[] =>
  owmsTags(described).flatMap((tag) => (tag.name === name ? [tag.content] : []));

test("de kern van OWMS is er helemaal: negen eigenschappen, met elke gemeente als maker", () => {
  expect(contentOf("DCTERMS.identifier")).toEqual([described.page]);
  expect(contentOf("DCTERMS.title")).toEqual([described.title]);
  expect(contentOf("DCTERMS.type")).toEqual(["plan"]);
  expect(contentOf("DCTERMS.language")).toEqual(["nl"]);
  expect(contentOf("DCTERMS.modified")).toEqual(["2026-11-23"]);
  expect(contentOf("DCTERMS.creator")).toEqual(["Huizen", "Blaricum"]);
  expect(contentOf("OVERHEID.authority")).toEqual(["de colleges"]);
  expect(contentOf("DCTERMS.spatial")).toEqual(["Huizen", "Blaricum"]);
  expect(contentOf("DCTERMS.temporal")).toEqual(["start=2022-01-01; end=2022-12-31;"]);
});

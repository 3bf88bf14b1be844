import { expect, test } from "vitest";
import { atomFeed } from "../../src/exports/atom.ts";

const feed = {
  address: "https://raad.example/hbel/nieuw.atom",
  page: "https://raad.example/hbel/",
  title: "Nieuwe versies van HBEL",
  author: "HBEL",
};
const entry = (version: string, date: string) => ({
  page: "https://raad.example/hbel/uitvoeringsplan/",
  title: "Uitvoeringsplan & meer",
  version,
  date,
  summary: "Wat er nieuw is.",
});

test("de nieuwste versie staat bovenaan en geeft de feed zijn datum", () => {
  const xml = atomFeed({ ...feed, entries: [entry("0.9", "2021-06"), entry("1.0", "2021-11-30")] });
  expect([...xml.matchAll(/<title>([^<]*, versie [^<]*)<\/title>/g)].map(([, title]) => title)).toEqual([
    "Uitvoeringsplan &amp; meer, versie 1.0",
    "Uitvoeringsplan &amp; meer, versie 0.9",
  ]);
  expect(xml).toContain('<updated>2021-11-30T00:00:00Z</updated><link rel="self"');
  expect(xml).toContain("<updated>2021-06-01T00:00:00Z</updated>");
});

test("elke versie heeft een eigen, blijvend kenmerk", () => {
  const xml = atomFeed({ ...feed, entries: [entry("0.9", "2021-06"), entry("1.0", "2021-06")] });
  const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain("https://raad.example/hbel/uitvoeringsplan/#versie-1.0");
});

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

test("een feed heeft wat RFC 4287 van een feed en van elk bericht vraagt, elk één keer", () => {
  const xml = atomFeed({ ...feed, entries: [entry("0.9", "2021"), entry("1.0", "2021-11-30")] });
  const [head = "", ...entries] = xml.split("<entry>");
  const times = (part: string, element: string): number => part.split(`<${element}>`).length - 1;
  for (const element of ["id", "title", "updated", "author"]) expect(times(head, element), element).toBe(1);
  expect(head).toMatch(/<author><name>[^<]+<\/name><\/author>/);
  expect(entries).toHaveLength(2);
  for (const part of entries) {
    for (const element of ["id", "title", "updated", "summary"]) expect(times(part, element), element).toBe(1);
    // Without content of its own an entry leads to a page.
    expect(part.match(/<link href="https:[^"]+"\/>/g)).toHaveLength(1);
  }
  for (const [, moment = ""] of xml.matchAll(/<updated>([^<]*)<\/updated>/g)) {
    expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(Number.isNaN(Date.parse(moment))).toBe(false);
  }
});

test("een feed zonder berichten is nog steeds een hele feed", () => {
  const xml = atomFeed({ ...feed, entries: [] });
  expect(xml).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  expect(xml).not.toContain("<entry>");
});

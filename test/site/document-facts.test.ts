import { expect, test } from "vitest";
import type { DocumentGegevens } from "../../src/dataset/inburgering/dataset.ts";
import { documentFacts } from "../../src/site/document-facts.ts";
import { nameAmong } from "../../src/site/document-name.ts";
import { ownPublication } from "../support/own-publication.ts";

const plan = ownPublication().opsteller("hbel").documentOf("uitvoeringsplan") as DocumentGegevens;
const open = (count: number) => ({
  ...plan,
  nog_onbekend: plan.nog_onbekend?.slice(0, 1).flatMap((one) => Array(count).fill(one)),
});
const facts = (gegevens: DocumentGegevens) => documentFacts(gegevens).replaceAll("\u00a0", " ");

test("onder een stuk staan versie, datum en wie besluit", () => {
  expect(facts(open(0) as DocumentGegevens)).toMatch(/^versie 0.9, november 2021, besluit door de colleges .* Laren$/);
});

test("één onderdeel is geen meervoud", () => {
  expect(facts(open(1) as DocumentGegevens)).toMatch(/, 1 onderdeel nog open$/);
  expect(facts(open(3) as DocumentGegevens)).toMatch(/, 3 onderdelen nog open$/);
});

test("een stuk heet naar zijn soort, als zijn titel die niet noemt", () => {
  const kinds = [{ id: "startnotitie", name: "Startnotitie" }];
  expect(nameAmong(kinds, { soort: "startnotitie", titel: "Een nieuw thuis" })).toBe("Startnotitie ‘Een nieuw thuis’");
});

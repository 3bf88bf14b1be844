import { expect, test } from "vitest";
import type { Dataset, DocumentGegevens, OpstellerGegevens } from "../../src/dataset/inburgering/dataset.ts";
import { chainOf, chainOrder, findDocument } from "../../src/site/chain.ts";

const document = (id: string, werkt_uit?: string) => ({ id, soort: id, werkt_uit }) as DocumentGegevens;
const author = (id: string, documenten: DocumentGegevens[]) => ({ id, documenten }) as OpstellerGegevens;
const dataset = (opstellers: OpstellerGegevens[]) => ({ opstellers }) as Dataset;
const types = ["beleidskader", "startnotitie", "uitvoeringsplan"].map((id) => ({ id, name: id }));
const orderOf = (...opstellers: OpstellerGegevens[]) => chainOrder(dataset(opstellers), types).map(({ id }) => id);

const hbel = author("hbel", [
  document("startnotitie"),
  document("beleidskader", "startnotitie"),
  document("uitvoeringsplan", "beleidskader"),
]);
const wassenaar = author("wassenaar", [document("beleidskader", "hbel/startnotitie")]);

test("de keten volgt uit wat stukken van elkaar uitwerken, niet uit het alfabet", () => {
  expect(orderOf(hbel)).toEqual(["startnotitie", "beleidskader", "uitvoeringsplan"]);
});

test("een stuk van een andere opsteller telt mee in de keten", () => {
  expect(orderOf(wassenaar, hbel)[0]).toBe("startnotitie");
  expect(findDocument([hbel, wassenaar], "wassenaar", "hbel/startnotitie")).toBe(hbel.documenten[0]);
});

test("een ontbrekende stap blijft zichtbaar", () => {
  expect(chainOf(wassenaar, types).map(({ typeName, document }) => [typeName, document?.id])).toEqual([
    ["beleidskader", "beleidskader"],
    ["startnotitie", undefined],
    ["uitvoeringsplan", undefined],
  ]);
});

test("stukken die elkaar uitwerken in een kring laten de site niet hangen", () => {
  const circle = author("kring", [document("startnotitie", "beleidskader"), document("beleidskader", "startnotitie")]);
  expect(orderOf(circle)).toHaveLength(3);
});

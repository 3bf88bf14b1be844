import { expect, it } from "vitest";
import { siteOverview } from "../../src/site/site-overview.ts";
import { ownPublication } from "../support/own-publication.ts";

const publication = ownPublication();
const parts = siteOverview(publication);
const of = (id: string): string[] =>
  parts.find(({ adres }) => adres === `/${id}/`)?.koppelingen.map(({ adres }) => adres) ?? [];

it("noemt eerst elke opsteller, en dan wat van allen is en wat de site over zichzelf zegt", () => {
  expect(parts.map(({ naam }) => naam)).toEqual([
    ...publication.opstellers.map(({ gegevens }) => gegevens.opsteller.naam),
    "Voor alle opstellers",
    "Over deze site",
  ]);
});

it("noemt van een opsteller alle stukken, de rekenpagina, de registers en de feed", () => {
  expect(of("hbel")).toEqual([
    "/hbel/startnotitie/",
    "/hbel/beleidskader/",
    "/hbel/uitvoeringsplan/",
    "/hbel/wat-als/",
    "/hbel/cijfers/",
    "/hbel/tabellen/",
    "/hbel/nieuw.atom",
  ]);
});

it("belooft geen rekenpagina zonder plan en geen feed zonder stukken", () => {
  expect(of("drechtsteden")).toEqual(["/drechtsteden/cijfers/", "/drechtsteden/tabellen/"]);
});

it("noemt geen adres twee keer", () => {
  const addresses = parts.flatMap(({ koppelingen }) => koppelingen.map(({ adres }) => adres));
  expect(addresses).toEqual([...new Set(addresses)]);
});

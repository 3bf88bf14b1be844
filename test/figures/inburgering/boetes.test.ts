import { expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf } from "./support/facts.ts";

const graph = graphOf({});
const shown = (id: string) => formatFigure(graph.get(id)).replaceAll("\u00a0", " ");

test("de boete van artikel 23 verdubbelt tot 800: 50, 100, 200, 400, 800, 800", () => {
  const ladder = [1, 2, 3, 4, 5, 6].map((step) => graph.number(`boete.artikel-23.${step}`).value.toNumber());
  expect(ladder).toEqual([50, 100, 200, 400, 800, 800]);
});

test("de uitleg zegt wanneer er verdubbeld wordt en wanneer de grens geldt", () => {
  expect(explain(graph.get("boete.artikel-23.3")).sentence?.replaceAll("\u00a0", " ")).toBe("2 × € 100 = € 200");
  expect(explain(graph.get("boete.artikel-23.6")).sentence?.replaceAll("\u00a0", " ")).toBe(
    "2 × € 800 (hoogstens € 800) = € 800",
  );
});

test("de vaste boetes staan ernaast", () => {
  expect(shown("boete.artikel-22")).toBe("€ 250");
  expect(shown("boete.artikel-23.maximum")).toBe("€ 800");
  expect(shown("boete.cumulatie")).toBe("€ 2.400");
});

test("minder verwijtbaar is een deel van de boete, op de cent", () => {
  expect(shown("boete.artikel-23.1.grove-schuld")).toBe("€ 37,50");
  expect(shown("boete.artikel-23.5.grove-schuld")).toBe("€ 600,00");
});

test("boetes zijn wettelijk en noemen hun artikel", () => {
  const boete = graph.get("boete.artikel-23.4");
  expect(boete.status).toBe("wettelijk");
  expect(explain(boete).sources).toEqual(["Besluit inburgering 2021, artikel 7.1 en 7.2 (versie van 2 april 2026)"]);
});

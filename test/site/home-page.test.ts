import { describe, expect, test } from "vitest";
import { exampleAddress, pendingDecisions } from "../../src/site/home-page.ts";
import { municipalityNames } from "../../src/site/municipality-names.ts";
import { ownPublication } from "../support/own-publication.ts";

const publication = ownPublication();
const { opstellers } = publication;
const nameOf = municipalityNames(publication);

describe("de beginpagina", () => {
  test("toont wat nu ter besluitvorming is, van wie, met zijn eerste kerncijfer", () => {
    const [only, ...others] = pendingDecisions(opstellers, nameOf);
    expect(others).toEqual([]);
    expect(only?.gegevens.id).toBe("uitvoeringsplan");
    expect(only?.wie).toBe("Huizen, Blaricum, Eemnes en Laren");
    expect(only?.amount).toMatchObject({ name: "Uitvoeringskosten in 2022", figure: { id: "uitvoering.2022.totaal" } });
  });

  test("geeft als voorbeeld een berekend cijfer van het stuk dat nu voorligt", () => {
    expect(exampleAddress(opstellers)).toBe("/hbel/cijfers/#uitvoering.2022.totaal");
  });

  test("neemt zonder zo’n stuk een ander stuk, en heeft zonder stukken geen voorbeeld", () => {
    const wassenaar = opstellers.filter(({ id }) => id === "wassenaar");
    expect(exampleAddress(wassenaar)).toMatch(/^\/wassenaar\/cijfers\/#/);
    expect(exampleAddress(opstellers.filter(({ id }) => id === "drechtsteden"))).toBeUndefined();
  });
});

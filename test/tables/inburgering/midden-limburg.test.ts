import { describe, expect, it } from "vitest";
import { describeRows } from "../support/describe-table.ts";
import { tableOf } from "../support/real.ts";

const table = (id: string) => tableOf("midden-limburg", 2021, id);

describe("de tabellen van Midden-Limburg", () => {
  it("samenwerking: alle onderdelen met schaal, uitvoering en een antwoord per doelgroep", () => {
    const lines = describeRows(table("samenwerking")).split("\n");
    expect(lines).toHaveLength(23);
    expect(lines).toContain("PVT | lokaal | nog open | ja | ja | ja | ja");
    expect(lines.find((line) => line.startsWith("Taalcursus Z-route"))).toContain("lokaal, subregionaal of regionaal");
    expect(lines.find((line) => line.startsWith("Inzet kansenverkenner"))).toContain(
      "onbekend | onbekend | onbekend | onbekend",
    );
  });

  it("planning: het advies komt 6 maanden na de laatste dag waarop de inkoop moet beginnen", () => {
    const lines = describeRows(table("planning")).split("\n");
    expect(lines.find((line) => line.includes("31 december 2020 | Denktank"))).toMatch(
      /\| 1 juli 2020 \| 6 maanden te laat$/,
    );
  });

  it("fasen: zeven, elk met producten en wie besluit", () => {
    expect(table("fasen").rows).toHaveLength(7);
    expect(describeRows(table("fasen"))).toContain("startnotitie");
  });

  it("leerroutes: zonder eigen cijfers alleen wat de wet zegt, dus zonder jaar", () => {
    expect(table("leerroutes")).toMatchObject({ id: "leerroutes", year: undefined });
  });
});

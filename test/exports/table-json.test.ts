import { describe, expect, it } from "vitest";
import { exportSchemas } from "../../src/exports/json-schemas.ts";
import { tableToJson } from "../../src/exports/table-json.ts";
import { tabel } from "../../src/exports/table-schema.ts";
import { sample } from "./sample.ts";

const json = tabel.parse(JSON.parse(JSON.stringify(tableToJson(sample))));
const cells = (id: string) => json.rijen.find((rij) => rij.id === id)?.cellen;

describe("een tabel als JSON", () => {
  it("volgt het gepubliceerde schema en heeft in elke rij één cel per kolom", () => {
    for (const rij of json.rijen) expect(rij.cellen).toHaveLength(rij.soort === "groep" ? 0 : json.kolommen.length);
    expect(json.kolommen[0]).toEqual({ id: "bedrag", kop: "Bedrag", eenheid: "€", getal: true });
  });

  it("geeft van een cijfer de exacte waarde, de getoonde tekst, de status, het id en wat de bron vermeldt", () => {
    expect(cells("fte")?.[0]).toEqual({
      soort: "cijfer",
      cijfer: "kosten",
      waarde: "132567.28",
      eenheid: "euro",
      tekst: "132.567",
      status: "raming",
      laag: "raming",
      bron_vermeldt: "132000",
    });
    expect(cells("datum")?.[0]).toMatchObject({ waarde: "2022-01-01", tekst: "1 januari 2022", laag: "wettelijk" });
    expect(cells("datum")?.[1]).toMatchObject({ waarde: "10", eenheid: "weken", tekst: "10\u00a0weken" });
  });

  it("houdt woorden, lijsten, antwoorden en wat ontbreekt uit elkaar", () => {
    expect(cells("bron")?.[0]).toEqual({ soort: "tekst", tekst: "34.902", waarde: "34902" });
    expect(cells("af")?.[1]).toEqual({ soort: "lijst", delen: ["eerste deel", "tweede deel"] });
    expect(cells("derde")?.[1]).toEqual({ soort: "antwoord", antwoord: "ja", voorwaarde: "mits bijstand" });
    expect(cells("open")?.[0]).toEqual({ soort: "ontbreekt", tekst: "nog geen bedrag" });
  });

  it("noemt noten en bronnen", () => {
    expect(json.noten).toContain("Bedragen zonder btw.");
    expect(json.bronnen).toEqual([{ id: "plan", titel: "Plan, 2021", plaats: "tabel 1", zin: "Plan, 2021, tabel 1" }]);
  });

  it("heeft een JSON Schema waarin elk veld is beschreven of een duidelijke naam heeft", () => {
    expect(exportSchemas().tabel).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["id", "titel"]),
    });
  });
});

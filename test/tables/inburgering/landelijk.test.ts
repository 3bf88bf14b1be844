import { describe, expect, it } from "vitest";
import { describeRows } from "../support/describe-table.ts";
import { dataset, tableOf } from "../support/real.ts";

const table = (id: string) => tableOf("wassenaar", 2022, id);
const line = (id: string, start: string) =>
  describeRows(table(id))
    .split("\n")
    .find((each) => each.startsWith(start));

describe("de landelijke tabellen", () => {
  it("aanbodplicht: MAP niet in de onderwijsroute, ontzorgen alleen met bijstand, nooit een kaal kruisje", () => {
    expect(line("aanbodplicht", "Module Arbeidsmarkt")).toContain("| ja (niet in de onderwijsroute) |");
    expect(line("aanbodplicht", "Financieel ontzorgen")).toContain("| ja (alleen met bijstand) | n.v.t.");
    const cells = table("aanbodplicht").rows.flatMap((row) => row.cells);
    expect(cells.every(({ kind }) => kind === "answer")).toBe(true);
  });

  it("keten: vijf schakels als groepen, met per stap een antwoord voor beide doelgroepen", () => {
    expect(table("keten").rows.filter(({ kind }) => kind === "groep")).toHaveLength(5);
    expect(line("keten", "De inburgeraar financieel ontzorgen")).toBe(
      "De inburgeraar financieel ontzorgen | ja (alleen bij recht op bijstand) | nee",
    );
  });

  it("boetes: 50, 100, 200, 400 en 800, en minder naarmate iets minder te verwijten is", () => {
    const amounts = table("boetes").rows.map(({ id, cells }) => (id.startsWith("artikel-23") ? cells[0] : undefined));
    const values = amounts.flatMap((cell) =>
      cell?.kind === "figure" && cell.figure.kind === "number" ? Number(cell.figure.value) : [],
    );
    expect(values).toEqual([50, 100, 200, 400, 800]);
    expect(line("boetes", "Niet meewerken, vijfde keer")).toMatch(/\| 800 \| 600,00 \| 400 \| 200,00$/);
  });

  it("begrippen: alle, in alfabetische volgorde", () => {
    const terms = table("begrippen").rows.map(({ header }) => header);
    expect(terms).toHaveLength(dataset().landelijk.begrippen.length);
    expect(terms).toEqual([...terms].sort(new Intl.Collator("nl", { numeric: true, sensitivity: "base" }).compare));
  });

  it("bronnen: alleen die de gegevens van de opsteller noemen", () => {
    const ids = table("bronnen").rows.map(({ id }) => id);
    expect(ids).toContain("beleidsplan-wassenaar-2021");
    expect(ids).not.toContain("uitvoeringsplan-hbel-2021");
  });
});

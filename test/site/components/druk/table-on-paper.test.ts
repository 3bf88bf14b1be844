import { expect, test } from "vitest";
import { partsOnPaper, tableOnPaper } from "../../../../src/site/components/druk/table-on-paper.ts";
import { list, type Table, text } from "../../../../src/tables/table.ts";

function table(headers: readonly string[], rows: readonly (readonly string[])[], sideways = false): Table {
  const [stub = "", ...others] = headers;
  return {
    id: "proef",
    title: "Proef",
    stub,
    columns: others.map((header) => ({ id: header, header, numeric: false })),
    rows: rows.map(([header = "", ...cells], index) => ({
      id: String(index),
      kind: "regel" as const,
      header,
      cells: cells.map((cell) => text(cell)),
    })),
    notes: [],
    sources: [],
    wide: sideways,
    sideways,
  };
}

const sentence = "De aanbesteding van de onderwijsroute liep in november nog, en de prijs is dus een raming.";

test("een tabel waarvan elke cel op een regel past, laat de verdeling aan de browser", () => {
  const { widths, lines } = tableOnPaper(
    table(
      ["Stap", "Orgaan"],
      [
        ["Besluiten", "Colleges"],
        ["Melden", "Raden"],
      ],
    ),
  );
  expect(widths).toBeUndefined();
  expect(lines).toBe(2);
});

test("een kolom met korte woorden krijgt wat zij nodig heeft, een kolom met zinnen de rest", () => {
  const row = ["Aanbesteding", sentence, "hoog", sentence];
  const [risk = 0, cause = 0, chance = 0, measure = 0] =
    tableOnPaper(table(["Risico", "Oorzaak", "Kans", "Maatregel"], [row, row])).widths ?? [];
  expect(chance).toBeLessThan(10);
  expect(risk).toBeLessThan(20);
  expect(cause).toBeGreaterThan(30);
  expect(measure).toBeCloseTo(cause, 0);
  expect(risk + cause + chance + measure).toBeCloseTo(100, 0);
});

test("een datum blijft op een regel", () => {
  const row = [sentence, "30 september 2021", sentence, sentence];
  const widths = tableOnPaper(table(["Mijlpaal", "Datum", "Waarom", "Gevolg"], [row])).widths ?? [];
  // 158 mm heeft plaats voor 104 letters; de datum telt er 17.
  expect((widths[1] ?? 0) * 1.04).toBeGreaterThan(17);
});

test("een adres wordt alleen na een schuine streep afgebroken, en zijn kolom is zo breed als het langste deel", () => {
  const row = ["Wet inburgering 2021", sentence, "https://wetten.overheid.nl/BWBR0044770/2025-10-21"];
  const [, remark = 0, address = 0] =
    tableOnPaper(table(["Bron", "Toelichting", "Adres"], [row, ["Uitvoeringsplan", sentence.repeat(4), ""]])).widths ??
    [];
  expect(address * 1.04).toBeGreaterThan("https://wetten.overheid.nl/".length);
  expect(remark).toBeGreaterThan(address);
});

test("een lijst telt een regel per punt", () => {
  const listed = table(["Fase", "Producten"], [["Fase 1", ""]]);
  const [row] = listed.rows;
  if (row)
    expect(tableOnPaper({ ...listed, rows: [{ ...row, cells: [list(["plan", "raming", "besluit"])] }] }).lines).toBe(3);
});

const gemeenten = Array.from({ length: 40 }, (_, index) => `Gemeente ${index + 1}`);

test("een tabel met 40 kolommen gaat in delen verder die wel op het blad passen, elk met de rijkoppen", () => {
  const wide = table(["Onderdeel", ...gemeenten], [["Inkoop", ...gemeenten.map((_, index) => `${index}.000`)]], true);
  const parts = partsOnPaper(wide);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ columns }) => columns.map(({ header }) => header))).toEqual(gemeenten);
  expect(parts.flatMap(({ rows }) => rows[0]?.cells)).toEqual(wide.rows[0]?.cells);
  const counts = parts.map(({ columns }) => columns.length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(parts.length);
  for (const part of parts) {
    expect(part.stub).toBe("Onderdeel");
    expect(part.rows[0]?.header).toBe("Inkoop");
    expect(part.columns.length).toBeLessThan(20);
    expect(partsOnPaper(part)).toEqual([part]);
  }
});

test("een tabel die op het blad past blijft één tabel, ook met een kop over een groep rijen", () => {
  const small = table(["Onderdeel", "Bedrag"], [["Inkoop", "7.000"]]);
  expect(partsOnPaper(small)).toEqual([small]);
  const group = { id: "g", kind: "groep" as const, header: "Groep", cells: [] };
  const wide = table(["Onderdeel", ...gemeenten], [["Inkoop", ...gemeenten]]);
  for (const part of partsOnPaper({ ...wide, rows: [group, ...wide.rows] })) expect(part.rows[0]).toBe(group);
});

test("een kolom krijgt plaats voor haar langste woord als dat geen regels kost", () => {
  const row = ["Instroom", sentence, sentence, "Beleidsmedewerker gemeente Huizen"];
  const widths = tableOnPaper(table(["Risico", "Gevolg", "Maatregel", "Eigenaar"], [row])).widths ?? [];
  // 158 mm heeft plaats voor 104 letters; het woord telt er 17.
  expect((widths[3] ?? 0) * 1.04).toBeGreaterThan(17);
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableToCsv } from "../../src/exports/csv.ts";
import { row } from "../../src/tables/row.ts";
import { text } from "../../src/tables/table.ts";
import { sample } from "./sample.ts";

const csv = tableToCsv(sample);
const read = (): string[][] => parse(csv, { delimiter: ";", bom: true });

describe("een tabel als CSV", () => {
  it("begint met het teken waaraan Excel UTF-8 herkent, en heeft puntkomma’s en regeleinden volgens RFC 4180", () => {
    expect(csv.startsWith("\uFEFFGroep;Post;Toelichting;Bedrag (€);Uitleg;Soort regel;Bronvermelding\r\n")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv).toContain('"met ""aanhalingstekens""; en een puntkomma"');
  });

  it("geeft na teruglezen elke cel terug, exact en met decimale komma", () => {
    const bron = "Plan, 2021, tabel 1";
    expect(read().slice(1)).toEqual([
      ["Kosten; geraamd", "Kosten; geraamd", "alles wat geld kost", "", "", "groep", bron],
      [
        "Kosten; geraamd",
        "Consulent",
        "1,78 fte × € 74.476",
        "132567,28",
        'met "aanhalingstekens"; en een puntkomma',
        "regel",
        bron,
      ],
      ["Kosten; geraamd", "Terug te betalen", "", "-3000", "eerste deel; tweede deel", "regel", "Plan, 2021"],
      ["Kosten; geraamd", "Een derde", "", "0,333333", "ja (mits bijstand)", "regel", "Plan, 2021"],
      ["Kosten; geraamd", "Volgens de bron", "", "34902", "regel een\nregel twee", "regel", bron],
      ["Kosten; geraamd", "Onbekend", "", "nog geen bedrag", "n.v.t.", "stelpost", bron],
      ["Data", "Data", "", "", "", "groep", bron],
      ["Data", "Datum", "", "2022-01-01", "10\u00a0weken", "regel", "Plan, 2021"],
      ["Data", "Totaal", "", "129567,28", "n.v.t.", "totaal", "Plan, 2021"],
    ]);
  });

  it("heeft geen lege kolommen: zonder groepen, toelichting en bijzondere regels blijven alleen de gegevens", () => {
    const rows = sample.rows.filter(({ id }) => id === "af");
    expect(tableToCsv({ ...sample, rows, sources: [] })).toBe(
      '\uFEFFPost;Bedrag (€);Uitleg\r\nTerug te betalen;-3000;"eerste deel; tweede deel"\r\n',
    );
  });

  it("verliest geen teken, welke tekst er ook in een cel staat", () => {
    const awkward = fc.string({ unit: fc.constantFrom('"', ";", "\r", "\n", " ", "a", "€", "\uFEFF"), minLength: 1 });
    const anyText = fc.oneof(awkward, fc.string({ unit: "grapheme", minLength: 1 }));
    fc.assert(
      fc.property(anyText, anyText, anyText, (header, first, second) => {
        const rows = [row("a", header, [text(first), text(second)])];
        const written = tableToCsv({ ...sample, rows, sources: [] });
        expect(parse(written, { delimiter: ";", bom: true })[1]).toEqual([header, first, second]);
      }),
    );
  });
});

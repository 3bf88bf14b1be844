import { deviationOf } from "../figures/deviation.ts";
import { datedSource } from "../figures/explain.ts";
import type { Source } from "../figures/figure.ts";
import { layerOf } from "../status.ts";
import { shownCell } from "../tables/shown.ts";
import type { Cell, Table } from "../tables/table.ts";
import type { TabelJson } from "./table-schema.ts";

type CelJson = TabelJson["rijen"][number]["cellen"][number];

/** A source with its place, and as a sentence. */
export function sourceJson(source: Source) {
  const { id, title, at, date } = source;
  return {
    id,
    titel: title,
    ...(at ? { plaats: at } : {}),
    ...(date ? { datum: date } : {}),
    zin: datedSource(source),
  };
}

function cellJson(cell: Cell): CelJson {
  switch (cell.kind) {
    case "figure": {
      const { figure } = cell;
      const deviation = deviationOf(figure);
      return {
        soort: "cijfer",
        cijfer: figure.id,
        waarde: figure.kind === "date" ? figure.value : figure.value.toFixed(),
        ...(figure.kind === "number" ? { eenheid: figure.unit } : {}),
        tekst: shownCell(cell),
        status: figure.status,
        laag: layerOf(figure.status),
        ...(deviation ? { bron_vermeldt: deviation.printed.toFixed() } : {}),
      };
    }
    case "list":
      return { soort: "lijst", delen: [...cell.items] };
    case "answer": {
      const { answer, remark } = cell.answer;
      return { soort: "antwoord", antwoord: answer, ...(remark ? { voorwaarde: remark } : {}) };
    }
    case "missing":
      return { soort: "ontbreekt", tekst: cell.text };
    case "text":
      return { soort: "tekst", tekst: cell.text, ...(cell.value ? { waarde: cell.value.toFixed() } : {}) };
  }
}

/** The table with exact values, ready for JSON.stringify; `tabel` in table-schema.ts describes it. */
export function tableToJson({ id, title, year, stub, columns, rows, notes, sources }: Table): TabelJson {
  return {
    id,
    titel: title,
    ...(year === undefined ? {} : { jaar: year }),
    rijkop: stub,
    kolommen: columns.map(({ id, header, unit, numeric }) => ({
      id,
      kop: header,
      ...(unit ? { eenheid: unit } : {}),
      getal: numeric,
    })),
    rijen: rows.map(({ id, kind, header, detail, cells }) => ({
      id,
      soort: kind,
      kop: header,
      ...(detail ? { toelichting: detail } : {}),
      cellen: cells.map(cellJson),
    })),
    noten: [...notes],
    bronnen: sources.map(sourceJson),
  };
}

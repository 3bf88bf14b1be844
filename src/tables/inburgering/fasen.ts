import { date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { list, missing, text } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";

function period(from: string | undefined, to: string | undefined): Cell {
  const day = (value: string): string => formatDate(date(value));
  if (from && to) return text(`${day(from)} tot en met ${day(to)}`);
  if (from) return text(`vanaf ${day(from)}`);
  return to ? text(`tot en met ${day(to)}`) : missing("nog niet bekend");
}

/** The phases from first exploration to the start of the law, each with what it delivers and who decides. */
export function fasen(context: TableContext): Table | undefined {
  const { planning: file } = context.opsteller;
  if (!file?.fasen) return undefined;
  const columns = [
    words("producten", "Producten"),
    words("besluit", "Besluit door"),
    words("betrokkenen", "Betrokkenen"),
    words("periode", "Periode"),
  ];
  const rows = file.fasen.map(({ id, naam, producten, besluit_door, betrokkenen, van, tot }) =>
    row(id, naam, [
      list(producten),
      text(besluit_door),
      betrokkenen ? text(betrokkenen) : missing("nog te bepalen"),
      period(van, tot),
    ]),
  );
  return buildTable({
    id: "fasen",
    title: `Fasen tot aan de uitvoering ${whereabouts(context)}`,
    stub: "Fase",
    ...withoutEmptyColumns(columns, rows),
    sources: citedSources(context, file, file.fasen),
    wide: true,
  });
}

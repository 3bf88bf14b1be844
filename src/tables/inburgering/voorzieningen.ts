import { buildTable } from "../build-table.ts";
import { euros, words } from "../column.ts";
import { withPublished } from "../published.ts";
import { row } from "../row.ts";
import type { Row, Table } from "../table.ts";
import { missing, text } from "../table.ts";
import { citedSources, entry, figureCell, leerrouteNaam, type TableContext } from "./context.ts";
import { ofYear } from "./of-year.ts";

/** What a cell says without an amount: participation costs something else in each gemeente, which its own table shows. */
function withoutAmount({ graph, opsteller, year }: TableContext, voorziening: string): string {
  const perGemeente = opsteller.opsteller.leden.some((lid) => graph.has(`participatie.${year}.${lid}`));
  return voorziening === "participatie" && perGemeente ? "verschilt per gemeente" : "nog geen bedrag";
}

/** What a leerroute costs on average, weighted by the people in it; undefined when shares or prices are not known. */
function averageRow(context: TableContext): Row | undefined {
  const { graph, year } = context;
  const ids = [`norm.${year}.leerroute`, `prijs.${year}.gewogen`, `leerroutes.${year}.saldo-per-persoon`];
  if (!graph.has(`prijs.${year}.gewogen`)) return undefined;
  return row(
    "leerroutes-gemiddeld",
    "Leerroutes, gewogen gemiddelde",
    ids.map((id) => figureCell(context, id)),
    {
      detail: "gewogen naar de aandelen van de leerroutes",
    },
  );
}

/** What the Rijk makes available per asielstatushouder against what it costs, per voorziening and leerroute. */
export function voorzieningen(context: TableContext): Table | undefined {
  const { voorzieningen: files, opsteller, partners } = context.opsteller;
  const file = ofYear(files, context.year);
  if (!file) return undefined;
  const rows = file.voorzieningen.map((each) => {
    const key = each.leerroute ? `${each.voorziening}-${each.leerroute}` : each.voorziening;
    const national = entry(context.dataset.landelijk.voorzieningen.voorzieningen, each.voorziening).naam;
    const performer = each.uitvoerder ? entry(partners?.partners ?? [], each.uitvoerder).naam : undefined;
    return {
      isRoute: each.leerroute !== undefined,
      row: row(
        key,
        each.naam ?? (each.leerroute ? leerrouteNaam(context, each.leerroute) : national),
        ["beschikbaar", "kosten", "verschil"].map((level) =>
          figureCell(context, `voorziening.${file.jaar}.${key}.${level}`, withoutAmount(context, each.voorziening)),
        ),
        { detail: each.geen_bedrag ?? performer },
      ),
    };
  });
  const average = averageRow(context);
  const lastRoute = rows.findLastIndex(({ isRoute }) => isRoute);
  const all = rows.flatMap((each, index) => (average && index === lastRoute ? [each.row, average] : [each.row]));
  const isPriced = all.some(({ cells }) => cells.some(({ kind }) => kind === "figure"));
  return buildTable({
    id: `voorzieningen-${file.jaar}`,
    title: `Inburgeringsvoorzieningen van ${opsteller.korte_naam} in ${file.jaar}: ${isPriced ? "beschikbaar en kosten per asielstatushouder" : "waarom er nog geen bedrag is"}`,
    year: file.jaar,
    stub: "Voorziening",
    ...(isPriced ? amounts(all) : reasons(all)),
    notes: [file.opmerking],
    sources: citedSources(context, file),
  });
}

function amounts(rows: readonly Row[]) {
  const columns = [euros("beschikbaar", "Beschikbaar"), euros("kosten", "Kosten"), euros("verschil", "Verschil")];
  return withPublished(columns, rows, "kosten");
}

/** Three columns that say of every voorziening that there is no amount would tell less than one with the reasons. */
function reasons(rows: readonly Row[]) {
  return {
    columns: [words("reden", "Waarom nog geen bedrag")],
    rows: rows.map(({ id, header, detail }) => row(id, header, [detail ? text(detail) : missing("nog geen bedrag")])),
  };
}

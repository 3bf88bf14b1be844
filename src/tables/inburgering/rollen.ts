import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { inSentence } from "../in-sentence.ts";
import { group, row } from "../row.ts";
import type { Row, Table } from "../table.ts";
import { list } from "../table.ts";
import { citedSources, partnerNaam, type TableContext, whereabouts } from "./context.ts";

type Rol = NonNullable<OpstellerGegevens["rollen"]>["rollen"][number];
interface Thema {
  id: string;
  naam: string;
}

function rolRow(context: TableContext, { thema, partner, wie, verantwoordelijk_voor }: Rol): Row {
  return row(`${thema}-${partner}`, partnerNaam(context, partner), [list(verantwoordelijk_voor)], { detail: wie });
}

function rolTable(
  context: TableContext,
  id: string,
  title: string,
  rollen: readonly Rol[],
  rows: readonly Row[],
): Table | undefined {
  const { rollen: file } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id,
    title,
    stub: "Organisatie",
    columns: [words("verantwoordelijk-voor", "Verantwoordelijk voor")],
    rows,
    notes: [file.opmerking],
    sources: citedSources(context, file, rollen),
  });
}

/** Who does what, for one theme. */
export function rollenVan(context: TableContext, { id, naam }: Thema): Table | undefined {
  const rollen = (context.opsteller.rollen?.rollen ?? []).filter(({ thema }) => thema === id);
  const rows = rollen.map((rol) => rolRow(context, rol));
  return rolTable(context, `rollen-${id}`, `Wie doet wat: ${inSentence(naam)}`, rollen, rows);
}

/** Who does what, for all themes in their national order. */
export function rollen(context: TableContext): Table | undefined {
  const all = context.opsteller.rollen?.rollen ?? [];
  const rows = context.dataset.landelijk.themas.flatMap(({ id, naam }) => {
    const own = all.filter(({ thema }) => thema === id);
    return own.length > 0 ? [group(id, naam), ...own.map((rol) => rolRow(context, rol))] : [];
  });
  return rolTable(context, "rollen", `Wie doet wat bij de inburgering ${whereabouts(context)}`, all, rows);
}

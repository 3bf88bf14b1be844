import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { formatList, inSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { group, row } from "../row.ts";
import type { Row, Table } from "../table.ts";
import { list } from "../table.ts";
import { citedSources, partnerNaam, type TableContext, whereabouts } from "./context.ts";

type Rol = NonNullable<OpstellerGegevens["rollen"]>["rollen"][number];
interface Thema {
  id: string;
  naam: string;
}

/** Partners that follow each other with the same task share a row: a task is not told once more for each of them. */
function rolRows(context: TableContext, rollen: readonly Rol[]): Row[] {
  const shared: Rol[][] = [];
  for (const rol of rollen) {
    const last = shared.at(-1);
    if (last?.[0] && sameTask(last[0], rol)) last.push(rol);
    else shared.push([rol]);
  }
  return shared.flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const names = formatList(alike.map(({ partner }) => partnerNaam(context, partner)));
    return [row(`${first.thema}-${first.partner}`, names, [list(first.verantwoordelijk_voor)], { detail: first.wie })];
  });
}

const sameTask = (one: Rol, other: Rol): boolean =>
  one.wie === other.wie &&
  one.partner !== other.partner &&
  one.verantwoordelijk_voor.join("\n") === other.verantwoordelijk_voor.join("\n");

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
  const rows = rolRows(context, rollen);
  return rolTable(context, `rollen-${id}`, `Wie doet wat: ${inSentence(naam)}`, rollen, rows);
}

/** Who does what, for all themes in their national order. */
export function rollen(context: TableContext): Table | undefined {
  const all = context.opsteller.rollen?.rollen ?? [];
  const rows = context.dataset.landelijk.themas.flatMap(({ id, naam }) => {
    const own = all.filter(({ thema }) => thema === id);
    return own.length > 0 ? [group(id, naam), ...rolRows(context, own)] : [];
  });
  return rolTable(context, "rollen", `Wie doet wat bij de inburgering ${whereabouts(context)}`, all, rows);
}

import type { Landelijk } from "../../dataset/inburgering/dataset.ts";
import { formatList, inSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import { shownCell } from "../shown.ts";
import type { Cell, Table } from "../table.ts";
import { answer, missing } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";
import { dutyOf } from "./duty.ts";

type Doelgroep = Landelijk["doelgroepen"][number];

/** Target groups with the same duties share a column. */
function columnsOf(doelgroepen: readonly Doelgroep[], cellsOf: (id: string) => Cell[]) {
  const columns = new Map<string, { groups: Doelgroep[]; cells: Cell[] }>();
  for (const doelgroep of doelgroepen) {
    const cells = cellsOf(doelgroep.id);
    const key = cells.map(shownCell).join("\n");
    const column = columns.get(key) ?? { groups: [], cells };
    column.groups.push(doelgroep);
    columns.set(key, column);
  }
  return [...columns.values()];
}

/** What the gemeente must offer to whom; conditions stand beside the answer. */
export function aanbodplicht(context: TableContext): Table | undefined {
  const { aanbodplicht: rules, voorzieningen, leerroutes, doelgroepen, wet } = context.dataset.landelijk;
  const parts = voorzieningen.voorzieningen.filter(({ id }) => rules.some(({ onderdeel }) => onderdeel === id));
  const cell = (part: string, doelgroep: string): Cell => {
    const duty = dutyOf(rules, part, doelgroep, leerroutes.leerroutes);
    return duty ? answer(duty.answer, duty.remark) : missing();
  };
  const columns = columnsOf(doelgroepen, (id) => parts.map((part) => cell(part.id, id)));
  const facts = wet.feiten.filter(({ id }) => rules.some((rule) => rule.wet === id));
  return buildTable({
    id: "aanbodplicht",
    title: "Wat de gemeente volgens de wet moet aanbieden, per doelgroep",
    stub: "Onderdeel",
    columns: columns.map(({ groups }) =>
      words(
        groups.map(({ id }) => id).join("-"),
        formatList(groups.map(({ naam }, index) => (index === 0 ? naam : inSentence(naam)))),
      ),
    ),
    rows: parts.map(({ id, naam }, index) =>
      row(
        id,
        naam,
        columns.map(({ cells }) => cells[index] ?? missing()),
      ),
    ),
    sources: facts.flatMap((fact) => citedSources(context, fact)),
  });
}

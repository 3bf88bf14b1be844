import { inWords, withCapital } from "../../notation.ts";
import { oncePer } from "../../once-per.ts";
import type { Table } from "../../tables/table.ts";
import type { Chart, Step } from "../chart.ts";
import type { ChartContext } from "./context.ts";

/** The links of the chain from the plicht to the end of it, and how much the gemeente does in each. */
export function keten({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("keten");
  return table && ketenOf(table);
}

/** The chain is the same for every opsteller, so it is made once for its table. */
const ketenOf = oncePer((table: Table): Omit<Chart, "id"> | undefined => {
  const links = table.rows.flatMap((row, index) => {
    if (row.kind !== "groep") return [];
    const rest = table.rows.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === "groep");
    return [{ row, actions: end < 0 ? rest : rest.slice(0, end) }];
  });
  if (links.length < 2) return undefined;
  const active = links.filter(({ actions }) => actions.length > 0).length;
  const count = (actions: number): string =>
    actions === 0
      ? "geen taken van de gemeente"
      : actions === 1
        ? "één taak van de gemeente"
        : `${inWords(actions)} taken van de gemeente`;
  const steps = links.map(
    ({ row, actions }): Step => ({
      label: row.header,
      lines: [row.detail ?? "", withCapital(count(actions.length))].filter((each) => each !== ""),
      marked: actions.length > 0,
    }),
  );
  const said = links.map(({ row, actions }) => `${row.header}, ${count(actions.length)}`);
  return {
    title: `De keten heeft ${inWords(links.length)} schakels; in ${inWords(active)} daarvan heeft de gemeente taken`,
    description: `De inburgeringsketen in volgorde: ${said.join("; ")}.`,
    picture: { kind: "stappen", steps },
    table,
    tableId: "keten",
    note: "Een gevuld bolletje betekent dat de gemeente in die schakel taken heeft.",
  };
});

import { inSentence, inWords, withCapital } from "../../notation.ts";
import type { Chart, Step } from "../chart.ts";
import { textIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** How the data say that a phase has no decision, or that it is not known who takes it. */
const noDecision = /^geen\b/i;
const undecided = /^nog te bepalen/i;

/** The phases in their order, with who decides in each. */
export function fasen({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("fasen");
  if (!table || table.rows.length < 2) return undefined;
  const phases = table.rows.map((row) => ({ row, decision: textIn(table, row, "besluit") ?? "" }));
  const steps = phases.map(({ row, decision }): Step => {
    const products = textIn(table, row, "producten");
    const lines = [textIn(table, row, "periode"), products && withCapital(products)].filter(
      (each) => each !== undefined,
    );
    const marked = decision !== "" && !noDecision.test(decision) && !undecided.test(decision);
    const remark = noDecision.test(decision) || decision === "" ? undefined : `Besluit: ${decision}`;
    return { label: row.header, lines, marked, ...(remark && { remark }) };
  });
  const count = steps.filter(({ marked }) => marked).length;
  const isOpen = phases.some(({ decision }) => undecided.test(decision));
  const which = count === steps.length ? "elke fase" : inWords(count);
  const said = steps.map(({ label, remark }) => [label, remark && inSentence(remark)].filter(Boolean).join(", "));
  return {
    title: `${withCapital(inWords(steps.length))} fasen${isOpen ? `; van ${which} staat vast wie besluit` : `, met in ${which} een besluit`}`,
    description: `Tijdlijn van de fasen: ${said.join("; ")}.`,
    picture: { kind: "stappen", steps },
    table,
    tableId: "fasen",
    note: "Een gevuld bolletje betekent dat er in die fase een besluit valt, en wie het neemt.",
  };
}

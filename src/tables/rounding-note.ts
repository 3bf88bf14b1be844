import type { NumberFigure } from "../figures/figure.ts";
import { formatEuro } from "../notation.ts";
import { shownSum, shownValue } from "./shown.ts";
import type { Cell, Row } from "./table.ts";

interface Addition {
  parts: NumberFigure[];
  total: NumberFigure;
}

function euros(cell: Cell | undefined): NumberFigure[] {
  return cell?.kind === "figure" && cell.figure.kind === "number" && cell.figure.unit === "euro" ? [cell.figure] : [];
}

/** The columns of euros that the total row adds up; rows below the total are no part of it. */
function additions(rows: readonly Row[]): Addition[] {
  const end = rows.findIndex(({ kind }) => kind === "totaal");
  const totals = rows[end]?.cells ?? [];
  return totals.flatMap((cell, index) =>
    euros(cell).map((total) => ({ total, parts: rows.slice(0, end).flatMap(({ cells }) => euros(cells[index])) })),
  );
}

/** Says what the amounts as shown add up to, when that is not the total as shown; undefined when it is. */
export function roundingNote(rows: readonly Row[]): string | undefined {
  const columns = additions(rows);
  const [only] = columns;
  if (only && columns.length === 1) {
    const added = shownSum(only.parts);
    if (added.eq(shownValue(only.total))) return undefined;
    return `Door afronding tellen de getoonde bedragen op tot ${formatEuro(added, only.total.decimals)}.`;
  }
  const differences = columns
    .map(({ parts, total }) => shownSum(parts).minus(shownValue(total)).abs())
    .filter((difference) => difference.gt(0))
    .sort((a, b) => a.cmp(b));
  const [smallest] = differences;
  const largest = differences.at(-1);
  if (!smallest || !largest) return undefined;
  const range = smallest.eq(largest) ? formatEuro(largest) : `${formatEuro(smallest)} tot ${formatEuro(largest)}`;
  return `Door afronding kan een kolom ${range} afwijken van het totaal.`;
}

import { deviationOf } from "../figures/deviation.ts";
import type { Figure } from "../figures/figure.ts";
import { formatValue } from "../figures/format.ts";
import { formatList } from "../notation.ts";
import { publishedColumnId } from "./published.ts";
import type { Column, Row } from "./table.ts";
import { rowFigures } from "./table-figures.ts";

/** What the source printed where that is another number, unless a column shows it already, and why. */
function difference(figure: Figure, isShown: boolean): string[] {
  const deviation = deviationOf(figure);
  if (!deviation || figure.kind !== "number") return [];
  const printed = formatValue(deviation.printed, figure.unit, figure.decimals);
  const sentences = [isShown ? undefined : `De bron vermeldt ${printed}.`, figure.published?.remark];
  return [sentences.filter((sentence) => sentence !== undefined).join(" ")].filter((sentence) => sentence !== "");
}

/**
 * The remarks that go with the figures of a table, each once. A remark that does not hold for every row names its rows:
 * `Onderwijsroute: De aanbesteding loopt nog.`
 */
export function remarksOf(columns: readonly Column[], rows: readonly Row[]): string[] {
  const isShown = columns.some(({ id }) => id === publishedColumnId);
  const withFigures = rows.filter((row) => row.kind !== "totaal" && rowFigures([row]).length > 0);
  const headers = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const figure of rowFigures([row])) {
      for (const remark of [...(figure.remark ? [figure.remark] : []), ...difference(figure, isShown)]) {
        headers.set(remark, (headers.get(remark) ?? new Set()).add(row.header));
      }
    }
  }
  return [...headers].map(([remark, names]) =>
    withFigures.every(({ header }) => names.has(header)) ? remark : `${formatList([...names])}: ${remark}`,
  );
}

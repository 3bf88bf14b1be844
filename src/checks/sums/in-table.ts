import { type Decimal, decimal } from "../../decimal.ts";
import type { Place } from "../../diagnostic.ts";
import { formatNumber } from "../../notation.ts";
import { amountOf } from "../text/numbers.ts";
import type { Text } from "../text/text.ts";

interface Row {
  cells: (Decimal | undefined)[];
  name: string;
  place: Place;
}

interface WrongTotal {
  place: Place;
  message: string;
}

/** What does not add up in the typed tables of a text: a row that is called a total, and a row whose product differs from that of the others. */
export function* wrongTables({ passages }: Text): Generator<WrongTotal> {
  let rows: Row[] = [];
  for (const passage of [...passages, undefined]) {
    if (passage?.kind === "tabel") {
      const cells = passage.raw.split("|").slice(1, -1);
      rows.push({ cells: cells.map(numberIn), name: cells[0] ?? "", place: passage.placeOf(0) });
      continue;
    }
    if (rows.length > 2) {
      yield* totals(rows);
      yield* products(rows);
    }
    rows = [];
  }
}

const isTotal = ({ name }: Row): boolean => /^\s*\**\s*(?:sub)?tota(?:al|len)|^\s*\**\s*samen\b/i.test(name);

function* totals(rows: readonly Row[]): Generator<WrongTotal> {
  let parts: Row[] = [];
  for (const row of rows.slice(1)) {
    if (!isTotal(row)) {
      parts.push(row);
      continue;
    }
    for (const [column, total] of row.cells.entries()) {
      const known = parts.flatMap(({ cells }) => cells[column] ?? []);
      if (!total || known.length < 2) continue;
      const sum = known.reduce((one, part) => one.plus(part), decimal(0));
      if (sum.minus(total).abs().lte(1)) continue;
      yield {
        place: row.place,
        message: `Kolom ${column + 1} telt op tot ${formatNumber(sum, 0)}, maar het totaal is ${formatNumber(total, 0)}.`,
      };
    }
    // A total below a subtotal counts the subtotals; what they hold is not counted again.
    parts = /^\s*\**\s*sub/i.test(row.name) ? [] : parts;
  }
}

/** Two columns whose product is a third one in most rows are a number, a price and an amount; then they are so in every row. */
function* products(rows: readonly Row[]): Generator<WrongTotal> {
  const body = rows.slice(1).filter((row) => !isTotal(row));
  const width = Math.max(...body.map(({ cells }) => cells.length));
  for (let a = 0; a < width; a++)
    for (let b = a + 1; b < width; b++)
      for (let c = b + 1; c < width; c++) {
        const full = body.flatMap(({ cells, place }) => {
          const [one, two, three] = [cells[a], cells[b], cells[c]];
          return one && two && three ? [{ computed: one.times(two), said: three, place }] : [];
        });
        const wrong = full.filter(({ computed, said }) => computed.minus(said).abs().gt(1));
        if (full.length < 3 || wrong.length === 0 || wrong.length * 2 >= full.length) continue;
        for (const { computed, said, place } of wrong) {
          yield {
            place,
            message: `Kolom ${a + 1} maal kolom ${b + 1} is ${formatNumber(computed, 0)}, maar in kolom ${c + 1} staat ${formatNumber(said, 0)}.`,
          };
        }
      }
}

function numberIn(cell: string | undefined): Decimal | undefined {
  const digits = /^\s*\**\s*(?:€|EUR)?\s*(\d[\d.]*(?:,\d+)?)(?:,-)?\s*(?:%|uur|fte|euro)?\s*\**\s*$/.exec(
    cell ?? "",
  )?.[1];
  return digits === undefined ? undefined : amountOf(digits);
}

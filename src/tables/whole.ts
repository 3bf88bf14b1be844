import { decimal } from "../decimal.ts";
import { formatNumber } from "../notation.ts";
import type { Cell } from "./table.ts";
import { missing } from "./table.ts";

/** The total under a column of shares: by definition 100, with the decimals of the shares above it. */
export function whole(shares: readonly (Cell | undefined)[]): Cell {
  const first = shares.find((cell) => cell?.kind === "figure");
  if (first?.kind !== "figure" || first.figure.kind !== "number") return missing();
  const value = decimal(100);
  return { kind: "text", text: formatNumber(value, first.figure.decimals), value };
}

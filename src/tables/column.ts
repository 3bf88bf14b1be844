import type { Column } from "./table.ts";

/** A column of words. */
export const words = (id: string, header: string): Column => ({ id, header, numeric: false });

/** A column of numbers; the unit stands in the header, so that the cells are bare. */
export const numbers = (id: string, header: string, unit?: string): Column =>
  unit ? { id, header, unit, numeric: true } : { id, header, numeric: true };

/** A column of amounts. */
export const euros = (id: string, header: string): Column => numbers(id, header, "€");
/** A column of shares. */
export const percents = (id: string, header: string): Column => numbers(id, header, "%");

import { formatList } from "../../notation.ts";
import { partnerNaam, type TableContext } from "./context.ts";

/** Who gives a leerroute: the suppliers by name, or how far procurement is; undefined when neither is known. */
export function suppliers(
  context: TableContext,
  { aanbieders = [], stand_inkoop }: { aanbieders?: string[]; stand_inkoop?: string },
): string | undefined {
  return aanbieders.length > 0 ? formatList(aanbieders.map((id) => partnerNaam(context, id))) : stand_inkoop;
}

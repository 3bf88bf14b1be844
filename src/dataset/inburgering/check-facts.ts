import type { Diagnostic } from "../../diagnostic.ts";
import type { Places } from "../places.ts";
import type { Landelijk } from "./dataset.ts";
import type { ReadOpsteller, YearFile } from "./read-folders.ts";
import { checkNormJaar, checkPlichtigDeel, checkRouteaandelen, checkStelpost, checkYearInName } from "./rules/geld.ts";
import { asMeant, checkDeelregios, checkMiddelen, checkParticipatie } from "./rules/leden.ts";
import { checkLogo } from "./rules/logo.ts";
import { checkPeriod } from "./rules/period.ts";

/** The rules on the facts of one opsteller, each for as far as the files it needs fit their schema. */
export function checkFacts(
  { path, values, jaarlijks, logos }: ReadOpsteller,
  normen: Landelijk["normen"] | undefined,
  gemeenten: readonly string[],
  places: Places,
): Diagnostic[] {
  const written = values["opsteller.yaml"];
  const opsteller = written && { ...written, leden: asMeant(written.leden, gemeenten) };
  const neighbours = asMeant(written?.buurgemeenten ?? [], gemeenten);
  const { begroting, voorzieningen, participatie } = jaarlijks;
  const yearly: readonly YearFile<{ jaar: number }>[] = [...begroting, ...voorzieningen, ...participatie];
  const fasen = values["planning.yaml"]?.fasen ?? [];
  return [
    ...(opsteller ? checkDeelregios(opsteller, places) : []),
    ...(written ? checkLogo(written, path, logos, places) : []),
    ...(values["instroom.yaml"] ? checkPlichtigDeel(values["instroom.yaml"], places) : []),
    ...(values["leerroutes.yaml"] ? checkRouteaandelen(values["leerroutes.yaml"], places) : []),
    ...yearly.flatMap(({ yearInName, file: { value } }) => (value ? checkYearInName(value, yearInName, places) : [])),
    ...voorzieningen.flatMap(({ file: { value } }) => (normen && value ? checkNormJaar(value, normen, places) : [])),
    ...participatie.flatMap(({ file: { value } }) =>
      opsteller && value ? checkParticipatie(value, opsteller, places) : [],
    ),
    ...fasen.flatMap((fase) => checkPeriod(fase, "van", "tot", places)),
    ...begroting.flatMap(({ file: { value } }) =>
      value
        ? [
            ...checkStelpost(value, places),
            ...(opsteller ? checkMiddelen(value, { ...opsteller, buurgemeenten: neighbours }, gemeenten, places) : []),
          ]
        : [],
    ),
  ];
}

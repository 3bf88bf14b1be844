import type { Diagnostic } from "../../diagnostic.ts";
import type { Places } from "../places.ts";
import type { Landelijk } from "./dataset.ts";
import type { ReadOpsteller } from "./read-folders.ts";
import {
  checkBegrotingJaar,
  checkNormJaar,
  checkPlichtigDeel,
  checkRouteaandelen,
  checkStelpost,
} from "./rules/geld.ts";
import { asMeant, checkDeelregios, checkMiddelen, checkParticipatie } from "./rules/leden.ts";
import { checkLogo } from "./rules/logo.ts";
import { checkPeriod } from "./rules/period.ts";

/** The rules on the facts of one opsteller, each for as far as the files it needs fit their schema. */
export function checkFacts(
  { path, values, begrotingen, logos }: ReadOpsteller,
  normen: Landelijk["normen"] | undefined,
  gemeenten: readonly string[],
  places: Places,
): Diagnostic[] {
  const written = values["opsteller.yaml"];
  const opsteller = written && { ...written, leden: asMeant(written.leden, gemeenten) };
  const neighbours = asMeant(written?.buurgemeenten ?? [], gemeenten);
  const participatie = values["participatie.yaml"];
  const voorzieningen = values["voorzieningen.yaml"];
  const fasen = values["planning.yaml"]?.fasen ?? [];
  return [
    ...(opsteller ? checkDeelregios(opsteller, places) : []),
    ...(written ? checkLogo(written, path, logos, places) : []),
    ...(values["instroom.yaml"] ? checkPlichtigDeel(values["instroom.yaml"], places) : []),
    ...(values["leerroutes.yaml"] ? checkRouteaandelen(values["leerroutes.yaml"], places) : []),
    ...(normen && voorzieningen ? checkNormJaar(voorzieningen, normen, places) : []),
    ...(opsteller && participatie ? checkParticipatie(participatie, opsteller, places) : []),
    ...fasen.flatMap((fase) => checkPeriod(fase, "van", "tot", places)),
    ...begrotingen.flatMap(({ yearInName, file: { value } }) =>
      value
        ? [
            ...checkBegrotingJaar(value, yearInName, places),
            ...checkStelpost(value, places),
            ...(opsteller ? checkMiddelen(value, { ...opsteller, buurgemeenten: neighbours }, gemeenten, places) : []),
          ]
        : [],
    ),
  ];
}

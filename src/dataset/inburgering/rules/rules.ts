import type { Diagnostic, Place } from "../../../diagnostic.ts";
import type { Words } from "../../rules.ts";

/** Every rule on facts of inburgering that loading the data can report, with what it guards. */
export const inburgeringRules = {
  "inburgering/routeverdeling": "De landelijke aandelen van de leerroutes zijn samen 100%.",
  "inburgering/routeaandelen": "De aandelen van de leerroutes in één jaar zijn samen 100%.",
  "inburgering/geldigheid": "Van een wettelijk feit geldt op elke dag hoogstens één versie.",
  "inburgering/waarde-en-eenheid": "Een wettelijke waarde heeft een eenheid.",
  "inburgering/stelpost": "Een begroting heeft hoogstens één stelpost, met het id ‘stelpost’.",
  "inburgering/jaar-in-naam": "Het jaar in de naam van een bestand is het jaar in het bestand.",
  "inburgering/middelen-gemeente": "Middelen staan op naam van een lid of een buurgemeente.",
  "inburgering/participatie-gemeente": "Instrumenten voor participatie worden ingezet in gemeenten die lid zijn.",
  "inburgering/deelregio": "Een deelregio bestaat uit leden, en een buurgemeente is zelf geen lid.",
  "inburgering/plichtig-deel": "Het plichtige deel van de taakstelling is een breuk van hoogstens 1.",
  "inburgering/norm-jaar": "Een normbedrag dat een opsteller gebruikt, is er voor het jaar van zijn voorzieningen.",
  "inburgering/periode": "Een periode eindigt niet voor hij begint.",
  "inburgering/logo": "Het logo dat een opsteller noemt, staat als klein bestand in zijn map.",
  "inburgering/werkt-uit": "Documenten werken elkaar niet in een kring uit.",
} as const;

export type InburgeringRule = keyof typeof inburgeringRules;

/** A fact that contradicts another fact or what is possible: a fout. */
export function contradiction(rule: InburgeringRule, place: Place, words: Words): Diagnostic {
  return { rule, severity: "fout", place, ...words };
}

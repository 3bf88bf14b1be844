import type { z } from "zod";
import type { Diagnostic } from "../../../diagnostic.ts";
import { formatList } from "../../../notation.ts";
import type { Places } from "../../places.ts";
import type * as geld from "../geld.ts";
import type * as landelijk from "../landelijk.ts";
import { contradiction, type InburgeringRule } from "./rules.ts";
import { checkShares } from "./shares.ts";

/** The shares of the routes in one year add up to 100%, when shares are given at all. */
export function checkRouteaandelen({ jaren }: z.infer<typeof geld.leerroutesLokaal>, places: Places): Diagnostic[] {
  return jaren.flatMap((jaar) => {
    const shares = jaar.routes.flatMap(({ aandeel }) => (aandeel ? [aandeel.percentage] : []));
    if (shares.length === 0) return [];
    const name = `De aandelen van de leerroutes in ${jaar.jaar}`;
    return checkShares("inburgering/routeaandelen", shares, name, places.ofKey(jaar, "routes"));
  });
}

/** At most one balancing item, with the id by which figures and tables know it. */
export function checkStelpost({ posten = [] }: z.infer<typeof geld.begroting>, places: Places): Diagnostic[] {
  const rule: InburgeringRule = "inburgering/stelpost";
  const [first, ...more] = posten.filter(({ stelpost }) => stelpost === "ja");
  const extra = more.map((post) =>
    contradiction(rule, places.ofKey(post, "stelpost"), {
      message: `‘${post.id}’ is een tweede stelpost; er kan er maar één zijn.`,
      cause: "De stelpost is wat overblijft na alle andere posten.",
      hint: "Geef een van de twee een bedrag, fte of percentage.",
    }),
  );
  const misnamed = posten
    .filter(
      ({ id, stelpost }) => (id === "stelpost") !== (stelpost === "ja") && (stelpost !== "ja" || id === first?.id),
    )
    .map((post) =>
      contradiction(rule, places.ofValue(post, "id"), {
        message:
          post.stelpost === "ja"
            ? `De stelpost heeft het id ‘${post.id}’, maar hoort ‘stelpost’ te heten.`
            : "Een post met het id ‘stelpost’ moet ook ‘stelpost: ja’ hebben.",
        cause: "Tabellen en teksten vinden de stelpost aan zijn id.",
        hint:
          post.stelpost === "ja"
            ? "Maak het id ‘stelpost’; de naam mag blijven."
            : "Voeg ‘stelpost: ja’ toe of kies een ander id.",
      }),
    );
  return [...extra, ...misnamed];
}

/** `begroting-2022.yaml` is about 2022. */
export function checkYearInName(file: { jaar: number }, yearInName: number, places: Places): Diagnostic[] {
  if (file.jaar === yearInName) return [];
  return [
    contradiction("inburgering/jaar-in-naam", places.ofValue(file, "jaar"), {
      message: `De naam van het bestand zegt ${yearInName}, maar hier staat ${file.jaar}.`,
      hint: "Verbeter het jaar, of geef het bestand een andere naam.",
    }),
  ];
}

/** The part of the taakstelling that is inburgeringsplichtig is a fraction between 0 and 1. */
export function checkPlichtigDeel(
  { plichtig_deel: deel }: z.infer<typeof geld.instroom>,
  places: Places,
): Diagnostic[] {
  if (!deel || (deel.noemer > 0 && deel.teller <= deel.noemer)) return [];
  const key = deel.noemer > 0 ? "teller" : "noemer";
  return [
    contradiction("inburgering/plichtig-deel", places.ofValue(deel, key), {
      message:
        key === "noemer"
          ? "De noemer van een breuk kan niet 0 zijn."
          : `${deel.teller} van ${deel.noemer} is meer dan het geheel.`,
      cause: "Het plichtige deel is een breuk van de taakstelling, zoals 2 van 3.",
      hint: "Verbeter teller of noemer.",
    }),
  ];
}

/** A norm that is named is there for the year of the file. That it exists at all is a matter of references. */
export function checkNormJaar(
  { jaar, voorzieningen }: z.infer<typeof geld.voorzieningenLokaal>,
  { normbedragen }: z.infer<typeof landelijk.normen>,
  places: Places,
): Diagnostic[] {
  return voorzieningen.flatMap((regel) => {
    const years = normbedragen.filter(({ id }) => id === regel.norm).map((norm) => norm.jaar);
    if (years.length === 0 || years.includes(jaar)) return [];
    return [
      contradiction("inburgering/norm-jaar", places.ofValue(regel, "norm"), {
        message: `Het normbedrag ‘${regel.norm}’ is er niet voor ${jaar}, wel voor ${formatList(years.map(String))}.`,
        cause: "Een bedrag van een ander jaar zou een verkeerde uitkomst geven.",
        hint: `Voeg het bedrag voor ${jaar} toe in normen.yaml, met zijn bron, of verbeter het jaar van dit bestand.`,
      }),
    ];
  });
}

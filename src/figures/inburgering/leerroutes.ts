import { decimal, decimalPlaces } from "../../decimal.ts";
import { inSentence } from "../../notation.ts";
import { amountOf, type Build } from "./build.ts";
import { defineLeerrouteFormulas } from "./leerroute-formulas.ts";

const group = "Leerroutes";

type File = NonNullable<Build["opsteller"]["leerroutes"]>;
type Routes = File["jaren"][number]["routes"];

function defineLokaal({ fact }: Build, file: File, jaar: number, routes: Routes, naam: (id: string) => string): void {
  // 52,5 beside 30 would be two notations in one column.
  const decimals = Math.max(0, ...routes.map(({ aandeel }) => decimalPlaces(decimal(aandeel?.percentage ?? 0))));
  for (const { leerroute, aandeel, prijs } of routes) {
    const about = (subject: string, label: string) => ({
      id: `${subject}.${jaar}.${leerroute}`,
      label,
      group,
      year: jaar,
    });
    if (aandeel) {
      fact(about("aandeel", `Aandeel van de ${naam(leerroute)}`), {
        value: aandeel.percentage,
        unit: "procent",
        decimals,
        entry: aandeel,
        key: "percentage",
        around: file,
      });
    }
    if (prijs) {
      fact(about("prijs", `Prijs van de ${naam(leerroute)}`), amountOf(prijs, file));
    }
  }
}

/** Years for which routes are counted: those of leerroutes.yaml, or without that file those with an expected inflow. */
function yearsOf({ opsteller, book }: Build): number[] {
  const jaren =
    opsteller.leerroutes?.jaren ??
    (opsteller.instroom?.jaren ?? []).filter(({ jaar }) => book.has(`instroom.${jaar}.plichtigen`));
  return [...new Set(jaren.map(({ jaar }) => jaar))];
}

/** `aandeel.*`, `aandeel-landelijk.*`, `prijs.*`, `personen.*`, `leerroutes.*`: the three routes in numbers and money. */
export function defineLeerroutes(build: Build): void {
  const { dataset, opsteller, fact } = build;
  const { leerroutes, normen } = dataset.landelijk;
  const verdeling = normen.routeverdeling;
  const naam = (id: string): string => inSentence(leerroutes.leerroutes.find((route) => route.id === id)?.naam ?? id);
  const file = opsteller.leerroutes;
  for (const jaar of yearsOf(build)) {
    const lokaal = file?.jaren.find((each) => each.jaar === jaar)?.routes ?? [];
    if (file) defineLokaal(build, file, jaar, lokaal, naam);
    for (const entry of verdeling.aandelen) {
      const { leerroute, aandeel } = entry;
      const id = `aandeel-landelijk.${jaar}.${leerroute}`;
      const label = `Aandeel van de ${naam(leerroute)}, landelijk`;
      const around = { bron: verdeling.bron };
      fact({ id, label, group, year: jaar }, { value: aandeel, unit: "procent", entry, key: "aandeel", around });
    }
    const ids = [
      ...new Set([
        ...lokaal.map(({ leerroute }) => leerroute),
        ...verdeling.aandelen.map(({ leerroute }) => leerroute),
      ]),
    ];
    const routes = ids.map((id) => ({ id, naam: naam(id) }));
    const place = file && lokaal.length > 0 ? dataset.placeOf(lokaal) : dataset.placeOf(verdeling);
    defineLeerrouteFormulas(build, { jaar, routes, place });
  }
}

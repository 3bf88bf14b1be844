import type { Places } from "../places.ts";
import type { landelijkeBestanden, Values } from "./bestanden.ts";
import type { Landelijk, OpstellerGegevens } from "./dataset.ts";
import type { ReadOpsteller, YearFile } from "./read-folders.ts";

/** The national files as one object. @throws Error when one is missing; ask only when reading gave no mistakes. */
export function assembleLandelijk(values: Values<typeof landelijkeBestanden>): Landelijk {
  return {
    bronnen: present(values["bronnen.yaml"]).bronnen,
    gemeenten: present(values["gemeenten.yaml"]).gemeenten,
    organisaties: present(values["organisaties.yaml"]).organisaties,
    wet: present(values["wet.yaml"]),
    doelgroepen: present(values["doelgroepen.yaml"]).doelgroepen,
    leerroutes: present(values["leerroutes.yaml"]),
    voorzieningen: present(values["voorzieningen.yaml"]),
    keten: present(values["keten.yaml"]),
    aanbodplicht: present(values["aanbodplicht.csv"]),
    normen: present(values["normen.yaml"]),
    planningsregels: present(values["planningsregels.yaml"]).regels,
    themas: present(values["themas.yaml"]).themas,
    begrippen: present(values["begrippen.yaml"]).begrippen,
    site: present(values["site.yaml"]),
    toegankelijkheid: present(values["toegankelijkheid.yaml"]),
  };
}

/** One folder as one object, which stands where its opsteller.yaml starts. @throws Error as above. */
export function assembleOpsteller({ id, values, jaarlijks }: ReadOpsteller, places: Places): OpstellerGegevens {
  const opsteller = present(values["opsteller.yaml"]);
  const gegevens: OpstellerGegevens = {
    id,
    opsteller,
    documenten: present(values["documenten.yaml"]).documenten,
    instroom: values["instroom.yaml"],
    leerroutes: values["leerroutes.yaml"],
    begrotingen: byYear(jaarlijks.begroting),
    voorzieningen: byYear(jaarlijks.voorzieningen),
    participatie: byYear(jaarlijks.participatie),
    partners: values["partners.yaml"],
    rollen: values["rollen.yaml"],
    overleg: values["overleg.yaml"],
    planning: values["planning.yaml"],
    samenwerking: values["samenwerking.csv"],
    doelen: values["doelen.yaml"],
    risicos: values["risicos.yaml"],
    monitoring: values["monitoring.yaml"],
    privacy: values["privacy.yaml"],
    communicatie: values["communicatie.yaml"],
    keuzes: values["keuzes.yaml"],
    inkoop: values["inkoop.yaml"],
    termijnen: values["termijnen.yaml"],
  };
  places.markAs(gegevens, opsteller);
  return gegevens;
}

function byYear<T extends { jaar: number }>(files: readonly YearFile<T>[]): T[] {
  return files.map(({ file }) => present(file.value)).sort((a, b) => a.jaar - b.jaar);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a file is missing that reading did not report");
  return value;
}

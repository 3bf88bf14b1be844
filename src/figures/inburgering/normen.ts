import { amountOf, type Build, countOf } from "./build.ts";

/** `norm.<jaar>.<id>` and `landelijk.<id>`: amounts and numbers of the Rijk. */
export function defineNormen({ dataset, fact }: Build): void {
  const { normbedragen, landelijke_aantallen } = dataset.landelijk.normen;
  for (const norm of normbedragen) {
    const { id, naam, jaar } = norm;
    const about = {
      id: `norm.${jaar}.${id}`,
      label: naam,
      group: "Normen en andere landelijke bedragen",
      year: jaar,
    };
    fact(about, amountOf(norm, norm));
  }
  for (const landelijk of landelijke_aantallen) {
    const { id, naam, jaar } = landelijk;
    const about = { id: `landelijk.${id}`, label: naam, group: "Landelijke aantallen", year: jaar };
    fact(about, countOf(landelijk, "personen", landelijk));
  }
}

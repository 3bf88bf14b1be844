import type { Voorzieningen } from "../../dataset/inburgering/dataset.ts";
import { formatList } from "../../notation.ts";
import type { Author, Check, Found, Subject } from "../check.ts";

export const aanbodDoelgroep: Check<"cijfers/aanbod-doelgroep"> = {
  id: "cijfers/aanbod-doelgroep",
  severity: "waarschuwing",
  title: "Wat de wet ook gezins- en overige migranten geeft, is ook voor hen begroot.",
  basis: "Aanbodplicht: Wet inburgering 2021, artikel 6 en 13 tot en met 16; verplichte inhoud B7",
  hint: "Zet bij de regel in het bestand met de voorzieningen ‘ook_voor’ met de doelgroepen, of schrijf bij ‘geen_bedrag’ waarom er voor hen geen bedrag is.",
  *run(subject) {
    for (const author of subject.authors)
      for (const local of author.gegevens.voorzieningen) yield* judge(author, local, subject);
  },
};

function* judge({ gegevens, figures }: Author, local: Voorzieningen, { dataset }: Subject): Generator<Found> {
  const family = `instroom.${local.jaar}.gezin`;
  // Without others than asylum status holders there is nobody to pay for.
  if (!figures.has(family) || figures.number(family).value.lte(0)) return;
  const { aanbodplicht, doelgroepen, voorzieningen } = dataset.landelijk;
  const posts = gegevens.begrotingen.flatMap(({ posten = [] }) => posten);
  for (const line of local.voorzieningen) {
    if (!line.kosten || posts.some(({ voorziening }) => voorziening === line.voorziening)) continue;
    const owed = doelgroepen.filter(
      ({ id }) =>
        id !== "asiel" &&
        !line.ook_voor?.includes(id) &&
        aanbodplicht.some(
          ({ onderdeel, doelgroep, plicht, opmerking }) =>
            onderdeel === line.voorziening && doelgroep === id && plicht === "verplicht" && !opmerking,
        ),
    );
    if (owed.length === 0) continue;
    const offer = voorzieningen.voorzieningen.find(({ id }) => id === line.voorziening);
    yield {
      place: dataset.placeOf(line, "voorziening"),
      message: `‘${line.naam ?? offer?.afkorting ?? offer?.naam ?? line.voorziening}’ is begroot per asielstatushouder, maar is volgens de wet ook voor ${formatList(owed.map(({ naam }) => naam.toLowerCase()))}.`,
    };
  }
}

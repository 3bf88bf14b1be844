import type { Author, Check, Found, Subject } from "../check.ts";
import { always } from "./partner-onbekend.ts";

export const partnerOngenoemd: Check<"structuur/partner-ongenoemd"> = {
  id: "structuur/partner-ongenoemd",
  severity: "waarschuwing",
  title:
    "Een partner in de lijst heeft een taak: hij staat in een tekst, bij de rollen, een overleg, de inkoop of de kosten.",
  basis: "Verplichte inhoud U3: overzicht van alle partners met hun rol",
  hint: "Noem in de tekst of bij de rollen wat deze partner doet, of haal hem uit partners.yaml.",
  *run(subject) {
    for (const author of subject.authors) yield* judge(author, subject);
  },
};

function* judge({ gegevens, documents }: Author, { dataset, templateTexts }: Subject): Generator<Found> {
  const { partners, rollen, inkoop, voorzieningen, overleg } = gegevens;
  if (!partners || documents.length === 0) return;
  const busy = new Set<string>([
    ...(rollen?.rollen ?? []).map(({ partner }) => partner),
    ...(inkoop?.onderdelen ?? []).flatMap(({ partner = [] }) => partner),
    ...voorzieningen.flatMap((each) => each.voorzieningen).flatMap(({ uitvoerder }) => uitvoerder ?? []),
  ]);
  const idle = partners.partners.filter(
    ({ id, organisatie, naam }) => !busy.has(id) && !always.includes(organisatie ?? "") && !/\bnog te\b/.test(naam),
  );
  if (idle.length === 0) return;
  const said = [
    ...(overleg?.overleggen ?? []).flatMap(({ deelnemers }) => deelnemers),
    ...documents.flatMap(({ texts }) => texts.flatMap(({ sentences }) => sentences.map(({ words }) => words))),
    ...templateTexts.flatMap(({ sentences }) => sentences.map(({ words }) => words)),
  ]
    .join("\n")
    .toLowerCase();
  for (const partner of idle) {
    const organisation = dataset.landelijk.organisaties.find(({ id }) => id === partner.organisatie);
    const names = [partner.naam, organisation?.naam, organisation?.afkorting].filter((name) => name !== undefined);
    if (names.some((name) => holdsWord(said, name.toLowerCase()))) continue;
    yield {
      place: dataset.placeOf(partner, "naam"),
      message: `‘${partner.naam}’ staat bij de partners, maar heeft in geen tekst, rol, overleg of inkoop een plaats.`,
    };
  }
}

/** Whether a name stands in a text as whole words. Searched as plain text: a pattern over all texts of an author takes long. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}

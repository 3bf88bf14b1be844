import type { Author, Check, Found, Subject } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";
import { escaped } from "../text/words.ts";

/** Makers of rules and figures are named in every document without being a partner. */
export const always = ["szw", "bzk", "ind", "cbs", "aef", "vng", "divosa", "raad-van-state", "stimulansz"];

export const partnerOnbekend: Check<"structuur/partner-onbekend"> = {
  id: "structuur/partner-onbekend",
  severity: "waarschuwing",
  title: "Een organisatie die in een tekst staat, staat ook in de lijst van partners.",
  basis: "Verplichte inhoud U3: overzicht van alle partners",
  hint: "Voeg de organisatie toe aan partners.yaml, met haar rol.",
  *run(subject) {
    for (const author of subject.authors) if (author.gegevens.partners) yield* judge(author, subject);
  },
};

function* judge({ gegevens, documents }: Author, { dataset }: Subject): Generator<Found> {
  const partners = gegevens.partners?.partners ?? [];
  const listed = new Set(partners.flatMap(({ organisatie, id }) => [organisatie, id]));
  const missing = dataset.landelijk.organisaties.filter(
    ({ id, naam }) =>
      !listed.has(id) && !always.includes(id) && !partners.some((partner) => partner.naam.includes(naam)),
  );
  for (const { id, naam, afkorting } of missing) {
    const first = naam.split(" ")[0] as string;
    if (partners.some((partner) => partner.naam.toLowerCase().startsWith(first.toLowerCase()))) continue;
    const pattern = new RegExp(
      `(?<!\\p{L})(?:${[naam, ...(afkorting ? [afkorting] : [])].map(escaped).join("|")})(?!\\p{L})`,
      "u",
    );
    const sentence = documents
      .flatMap(({ texts }) => texts.flatMap(({ sentences }) => sentences))
      .find((each) => !retells(each) && pattern.test(each.words));
    const match = sentence && pattern.exec(sentence.words);
    if (!sentence || !match) continue;
    yield {
      place: placeIn(sentence, match.index),
      message: `‘${match[0]}’ staat in de tekst, maar niet bij de partners (${id}).`,
    };
  }
}

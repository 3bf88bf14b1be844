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
    for (const author of subject.authors) {
      if (!author.gegevens.partners) continue;
      yield* judge(author, subject);
      yield* unregistered(author, subject);
    }
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

/** Words with which the name of an organisation begins. */
const kinds =
  "Stichting|Vereniging|Coöperatie|Woonstichting|Woningcorporatie|Woningstichting|ROC|GGD|GGZ|Bibliotheek|Taalhuis|Taalpunt|Taalschool|Buurthuis|Buurtteam|Wijkteam|Instituut|Bureau|Welzijn";
const named = new RegExp(
  `(?<!\\p{L})(?:${kinds})(?:\\s+(?:de|het|voor|van|op|en|in|\\p{Lu}[\\p{L}’'-]*)){0,5}\\s+\\p{Lu}[\\p{L}’'-]*`,
  "gu",
);
const mayName = new RegExp(`^(?:${kinds})$`);

/** Names that a text gives to an organisation that no register holds. */
function* unregistered({ gegevens, documents }: Author, { dataset }: Subject): Generator<Found> {
  const { organisaties, begrippen, bronnen } = dataset.landelijk;
  const { naam, korte_naam, uitvoerder } = gegevens.opsteller;
  const registered = [
    ...[...(gegevens.partners?.partners ?? []), ...organisaties].flatMap((each) => [
      each.naam,
      ...(each.ook_geschreven_als ?? []),
    ]),
    ...begrippen.map(({ term }) => term),
    ...bronnen.map(({ titel }) => titel),
    ...[naam, korte_naam, uitvoerder],
  ]
    .join("\n")
    .toLowerCase();
  const reported = new Set<string>();
  for (const { texts } of documents) {
    for (const { sentences } of texts) {
      for (const sentence of sentences) {
        if (!sentence.tokens.some(({ text }) => mayName.test(text)) || retells(sentence)) continue;
        for (const { 0: written, index } of sentence.words.matchAll(named)) {
          const key = written.toLowerCase();
          // `Bureau ICE en Regio Vechtstreek` are two names.
          if (registered.includes(key.split(/ (?:en|of) (?=\p{L})/u)[0] as string) || reported.has(key)) continue;
          reported.add(key);
          yield {
            place: placeIn(sentence, index),
            message: `‘${written}’ staat in de tekst, maar in geen lijst van partners of organisaties.`,
          };
        }
      }
    }
  }
}

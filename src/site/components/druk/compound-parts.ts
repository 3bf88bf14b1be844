/**
 * Words that often end a Dutch compound, without their endings. The patterns for Dutch know syllables and no words: they break
 * `contracto-verleg` and `beleidsmede-werker`.
 */
const lastWords = `
  aanbieder aanpak achterstand activiteit adviseur afsprak afspraken ambtenaar ambtenare avond bedrag begeleider begroting beheer
  beleid bekostiging bepaling beschikking bescherming beschrijving besluit bespreking bestuur bijeenkomst brief brieven budget
  categorie centra centrale centrum circulaire coach coaching consulent consultatie coördinator deel dienst deskundig document
  doelstelling eisen evenement examen financiering fonds game gegevens gemeente gerechtig gesprek gezondheid grens groep houder
  huis inkoop instelling instroom inventarisatie kader keten kosten kwalificatie lasten leider lijst maatregel manager
  markt materiaal medewerker middel migrant moment monitor nemer niveau nota notitie onderwijs onderzoek ondersteuning opdracht
  opgave opleiding organisatie overeenkomst overheid overleg partner percentage persoon perspectief plaats plan plicht positie
  post proces procent product programma punt raad raden raming rapportage reactie recht rechtspraak redzaamheid regel regeling regio register
  registratie rekening relatie route situatie sleutel soort sport stelsel stuk systeem systemen tabel taak taken techniek
  termijn terrein toeslag toets traject training uitkering uitwisseling vaardighed verband verdeling vergoeding vergunning
  verkenner verklaring verlening verloop vertrouwen vervoer verwijzing verzekering voorstel voorziening vorm waarde waardering werk
  wet wijziging wisseling workshop zaal zitting zorg zwemmen
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);

/** What may stand behind such a word: `partner-s`, `plicht-igen`, `gesprek-ken`. */
const endings = "(?:ken|gen|nen|sen|ten|ers?|erige|eerd|heid|heids|ings?|ing?en|igde|igen?|ige|ig|en|es|e|n|s)?";
const word = new RegExp(`(?:${lastWords.join("|")})${endings}`, "uy");

/** A word that stands before another has so many letters at least. */
const fewestLetters = 3;

/** The parts of a compound: `beleids` and `medewerker`. A word of which the end is not known has one part. */
export function compoundParts(compound: string): string[] {
  const letters = compound.toLowerCase();
  for (let start = fewestLetters; start <= letters.length - fewestLetters; start++) {
    const ends = wordsFrom(letters, start);
    if (ends) return [0, ...ends].map((from, index) => compound.slice(from, ends[index]));
  }
  return [compound];
}

/** Where each word from here to the end begins, if there is nothing but known words. */
function wordsFrom(letters: string, start: number): number[] | undefined {
  const begins: number[] = [];
  for (let at = start; at < letters.length; at = word.lastIndex) {
    word.lastIndex = at;
    if (!word.test(letters)) return undefined;
    begins.push(at);
  }
  return begins;
}

import { numberWord } from "./number-words.ts";
import type { Sentence } from "./text.ts";
import { wordMemo } from "./word-memo.ts";
import { wordingMemo } from "./wordings.ts";

/** Words that say nothing about the matter of a sentence. */
const empty = new Set(
  (
    "de het een en of in op van voor met naar bij uit aan tot over onder tussen tegen zonder door om te dat die dit deze " +
    "er is zijn was waren wordt worden werd werden heeft hebben had kan kunnen mag mogen moet moeten zal zullen wil willen " +
    "niet geen wel nooit ook nog al dan als maar want dus zo zij ze hij we wij hun haar hem wat wie waar welke elk elke ieder iedere alle " +
    "dag dagen week weken maand maanden jaar jaren uur keer maal per kwartaal halfjaar voorjaar najaar zomer herfst winter begin medio eind " +
    // What a text chooses between is a value of the matter, not the matter.
    "lokaal lokale subregionaal subregionale regionaal regionale landelijk landelijke verplicht verplichte vrijwillig vrijwillige " +
    "informeert informeren geïnformeerd adviseert adviseren advies geadviseerd betrekt betrekken betrokken beslist beslissen stemt stemmen instemming geeft geven " +
    "ons onze doel streven streeft ernaar zodat waarbij volgens ook weer januari februari maart april mei juni juli augustus september oktober november december " +
    "euro procent fte circa ongeveer ruim bijna minimaal maximaal minstens hoogstens hiervoor daarvoor hierbij daarbij zelf af koopt kopen inkopen ingekocht inkoop neemt"
  ).split(" "),
);

let count = 0;
const numbers = new Map<string, number>();
function numberOf(stem: string): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  numbers.set(stem, ++count);
  return count;
}

/** `begeleiding`, `begeleiden` and `begeleidt` lose what makes them a noun or a verb. */
function withoutEnding(word: string): string {
  return word.length < 6 ? word : word.replace(/(?:eren|ingen|ing|en|es|er|e|s|dt|t|d)$/u, "");
}

/** A number for what a word is about, the same for its plural and its other forms; 0 for an empty word or a number. */
export const stemOf = wordMemo((word): number => {
  const small = word.toLowerCase();
  if (
    empty.has(small) ||
    numberWord(small) !== undefined ||
    /^[\d\ue000]/.test(small) ||
    (small.length < 3 && !/\p{Lu}/u.test(word))
  )
    return 0;
  return numberOf(
    withoutEnding(withoutEnding(small))
      .replace(/^(?:ge|ver|be)(?=\p{L}{4})/u, "")
      .replace(/(.)\1/gu, "$1"),
  );
});

/** Above every number that a stem has so far. */
export function stemLimit(): number {
  return count + 1;
}

/** What a sentence is about, each matter once, in order of its number. */
export const mattersOf = wordingMemo(({ tokens }: Sentence): readonly number[] => {
  const found = new Set<number>();
  for (const token of tokens) {
    const stem = stemOf(token);
    if (stem !== 0) found.add(stem);
  }
  return [...found];
});

import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

export const bsn = sentenceCheck({
  id: "privacy/bsn",
  severity: "fout",
  title: "In een stuk staat geen burgerservicenummer.",
  basis: "AVG, artikel 5 en 87, en Wet algemene bepalingen burgerservicenummer",
  hint: "Haal het nummer weg; een stuk voor de raad gaat nooit over één persoon.",
  origins: ["tekst", "anderstalig", "sjabloon", "gegevens"],
  words: /\d{3}/,
  alone: true,
  *judge(sentence) {
    for (const match of sentence.words.matchAll(
      /(?<![\d.,-])(?:\d{9}|\d{3}-\d{3}-\d{3}|\d{4}[-. ]\d{2}[-. ]\d{3})(?![\d,.-]\d|\d)/g,
    )) {
      const digits = match[0].replace(/\D/g, "");
      if (!passesElevenTest(digits)) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: "Dit getal van negen cijfers kan een burgerservicenummer zijn.",
        cause: "Het voldoet aan de elfproef.",
      };
    }
  },
});

/** Nine digits of which 9a + 8b + … + 2h − i can be divided by eleven. */
function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{9}$/.test(digits)) return false;
  const total = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return total % 11 === 0;
}

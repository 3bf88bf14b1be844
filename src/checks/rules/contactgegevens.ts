import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

const kinds: readonly [name: string, pattern: RegExp][] = [
  ["een e-mailadres", /[\w.+-]+\s?(?:@|[([]\s?(?:at|apenstaartje)\s?[)\]])\s?[\w-]+(?:\.[\w-]+)+/g],
  [
    "een telefoonnummer",
    /(?<![\d.]|\d\s|[A-Z]{4}\s)(?:\+31|0031|\(?0)\s?(?:\(0\)\s?)?\(?\d{1,3}\)?[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?!\d)/g,
  ],
  ["een rekeningnummer (IBAN)", /\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:[\s.]?\d{4}){2}[\s.]?\d{2}\b/gi],
];

export const contactgegevens = sentenceCheck({
  id: "privacy/contactgegevens",
  severity: "waarschuwing",
  title: "In een stuk staan geen gegevens om één persoon te bereiken of te betalen.",
  basis: "AVG, artikel 5: niet meer persoonsgegevens dan nodig",
  hint: "Noem de functie of het team; contactgegevens staan op de website van de gemeente.",
  origins: ["tekst", "anderstalig", "sjabloon", "gegevens"],
  when: /@|\(at\)|\[at\]|apenstaart|\d{2}/i,
  alone: true,
  *judge(sentence) {
    for (const [name, pattern] of kinds) {
      for (const match of sentence.words.matchAll(pattern)) {
        if (
          name === "een telefoonnummer" &&
          match[0].replace(/\D/g, "").replace(/^(?:00)?31(?:0(?=\d{9}$))?/, "0").length !== 10
        )
          continue;
        if (/IBAN/.test(name) && !isIban(match[0])) continue;
        yield { place: placeIn(sentence, match.index), message: `‘${match[0]}’ is ${name}.` };
      }
    }
  },
});

/** The number that letters and digits make leaves 1 when divided by 97 (ISO 13616). */
function isIban(text: string): boolean {
  const compact = text.replace(/[\s.]/g, "").toUpperCase();
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}

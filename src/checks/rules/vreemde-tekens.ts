import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

/** Signs that scanning and copying leave behind: no letter, number or sign that Dutch prose uses. */
const strange =
  /[¢¤¦¬¶\u00a0-\u00a0\ufffd\u00ad\u200b\u200e\u200f\u2028\u2029\uf000-\uf8ff]|[^\p{L}\p{M}\p{N}\p{Zs}\p{Script_Extensions=Arab}\p{Script=Ethi}\s.,;:!?'’‘“”"()[\]/&%€+*=<>#@§°•…–—−×÷½¼¾²³|_`~^\\${}-]/gu;
/** Nearly every sentence has only these, which is quicker to see than what is strange. */
const unusual = /[^A-Za-z0-9\s.,;:()‘’'%€/\ue000\u00c0-\u017f-]/;
const looseLetter = /^(?:e|o|¢|c|\*)\s+(?=\p{L}{2})/u;

/** Of a sign that nobody sees its code is told. */
function messageOn(sign: string): string {
  if (!/[\u00ad\u200b\u200e\u200f\u2028\u2029]/.test(sign)) return `Het teken ‘${sign}’ hoort niet in deze tekst.`;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `Hier staat een onzichtbaar teken (U+${code}), dat met kopiëren is meegekomen.`;
}

export const vreemdeTekens = sentenceCheck({
  id: "tekst/vreemde-tekens",
  severity: "waarschuwing",
  title: "In een tekst staan geen resten van scannen of kopiëren.",
  basis: "Redactie: een lijst is een lijst en geen losse letter, en een teken dat niets betekent is ruis",
  hint: "Verwijder het teken; maak van een opsomming een lijst met streepjes.",
  origins: ["tekst", "sjabloon"],
  when: ({ words }) => unusual.test(words) || words[1] === " ",
  alone: true,
  *judge(sentence) {
    const letter = sentence.start - sentence.words.length <= 0 ? looseLetter.exec(sentence.words) : null;
    if (letter) {
      yield {
        place: placeIn(sentence),
        message: `De letter ‘${letter[0].trim()}’ aan het begin is een rest van een opsommingsteken.`,
      };
      return;
    }
    const sign = [...sentence.words.matchAll(strange)].find(([found]) => found !== "\u00a0" && found !== "\ue000");
    if (sign) yield { place: placeIn(sentence, sign.index), message: messageOn(sign[0]) };
  },
});

import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";
import { escaped } from "../text/words.ts";

const counts = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien".split(" ");
const said = new RegExp(
  `\\b(?:de|alle|onze)\\s+(?:andere\\s+|overige\\s+)?(${counts.slice(2).join("|")}|\\d{1,2})\\s+(?:de\\s+)?(?:aangesloten\\s+|deelnemende\\s+)?gemeenten\\b(\\s+en\\s+(?:de\\s+)?(\\p{L}+))?`,
  "iu",
);

export const aantalGemeenten = sentenceCheck({
  id: "tekst/aantal-gemeenten",
  severity: "waarschuwing",
  title: "Het aantal gemeenten in een tekst is dat van de opsteller.",
  basis: "opsteller.yaml: leden en deelregio’s",
  hint: "Gebruik {{opsteller.gemeente}} of {{opsteller.aantal_gemeenten}}.",
  words: /gemeenten/,
  *judge(sentence, { author }): Iterable<Found> {
    const match = author && said.exec(sentence.words);
    if (!match || retells(sentence)) return;
    const { leden, deelregios = [], buurgemeenten = [] } = author.gegevens.opsteller;
    const count = counts.indexOf((match[1] as string).toLowerCase());
    const number = count >= 0 ? count : Number(match[1]);
    const known = [
      leden.length,
      leden.length + buurgemeenten.length,
      leden.length - 1,
      ...deelregios.map((deel) => deel.leden.length),
    ];
    if (!known.includes(number)) {
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${match[0].trim()}’ klopt niet: er zijn ${leden.length} gemeenten.`,
      };
      return;
    }
    const extra = match[3];
    const isPart =
      extra !== undefined &&
      (/^\p{Lu}{2,}$/u.test(extra) || deelregios.some(({ naam }) => new RegExp(`^${escaped(naam)}$`, "i").test(extra)));
    if (number === leden.length && isPart) {
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${extra}’ is al een deel van de ${leden.length} gemeenten.`,
        hint: "Noem het deel niet naast het geheel.",
      };
    }
  },
});

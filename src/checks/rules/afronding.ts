import { roundHalfUp } from "../../decimal.ts";
import { formatFigure } from "../../figures/format.ts";
import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { figuresIn } from "../text/references.ts";
import { placeIn } from "../text/text.ts";

const near = /(?<!\p{L})(ruim|bijna|krap|afgerond|iets (?:meer|minder) dan|circa|ca\.|ongeveer|zo[’']n|rond de)\s+$/iu;
const loose = /^(?:circa|ca\.|ongeveer|zo|rond)/i;

export const afronding = sentenceCheck({
  id: "cijfers/afronding",
  severity: "waarschuwing",
  title: "Wat een tekst afgerond noemt, is afgerond, en wat precies is, heet precies.",
  basis: "Begroting: een afronding staat er één keer en wordt genoemd",
  hint: "Haal het woord weg; het cijfer is precies wat er staat. Is het een schatting, geef het dan de status raming.",
  words: /\ue000/,
  *judge(sentence, context): Iterable<Found> {
    for (const { figure, index } of figuresIn(sentence, context)) {
      const said = near.exec(sentence.words.slice(0, index));
      const word = said?.[1];
      if (!said || word === undefined || figure.kind !== "number" || figure.rounding !== undefined) continue;
      if (!roundHalfUp(figure.value, figure.decimals).eq(figure.value)) continue;
      // An estimate may be called about so much, but not a little more than what it says.
      if (loose.test(word) && (figure.status === "raming" || figure.status === "aanname")) continue;
      yield {
        place: placeIn(sentence, said.index),
        message: `‘${word}’ klopt niet: ‘${figure.label}’ is precies ${formatFigure(figure)}.`,
      };
    }
  },
});

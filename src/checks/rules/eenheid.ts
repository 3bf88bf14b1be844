import { formatFigure } from "../../figures/format.ts";
import type { Unit } from "../../status.ts";
import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { figuresIn } from "../text/references.ts";
import { placeIn } from "../text/text.ts";

/** A word for a unit that may stand behind a number, with the units that it suits. */
const behind: readonly [RegExp, readonly Unit[]][] = [
  [/^\s*(?:euro|EUR)\b/, ["euro"]],
  [/^\s*(?:%|procent\b)/, ["procent"]],
  [/^\s*fte\b/, ["fte"]],
  [/^[\s-]*(?:uur|uren)\b(?! per week)/, ["uren"]],
  [/^\s*(?:dag|dagen)\b/, ["dagen"]],
  [/^\s*(?:week|weken)\b/, ["weken"]],
  [/^\s*(?:maand|maanden)\b/, ["maanden"]],
  [/^\s*(?:jaar|jaren)\b/, ["jaren"]],
  [/^\s*huishoudens?\b/, ["huishoudens", "aantal"]],
  [/^\s*gesprek(?:ken)?\b/, ["gesprekken", "aantal"]],
  [
    /^\s*(?:inburgeraars?|asielstatushouders?|personen|mensen|migranten|inburgeringsplichtigen?)\b/,
    ["personen", "aantal"],
  ],
];

export const eenheid = sentenceCheck({
  id: "cijfers/eenheid",
  severity: "fout",
  title: "De eenheid bij een verwijzing past bij het cijfer en staat er één keer.",
  basis: "Begroting: een bedrag, een aantal en een termijn zijn niet uitwisselbaar",
  hint: "Haal de getypte eenheid weg: het cijfer toont de zijne zelf. Of verwijs naar het cijfer dat bedoeld is.",
  words: /\ue000/,
  *judge(sentence, context): Iterable<Found> {
    for (const { figure, bare, index, end } of figuresIn(sentence, context)) {
      if (figure.kind !== "number") continue;
      const place = placeIn(sentence, index);
      const sign = /€\s*$/.test(sentence.words.slice(0, index));
      if (sign && !(bare && figure.unit === "euro")) {
        yield {
          place,
          message: `Vóór ‘${figure.label}’ staat een euroteken, maar het cijfer toont ${formatFigure(figure)}.`,
        };
        continue;
      }
      const after = sentence.words.slice(end);
      for (const [form, suits] of behind) {
        const typed = form.exec(after)?.[0].trim();
        if (typed === undefined) continue;
        if (!suits.includes(figure.unit)) {
          yield {
            place,
            message: `Achter ‘${figure.label}’ staat ‘${typed}’, maar het cijfer is ${formatFigure(figure)}.`,
          };
        } else if (!bare && formatFigure(figure) !== formatFigure({ ...figure, unit: "aantal" })) {
          yield {
            place,
            message: `Achter ‘${figure.label}’ staat ‘${typed}’ dubbel: het cijfer toont ${formatFigure(figure)}.`,
          };
        }
        break;
      }
    }
  },
});

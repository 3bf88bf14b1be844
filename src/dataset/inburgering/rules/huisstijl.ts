import { decimal } from "../../../decimal.ts";
import type { Diagnostic } from "../../../diagnostic.ts";
import { formatNumber } from "../../../notation.ts";
import { contrast } from "../../contrast.ts";
import type { Places } from "../../places.ts";
import { mistake } from "../../rules.ts";
import type { Huisstijl, Kleur } from "../huisstijl.ts";

/** WCAG 2.2: text (1.4.3) and lines that say something (1.4.11). */
const leastForText = 4.5;
const leastForLines = 3;

const onEach = (kleur: Kleur, backgrounds: readonly Kleur[]): [Kleur, Kleur][] =>
  backgrounds.map((back) => [kleur, back]);

const texts: readonly [Kleur, Kleur][] = [
  ...onEach("inkt", ["papier", "vlak", "vlak_zacht", "actie_vlak"]),
  ...onEach("inkt_zacht", ["papier", "vlak", "vlak_zacht", "actie_vlak"]),
  ...onEach("actie", ["papier", "vlak", "vlak_zacht", "actie_vlak"]),
  ...onEach("actie_sterk", ["papier", "vlak", "vlak_zacht", "actie_vlak"]),
  ["knop_tekst", "knop"],
  // A button that is pointed at.
  ["vlak", "actie_sterk"],
];
const lines: readonly [Kleur, Kleur][] = onEach("rand", ["papier", "vlak", "vlak_zacht"]);

/** Paper is white, whatever the theme. */
const paper = "#ffffff";
const textsOnPaper: readonly Kleur[] = ["inkt", "inkt_zacht", "actie", "actie_sterk"];
const linesOnPaper: readonly Kleur[] = ["rand"];

/** Colours that are too close to each other to be read by everyone. */
export function checkHuisstijl({ kleuren }: Huisstijl, places: Places): Diagnostic[] {
  const tooPale = (colours: readonly Kleur[], least: number): Diagnostic[] =>
    colours.flatMap((colour) => {
      const found = contrast(kleuren[colour].licht, paper);
      if (found >= least) return [];
      return mistake("gegevens/contrast", places.ofKey(kleuren[colour], "licht"), {
        message: `‘${colour}’ is in een PDF op wit papier niet goed te lezen: ${contrastWords(found)}.`,
        cause: leastWords(least),
        hint: `Maak ‘${colour}’ voor een licht scherm donkerder.`,
      });
    });
  const tooClose = (pairs: readonly [Kleur, Kleur][], least: number): Diagnostic[] =>
    pairs.flatMap(([colour, back]) =>
      (["licht", "donker"] as const).flatMap((scheme) => {
        const found = contrast(kleuren[colour][scheme], kleuren[back][scheme]);
        if (found >= least) return [];
        const place = places.ofKey(kleuren[colour], scheme);
        return mistake("gegevens/contrast", place, {
          message: `‘${colour}’ is op ‘${back}’ niet goed te lezen: ${contrastWords(found)}.`,
          cause: leastWords(least),
          hint: `Maak ‘${colour}’ of ‘${back}’ voor een ${scheme} scherm lichter of donkerder.`,
        });
      }),
    );
  return [
    ...tooClose(texts, leastForText),
    ...tooClose(lines, leastForLines),
    ...tooPale(textsOnPaper, leastForText),
    ...tooPale(linesOnPaper, leastForLines),
  ];
}

const contrastWords = (found: number): string => `het contrast is ${formatNumber(decimal(found.toFixed(2)), 2)}`;
const leastWords = (least: number): string =>
  `De wet vraagt ten minste ${formatNumber(decimal(least), 1)} tegen 1 (WCAG 2.2).`;

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

/** Colours that are too close to each other to be read by everyone. */
export function checkHuisstijl({ kleuren }: Huisstijl, places: Places): Diagnostic[] {
  const tooClose = (pairs: readonly [Kleur, Kleur][], least: number): Diagnostic[] =>
    pairs.flatMap(([colour, back]) =>
      (["licht", "donker"] as const).flatMap((scheme) => {
        const found = contrast(kleuren[colour][scheme], kleuren[back][scheme]);
        if (found >= least) return [];
        const place = places.ofKey(kleuren[colour], scheme);
        return mistake("gegevens/contrast", place, {
          message: `‘${colour}’ is op ‘${back}’ niet goed te lezen: het contrast is ${formatNumber(decimal(found.toFixed(2)), 2)}.`,
          cause: `De wet vraagt ten minste ${formatNumber(decimal(least), 1)} tegen 1 (WCAG 2.2).`,
          hint: `Maak ‘${colour}’ of ‘${back}’ voor een ${scheme} scherm lichter of donkerder.`,
        });
      }),
    );
  return [...tooClose(texts, leastForText), ...tooClose(lines, leastForLines)];
}

import type { Passage } from "../text/text.ts";
import { wrongAddition } from "./addition.ts";
import { forms, stops } from "./forms.ts";
import { type WrongSum, wrongSum } from "./outcome.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";

/** The next sentence goes on with the sum. */
const goesOn = /^[^.;?!]{0,60}[.;?!]\s*(?:Dat|Dit|Samen|In totaal|Het gaat)\b[^.;?!]*$/;

/** The sums in a passage that do not come out: shares, products, additions, subtractions and growth. */
export function wrongSumsIn(passage: Passage): WrongSum[] {
  const { words } = passage;
  const all = quantitiesIn(passage);
  const found: WrongSum[] = [];
  for (let at = 0; at + 2 < all.length; at++) {
    const [a, b, c] = all.slice(at, at + 3) as [Quantity, Quantity, Quantity];
    const [ab, bc] = [words.slice(a.end, b.index), words.slice(b.end, c.index)];
    const leads = (!stops.test(bc) || goesOn.test(bc)) && ab.length < 90;
    const three = { a, b, c, ab, bc, leads, before: words.slice(Math.max(0, a.index - 80), a.index) };
    const form = forms.find(({ fits }) => fits(three));
    const wrong = form
      ? wrongSum(
          { what: form.what, index: a.index, computed: form.computed(three), said: form.said?.(three) ?? c },
          words,
        )
      : wrongAddition(all.slice(at), words);
    if (wrong) found.push(wrong);
  }
  return found;
}

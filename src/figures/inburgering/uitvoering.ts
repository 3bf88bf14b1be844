import type { Begroting } from "../../dataset/inburgering/dataset.ts";
import { amountOf, type Build } from "./build.ts";
import { defineTyped, postenVan } from "./posten.ts";
import { definePostFormula, defineUitvoeringFormulas, group, type Wijze } from "./uitvoering-formulas.ts";

/** What one full-time job costs. */
function defineTarief({ fact }: Build, begroting: Begroting): void {
  const entry = begroting.tarief_per_fte;
  if (!entry) return;
  const about = { id: `uitvoering.${begroting.jaar}.tarief`, label: "Kosten per fte", group, year: begroting.jaar };
  fact(about, amountOf(entry, begroting));
}

/** The key of a post that a writer changes to change its amount. */
const keys: Partial<Record<Wijze, string>> = { formatie: "fte", percentage: "percentage", stelpost: "stelpost" };

/** `uitvoering.<jaar>.*`: the costs of the uitvoering, in every year that has posts. */
export function defineUitvoering(build: Build): void {
  const { dataset, asked } = build;
  for (const begroting of build.opsteller.begrotingen) {
    defineTarief(build, begroting);
    const { jaar, posten_totaal } = begroting;
    const posten = postenVan(begroting).map(({ post, ...formula }) => {
      const said = asked(post, begroting, keys[formula.wijze]);
      defineTyped(build, begroting, post, formula.wijze);
      definePostFormula(build, jaar, { ...formula, said });
      return { ...formula, place: dataset.placeOf(post) };
    });
    if (posten.length === 0) continue;
    defineUitvoeringFormulas(build, {
      jaar,
      posten,
      place: dataset.placeOf(begroting, "posten"),
      ...(posten_totaal && { totaal: asked(posten_totaal, begroting) }),
    });
  }
}

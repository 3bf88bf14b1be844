import type { Begroting, Post } from "../../dataset/inburgering/dataset.ts";
import type { Build } from "./build.ts";
import { group, type PostFormula, type Wijze } from "./uitvoering-formulas.ts";

/** How the amount of a post comes about; undefined for a post that the data leave without amount. */
function wijzeOf({ stelpost, fte, percentage, grondslag, bedrag }: Post): Wijze | undefined {
  if (stelpost === "ja") return "stelpost";
  if (fte !== undefined) return "formatie";
  if (percentage !== undefined && grondslag !== undefined) return "percentage";
  return bedrag === undefined ? undefined : "bedrag";
}

/** The posts of a begroting as formulas know them. */
export function postenVan({ posten = [] }: Begroting): (PostFormula & { post: Post })[] {
  return posten.flatMap((post) => {
    const wijze = wijzeOf(post);
    const { id, naam, grondslag } = post;
    return wijze ? [{ id, naam, wijze, post, ...(grondslag !== undefined && { grondslag }) }] : [];
  });
}

/** What a writer typed for one line of the costs: its formatie, percentage or amount. */
export function defineTyped(build: Build, begroting: Begroting, post: Post, wijze: Wijze): void {
  const { jaar } = begroting;
  const id = `uitvoering.${jaar}.${post.id}`;
  const typed = (level: string, label: string) => ({
    id: `uitvoering.${jaar}.${level}${post.id}`,
    label,
    group,
    year: jaar,
  });
  const entry = { entry: post, around: begroting };
  if (wijze === "formatie") {
    const about = typed("fte.", `${post.naam}, formatie`);
    build.input(about, { ...entry, value: post.fte ?? 0, unit: "fte", key: "fte" });
  } else if (wijze === "percentage") {
    const about = typed("percentage.", `${post.naam}, percentage`);
    build.input(about, { ...entry, value: post.percentage ?? 0, unit: "procent", key: "percentage" });
    build.references.push({
      name: post.grondslag ?? "",
      year: jaar,
      place: build.dataset.placeOf(post, "grondslag"),
      from: id,
      expects: "euro",
    });
  } else if (wijze === "bedrag") {
    build.fact(typed("", post.naam), { ...entry, value: post.bedrag ?? 0, unit: "euro", key: "bedrag" });
  }
}

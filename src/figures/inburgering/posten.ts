import type { Begroting, Post } from "../../dataset/inburgering/dataset.ts";
import { balancing } from "../balancing.ts";
import type { About } from "../computed.ts";
import type { NumberFigure } from "../figure.ts";
import { UnknownFigure } from "../mistakes.ts";
import { percentageOf } from "../percentage-of.ts";
import { product } from "../product.ts";
import type { Build } from "./build.ts";

export const group = "Uitvoeringskosten";

export const isStelpost = (post: Post): boolean => post.stelpost === "ja";

/** Another figure that a post cannot do without. @throws UnknownFigure with what to fill in */
function need({ book }: Build, id: string, hint: string): NumberFigure {
  if (!book.has(id)) throw new UnknownFigure(id, hint);
  return book.number(id);
}

/** Formatie times tarief (F1). */
function defineFormatie(build: Build, begroting: Begroting, post: Post, fte: number): void {
  const { book, define, asked, input } = build;
  const { jaar } = begroting;
  const fteId = `uitvoering.${jaar}.fte.${post.id}`;
  input(
    { id: fteId, label: `${post.naam}, formatie`, group, year: jaar },
    { value: fte, unit: "fte", entry: post, key: "fte", around: begroting },
  );
  define(
    { id: `uitvoering.${jaar}.${post.id}`, label: post.naam, group, year: jaar, ...asked(post, begroting, "fte") },
    (complete) => {
      const rate = need(
        build,
        `uitvoering.${jaar}.tarief`,
        "Vul bij de begroting ‘tarief_per_fte’ in, met een ‘bedrag’.",
      );
      return product(complete, [book.number(fteId), rate], "euro", "De formatie maal de kosten van één fte.");
    },
  );
}

/** A percentage of a figure that the writer names (F2). */
function definePercentage(build: Build, begroting: Begroting, post: Post, percentage: number, grondslag: string): void {
  const { book, define, asked, input, references, dataset } = build;
  const { jaar } = begroting;
  const [id, percentageId] = [`uitvoering.${jaar}.${post.id}`, `uitvoering.${jaar}.percentage.${post.id}`];
  input(
    { id: percentageId, label: `${post.naam}, percentage`, group, year: jaar },
    { value: percentage, unit: "procent", entry: post, key: "percentage", around: begroting },
  );
  references.push({
    name: grondslag,
    year: jaar,
    place: dataset.placeOf(post, "grondslag"),
    from: id,
    expects: "euro",
  });
  define({ id, label: post.naam, group, year: jaar, ...asked(post, begroting, "percentage") }, (complete) => {
    const base = book.number(book.resolve(grondslag, jaar) ?? grondslag);
    return percentageOf(
      complete,
      book.number(percentageId),
      base,
      `Het percentage voor deze post maal ‘${base.label}’.`,
    );
  });
}

/** What of the middelen is left after the other posts, so that costs and middelen are equal. */
function defineStelpost(build: Build, begroting: Begroting, post: Post): void {
  const { book, define, asked } = build;
  const { jaar } = begroting;
  const about: About = {
    id: `uitvoering.${jaar}.${post.id}`,
    label: `${post.naam} (stelpost)`,
    group,
    year: jaar,
    ...asked(post, begroting, "stelpost"),
  };
  define(about, (complete) => {
    const hint = "Vul bij de begroting ‘middelen’ in, of vervang de stelpost door een post met een bedrag.";
    const total = need(build, `middelen.${jaar}.totaal`, hint);
    const rest = `uitvoering.${jaar}.zonder-stelpost`;
    return balancing(complete, total, book.has(rest) ? book.number(rest) : undefined);
  });
}

/** `uitvoering.<jaar>.<post>`: one line of the costs, with the formatie or percentage that it is made of. */
export function definePost(build: Build, begroting: Begroting, post: Post): void {
  const { jaar } = begroting;
  if (isStelpost(post)) defineStelpost(build, begroting, post);
  else if (post.fte !== undefined) defineFormatie(build, begroting, post, post.fte);
  else if (post.percentage !== undefined && post.grondslag !== undefined) {
    definePercentage(build, begroting, post, post.percentage, post.grondslag);
  } else if (post.bedrag !== undefined) {
    const about = { id: `uitvoering.${jaar}.${post.id}`, label: post.naam, group, year: jaar };
    build.fact(about, { value: post.bedrag, unit: "euro", entry: post, key: "bedrag", around: begroting });
  }
}

import { decimal } from "../../decimal.ts";
import type { Place } from "../../diagnostic.ts";
import { apportion } from "../apportion.ts";
import { balancing } from "../balancing.ts";
import type { About } from "../computed.ts";
import { difference } from "../difference.ts";
import type { NumberFigure } from "../figure.ts";
import { UnknownFigure } from "../mistakes.ts";
import { percentageOf } from "../percentage-of.ts";
import { product } from "../product.ts";
import { quotient } from "../quotient.ts";
import { sum } from "../sum.ts";
import { type Definer, isPositive } from "./definer.ts";

/** Heading of these figures in the register. */
export const group = "Uitvoeringskosten";

/** How the amount of a post comes about: formatie times tarief, a percentage of another figure, typed, or what is left. */
export type Wijze = "formatie" | "percentage" | "bedrag" | "stelpost";

/** A post of the budget, as far as its formula goes. */
export interface PostFormula {
  id: string;
  naam: string;
  wijze: Wijze;
  /** The figure that a percentage is taken of, as the writer names it. */
  grondslag?: string;
  /** What the data say besides: place, printed value, remark. */
  said?: Pick<About, "place" | "published" | "remark">;
  place?: Place;
}

/** The posts of one year. */
export interface UitvoeringYear {
  jaar: number;
  posten: readonly PostFormula[];
  place?: Place;
  /** What the data say of the total. */
  totaal?: Pick<About, "place" | "published" | "remark">;
}

/** Another figure that a post cannot do without. @throws UnknownFigure with what to fill in */
function need({ book }: Definer, id: string, hint: string): NumberFigure {
  if (!book.has(id)) throw new UnknownFigure(id, hint);
  return book.number(id);
}

type Compute = (definer: Definer, jaar: number, post: PostFormula, about: About) => NumberFigure;

const amounts: Record<Exclude<Wijze, "bedrag">, Compute> = {
  formatie(definer, jaar, { id }, about) {
    const hint = "Vul bij de begroting ‘tarief_per_fte’ in, met een ‘bedrag’.";
    const rate = need(definer, `uitvoering.${jaar}.tarief`, hint);
    const fte = definer.book.number(`uitvoering.${jaar}.fte.${id}`);
    return product(about, [fte, rate], "euro", "De formatie maal de kosten van één fte.");
  },
  percentage({ book }, jaar, { id, grondslag = "" }, about) {
    const base = book.number(book.resolve(grondslag, jaar) ?? grondslag);
    const percentage = book.number(`uitvoering.${jaar}.percentage.${id}`);
    return percentageOf(about, percentage, base, `Het percentage voor deze post maal ‘${base.label}’.`);
  },
  /** What of the middelen is left after the other posts, so that costs and middelen are equal. */
  stelpost(definer, jaar, _, about) {
    const hint = "Vul bij de begroting ‘middelen’ in, of vervang de stelpost door een post met een bedrag.";
    const total = need(definer, `middelen.${jaar}.totaal`, hint);
    const rest = `uitvoering.${jaar}.zonder-stelpost`;
    return balancing(about, total, definer.book.has(rest) ? definer.book.number(rest) : undefined);
  },
};

/** The amount of a post, unless it is typed (F1, F2); what it is computed from is in the book. */
export function definePostFormula(definer: Definer, jaar: number, post: PostFormula): void {
  const { id, naam, wijze, said } = post;
  if (wijze === "bedrag") return;
  const label = wijze === "stelpost" ? `${naam} (stelpost)` : naam;
  definer.define({ id: `uitvoering.${jaar}.${id}`, label, group, year: jaar, ...said }, (complete) =>
    amounts[wijze](definer, jaar, post, complete),
  );
}

/** Sums of the posts (F3), from their unrounded values. */
function defineSommen({ book, define }: Definer, { jaar, posten, place, totaal }: UitvoeringYear): void {
  const about = (part: string, label: string) => ({
    id: `uitvoering.${jaar}.${part}`,
    label,
    group,
    year: jaar,
    place,
  });
  const idsOf = (list: readonly PostFormula[], level = "") => list.map(({ id }) => `uitvoering.${jaar}.${level}${id}`);
  const others = posten.filter(({ wijze }) => wijze !== "stelpost");
  const staffed = posten.filter(({ wijze }) => wijze === "formatie");
  const words = (list: readonly PostFormula[]) =>
    list.length === 1 ? "De enige post." : `De ${list.length} posten opgeteld, met de bedragen van vóór het afronden.`;
  if (others.length > 0) {
    define(about("zonder-stelpost", "Uitvoeringskosten zonder stelpost"), (complete) =>
      sum(complete, book.numbers(idsOf(others)), words(others)),
    );
  }
  define({ ...about("totaal", "Uitvoeringskosten, totaal"), ...totaal }, (complete) =>
    sum(complete, book.numbers(idsOf(posten)), words(posten)),
  );
  if (staffed.length > 0) {
    define(about("fte", "Formatie voor de uitvoering"), (complete) =>
      sum(complete, book.numbers(idsOf(staffed, "fte.")), "De formatie van alle posten opgeteld."),
    );
  }
}

/** Each post in percent of the total, so that the shares add up to 100,0. */
function defineAandelen({ book, define }: Definer, { jaar, posten }: UitvoeringYear): void {
  const totalId = `uitvoering.${jaar}.totaal`;
  const ids = posten.map(({ id }) => `uitvoering.${jaar}.${id}`);
  const divided = apportion(() => ({ total: decimal(100), shares: book.numbers(ids), decimals: 1, unit: "procent" }));
  posten.forEach((post, index) => {
    const about = {
      id: `uitvoering.${jaar}.aandeel.${post.id}`,
      label: `${post.naam}, aandeel in de uitvoeringskosten`,
      group,
      year: jaar,
      place: post.place,
    };
    define(about, (complete) => {
      const [part, total] = [book.number(`uitvoering.${jaar}.${post.id}`), book.number(totalId)];
      return divided(complete, index, {
        operands: [part, total],
        words: "De post als deel van het totaal.",
        parts: [part, "÷", total],
      });
    });
  });
}

/** Income against costs (F5), and costs per person. */
function defineSaldo({ book, define }: Definer, { jaar, place }: UitvoeringYear): void {
  const [income, rest, people] = [
    `middelen.${jaar}.totaal`,
    `uitvoering.${jaar}.zonder-stelpost`,
    `instroom.${jaar}.plichtigen`,
  ];
  if (book.has(income) && book.has(rest)) {
    const label = "Middelen min uitvoeringskosten zonder stelpost";
    const words = "De middelen voor de uitvoering min de kosten, zonder de stelpost.";
    define({ id: `uitvoering.${jaar}.saldo`, label, group, year: jaar, place }, (complete) =>
      difference(complete, book.number(income), book.number(rest), words),
    );
  }
  if (!isPositive(book, people)) return;
  const label = "Uitvoeringskosten per inburgeringsplichtige asielstatushouder";
  define({ id: `uitvoering.${jaar}.per-plichtige`, label, group, year: jaar, place }, (complete) =>
    quotient(
      complete,
      book.number(`uitvoering.${jaar}.totaal`),
      book.number(people),
      "euro",
      "De uitvoeringskosten gedeeld door het aantal personen.",
    ),
  );
}

/** What follows from the posts together: their sums, their shares, and how they stand against the middelen. */
export function defineUitvoeringFormulas(definer: Definer, year: UitvoeringYear): void {
  defineSommen(definer, year);
  defineAandelen(definer, year);
  defineSaldo(definer, year);
}

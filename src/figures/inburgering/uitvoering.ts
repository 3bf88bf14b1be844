import type { Begroting, Post } from "../../dataset/inburgering/dataset.ts";
import { decimal } from "../../decimal.ts";
import { apportion } from "../apportion.ts";
import { difference } from "../difference.ts";
import { quotient } from "../quotient.ts";
import { sum } from "../sum.ts";
import type { Build } from "./build.ts";
import { isPositive } from "./definer.ts";
import { definePost, group, isStelpost } from "./posten.ts";

type Posten = readonly Post[];

/** What one full-time job costs. */
function defineTarief({ fact }: Build, begroting: Begroting): void {
  const entry = begroting.tarief_per_fte;
  if (!entry) return;
  const about = { id: `uitvoering.${begroting.jaar}.tarief`, label: "Kosten per fte", group, year: begroting.jaar };
  fact(about, { value: entry.bedrag, unit: "euro", entry, key: "bedrag", around: begroting });
}

/** Sums of the posts (F3), from their unrounded values. */
function defineSommen({ book, define, asked, dataset }: Build, begroting: Begroting, posten: Posten): void {
  const { jaar, posten_totaal } = begroting;
  const place = dataset.placeOf(begroting, "posten");
  const about = (part: string, label: string) => ({
    id: `uitvoering.${jaar}.${part}`,
    label,
    group,
    year: jaar,
    place,
  });
  const idsOf = (list: Posten, level = "") => list.map(({ id }) => `uitvoering.${jaar}.${level}${id}`);
  const others = posten.filter((post) => !isStelpost(post));
  const staffed = posten.filter(({ fte }) => fte !== undefined);
  const words = (list: Posten) =>
    list.length === 1 ? "De enige post." : `De ${list.length} posten opgeteld, met de bedragen van vóór het afronden.`;
  if (others.length > 0) {
    define(about("zonder-stelpost", "Uitvoeringskosten zonder stelpost"), (complete) =>
      sum(complete, book.numbers(idsOf(others)), words(others)),
    );
  }
  const printed = posten_totaal ? asked(posten_totaal, begroting) : {};
  define({ ...about("totaal", "Uitvoeringskosten, totaal"), ...printed }, (complete) =>
    sum(complete, book.numbers(idsOf(posten)), words(posten)),
  );
  if (staffed.length > 0) {
    define(about("fte", "Formatie voor de uitvoering"), (complete) =>
      sum(complete, book.numbers(idsOf(staffed, "fte.")), "De formatie van alle posten opgeteld."),
    );
  }
}

/** Each post in percent of the total, so that the shares add up to 100,0. */
function defineAandelen({ book, define, dataset }: Build, begroting: Begroting, posten: Posten): void {
  const { jaar } = begroting;
  const totalId = `uitvoering.${jaar}.totaal`;
  const ids = posten.map(({ id }) => `uitvoering.${jaar}.${id}`);
  const divided = apportion(() => ({ total: decimal(100), shares: book.numbers(ids), decimals: 1, unit: "procent" }));
  posten.forEach((post, index) => {
    const about = {
      id: `uitvoering.${jaar}.aandeel.${post.id}`,
      label: `${post.naam}, aandeel in de uitvoeringskosten`,
      group,
      year: jaar,
      place: dataset.placeOf(post),
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
function defineSaldo({ book, define, dataset }: Build, begroting: Begroting): void {
  const { jaar } = begroting;
  const place = dataset.placeOf(begroting, "posten");
  const [income, rest, people] = [
    `middelen.${jaar}.totaal`,
    `uitvoering.${jaar}.zonder-stelpost`,
    `instroom.${jaar}.plichtigen`,
  ];
  if (book.has(income) && book.has(rest)) {
    define(
      {
        id: `uitvoering.${jaar}.saldo`,
        label: "Middelen min uitvoeringskosten zonder stelpost",
        group,
        year: jaar,
        place,
      },
      (complete) =>
        difference(
          complete,
          book.number(income),
          book.number(rest),
          "De middelen voor de uitvoering min de kosten, zonder de stelpost.",
        ),
    );
  }
  if (!isPositive(book, people)) return;
  define(
    {
      id: `uitvoering.${jaar}.per-plichtige`,
      label: "Uitvoeringskosten per inburgeringsplichtige asielstatushouder",
      group,
      year: jaar,
      place,
    },
    (complete) =>
      quotient(
        complete,
        book.number(`uitvoering.${jaar}.totaal`),
        book.number(people),
        "euro",
        "De uitvoeringskosten gedeeld door het aantal personen.",
      ),
  );
}

/** `uitvoering.<jaar>.*`: the costs of the uitvoering, in every year that has posts. */
export function defineUitvoering(build: Build): void {
  for (const begroting of build.opsteller.begrotingen) {
    defineTarief(build, begroting);
    const posten = begroting.posten ?? [];
    if (posten.length === 0) continue;
    for (const post of posten) definePost(build, begroting, post);
    defineSommen(build, begroting, posten);
    defineAandelen(build, begroting, posten);
    defineSaldo(build, begroting);
  }
}

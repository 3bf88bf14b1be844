import type { Dataset } from "../../dataset/inburgering/dataset.ts";
import type { Decimal } from "../../decimal.ts";
import { decimal } from "../../decimal.ts";
import { ordinal } from "../../notation.ts";
import { computed, typedDecimals } from "../computed.ts";
import { fact, type Origin } from "../fact.ts";
import type { NumberFigure } from "../figure.ts";
import { percentageOf } from "../percentage-of.ts";
import type { Build } from "./build.ts";

const group = "Boetes";

/** Fine after one that is final within twelve months: double, up to a maximum (F16; Besluit inburgering 2021, artikel 7.1). */
function nextFine(previous: Decimal, maximum: Decimal): Decimal {
  const doubled = previous.times(2);
  return doubled.gt(maximum) ? maximum : doubled;
}

/** A fine is an amount to pay: three quarters of € 50 is € 37,50. Where the first has cents, the later ones have them too. */
function inCents(figure: NumberFigure, first = figure): NumberFigure {
  return { ...figure, decimals: typedDecimals(first.value, "euro") };
}

/** `opzet` out of `Opzet`, `geen-opzet-of-grove-schuld` out of `Geen opzet of grove schuld`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** `boete.*`: the ladder of artikel 23, the fines that stand apart from it, and the part that blame leaves of them. */
export function defineBoetes(build: Build): void {
  defineFixed(build);
  defineLadder(build);
  for (const entry of build.dataset.landelijk.normen.boetes.verwijtbaarheid) defineBlame(build, entry);
}

type Boetes = Dataset["landelijk"]["normen"]["boetes"];

function originOf({ dataset, sourceOf }: Build): Origin {
  const { bron, plaats } = dataset.landelijk.normen.boetes;
  return { status: "wettelijk", source: sourceOf(bron, plaats) };
}

/** The amounts that the law names itself. */
function defineFixed(build: Build): void {
  const { dataset, define } = build;
  const { boetes } = dataset.landelijk.normen;
  const origin = originOf(build);
  const typed = (part: string, label: string, key: keyof Boetes & `${string}_${string}`): void =>
    define({ id: `boete.${part}`, label, group, place: dataset.placeOf(boetes, key) }, (about) =>
      fact(about, origin, decimal(boetes[key]), "euro"),
    );
  typed("artikel-22", "Boete volgens artikel 22", "artikel_22");
  typed("artikel-23.maximum", "Hoogste boete volgens artikel 23", "artikel_23_maximum");
  typed("cumulatie", "Hoogste bedrag van alle boetes samen binnen de termijn", "cumulatie_maximum");
  typed("artikel-23.1", "Eerste boete volgens artikel 23", "artikel_23_eerste");
}

/** The second fine of artikel 23 and those after it. */
function defineLadder({ dataset, define, book }: Build): void {
  const { boetes } = dataset.landelijk.normen;
  const place = dataset.placeOf(boetes, "treden");
  for (let step = 2; step <= boetes.treden; step++) {
    const label = `Boete volgens artikel 23, de ${ordinal(step)} keer`;
    define({ id: `boete.artikel-23.${step}`, label, group, place }, (about) => {
      const previous = book.number(`boete.artikel-23.${step - 1}`);
      const maximum = book.number("boete.artikel-23.maximum");
      const isCapped = previous.value.times(2).gt(maximum.value);
      return computed(about, {
        value: nextFine(previous.value, maximum.value),
        unit: "euro",
        operands: [previous, maximum],
        words: "Het dubbele van de vorige boete, met de hoogste boete als grens.",
        parts: isCapped ? ["2", "×", previous, "(", "hoogstens", maximum, ")"] : ["2", "×", previous],
      });
    });
  }
}

/** The part of a fine that goes with a degree of blame, and what it makes of each step of the ladder. */
function defineBlame(build: Build, entry: Boetes["verwijtbaarheid"][number]): void {
  const { dataset, define, book } = build;
  const { treden } = dataset.landelijk.normen.boetes;
  const blame = entry.naam.toLowerCase();
  const part = {
    id: `boete.verwijtbaarheid.${slug(entry.naam)}`,
    label: `Deel van de boete: ${blame}`,
    group,
    place: dataset.placeOf(entry, "percentage"),
  };
  define(part, (about) => fact(about, originOf(build), decimal(entry.percentage), "procent"));
  const words = "Het deel dat bij de verwijtbaarheid hoort, maal de boete.";
  const idOf = (step: number): string => `boete.artikel-23.${step}.${slug(entry.naam)}`;
  for (let step = 1; step <= treden; step++) {
    const which = step === 1 ? "Eerste boete volgens artikel 23" : `Boete volgens artikel 23, de ${ordinal(step)} keer`;
    define({ id: idOf(step), label: `${which}: ${blame}`, group, place: dataset.placeOf(entry) }, (about) => {
      const fine = percentageOf(about, book.number(part.id), book.number(`boete.artikel-23.${step}`), words);
      return inCents(fine, step > 1 ? book.number(idOf(1)) : undefined);
    });
  }
}

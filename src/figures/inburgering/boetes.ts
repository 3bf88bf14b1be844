import type { Decimal } from "../../decimal.ts";
import { decimal } from "../../decimal.ts";
import { ordinal } from "../../notation.ts";
import { computed, typedDecimals } from "../computed.ts";
import { fact } from "../fact.ts";
import type { NumberFigure } from "../figure.ts";
import { percentageOf } from "../percentage-of.ts";
import type { Build } from "./build.ts";

const group = "Boetes";

/** Fine after one that is final within twelve months: double, up to a maximum (F16; Besluit inburgering 2021, artikel 7.1). */
export function nextFine(previous: Decimal, maximum: Decimal): Decimal {
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
export function defineBoetes({ dataset, define, book, sourceOf }: Build): void {
  const { boetes } = dataset.landelijk.normen;
  const origin = { status: "wettelijk" as const, source: sourceOf(boetes.bron, boetes.plaats) };
  const typed = (
    part: string,
    label: string,
    key: "artikel_23_eerste" | "artikel_23_maximum" | "artikel_22" | "cumulatie_maximum",
  ): void =>
    define({ id: `boete.${part}`, label, group, place: dataset.placeOf(boetes, key) }, (about) =>
      fact(about, origin, decimal(boetes[key]), "euro"),
    );

  typed("artikel-22", "Boete volgens artikel 22", "artikel_22");
  typed("artikel-23.maximum", "Hoogste boete volgens artikel 23", "artikel_23_maximum");
  typed("cumulatie", "Hoogste bedrag van alle boetes samen binnen de termijn", "cumulatie_maximum");
  typed("artikel-23.1", "Eerste boete volgens artikel 23", "artikel_23_eerste");
  for (let step = 2; step <= boetes.treden; step++) {
    define(
      {
        id: `boete.artikel-23.${step}`,
        label: `Boete volgens artikel 23, de ${ordinal(step)} keer`,
        group,
        place: dataset.placeOf(boetes, "treden"),
      },
      (about) => {
        const [previous, maximum] = [
          book.number(`boete.artikel-23.${step - 1}`),
          book.number("boete.artikel-23.maximum"),
        ];
        const isCapped = previous.value.times(2).gt(maximum.value);
        return computed(about, {
          value: nextFine(previous.value, maximum.value),
          unit: "euro",
          operands: [previous, maximum],
          words: "Het dubbele van de vorige boete, met de hoogste boete als grens.",
          parts: isCapped ? ["2", "×", previous, "(", "hoogstens", maximum, ")"] : ["2", "×", previous],
        });
      },
    );
  }
  for (const entry of boetes.verwijtbaarheid) {
    const part = `boete.verwijtbaarheid.${slug(entry.naam)}`;
    define(
      {
        id: part,
        label: `Deel van de boete: ${entry.naam.toLowerCase()}`,
        group,
        place: dataset.placeOf(entry, "percentage"),
      },
      (about) => fact(about, origin, decimal(entry.percentage), "procent"),
    );
    for (let step = 1; step <= boetes.treden; step++) {
      const id = `boete.artikel-23.${step}.${slug(entry.naam)}`;
      const label = `${step === 1 ? "Eerste boete volgens artikel 23" : `Boete volgens artikel 23, de ${ordinal(step)} keer`}: ${entry.naam.toLowerCase()}`;
      define({ id, label, group, place: dataset.placeOf(entry) }, (about) =>
        inCents(
          percentageOf(
            about,
            book.number(part),
            book.number(`boete.artikel-23.${step}`),
            "Het deel dat bij de verwijtbaarheid hoort, maal de boete.",
          ),
          step > 1 ? book.number(`boete.artikel-23.1.${slug(entry.naam)}`) : undefined,
        ),
      );
    }
  }
}

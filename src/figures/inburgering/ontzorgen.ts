import type { Voorzieningen } from "../../dataset/inburgering/dataset.ts";
import type { Unit } from "../../status.ts";
import { computed } from "../computed.ts";
import { product } from "../product.ts";
import { amountOf, type Build, countOf } from "./build.ts";

const group = "Financieel ontzorgen";

/** `ontzorgen.<jaar>.*`: costs of one household and of all (F11). */
export function defineOntzorgen(build: Build): void {
  for (const file of build.opsteller.voorzieningen) if (file.ontzorgen) defineYear(build, file, file.ontzorgen);
}

function defineYear(
  { define, fact, book, dataset }: Build,
  file: Voorzieningen,
  entry: NonNullable<Voorzieningen["ontzorgen"]>,
): void {
  const { intake, maandbedrag, maanden, huishoudens } = entry;
  const id = (part: string): string => `ontzorgen.${file.jaar}.${part}`;
  const about = (part: string, label: string) => ({ id: id(part), label, group, year: file.jaar });
  const amount = (part: string, label: string, stated: typeof intake): void =>
    fact(about(part, label), amountOf(stated, file));
  const count = (part: string, label: string, stated: typeof maanden, unit: Unit): void =>
    fact(about(part, label), countOf(stated, unit, file));
  amount("intake", "Intake, per huishouden", intake);
  amount("maandbedrag", "Budgetbeheer, per huishouden per maand", maandbedrag);
  count("maanden", "Duur van het ontzorgen", maanden, "maanden");
  count("huishoudens", "Huishoudens die ontzorgd worden", huishoudens, "huishoudens");
  const place = dataset.placeOf(file, "ontzorgen");
  define({ ...about("huishouden", "Ontzorgen van één huishouden"), place }, (complete) => {
    const [start, months, monthly] = [
      book.number(id("intake")),
      book.number(id("maanden")),
      book.number(id("maandbedrag")),
    ];
    return computed(complete, {
      value: start.value.plus(months.value.times(monthly.value)),
      unit: "euro",
      operands: [start, months, monthly],
      words: "De intake en elke maand het maandbedrag.",
      parts: [start, "+", months, "×", monthly],
    });
  });
  define({ ...about("totaal", "Ontzorgen van alle huishoudens"), place }, (complete) =>
    product(
      complete,
      [book.number(id("huishoudens")), book.number(id("huishouden"))],
      "euro",
      "Het aantal huishoudens maal de kosten van één huishouden.",
    ),
  );
}

import { computed } from "../computed.ts";
import { product } from "../product.ts";
import type { Build } from "./build.ts";

const group = "Financieel ontzorgen";

/** `ontzorgen.<jaar>.*`: costs of one household and of all (F11). */
export function defineOntzorgen({ opsteller, define, fact, book, dataset }: Build): void {
  const file = opsteller.voorzieningen;
  const entry = file?.ontzorgen;
  if (!file || !entry) return;
  const { intake, maandbedrag, maanden, huishoudens } = entry;
  const id = (part: string): string => `ontzorgen.${file.jaar}.${part}`;
  const about = (part: string, label: string) => ({ id: id(part), label, group, year: file.jaar });
  fact(about("intake", "Intake, per huishouden"), {
    value: intake.bedrag,
    unit: "euro",
    entry: intake,
    key: "bedrag",
    around: file,
  });
  fact(about("maandbedrag", "Budgetbeheer, per huishouden per maand"), {
    value: maandbedrag.bedrag,
    unit: "euro",
    entry: maandbedrag,
    key: "bedrag",
    around: file,
  });
  fact(about("maanden", "Duur van het ontzorgen"), {
    value: maanden.aantal,
    unit: "maanden",
    entry: maanden,
    key: "aantal",
    around: file,
  });
  fact(about("huishoudens", "Huishoudens die ontzorgd worden"), {
    value: huishoudens.aantal,
    unit: "huishoudens",
    entry: huishoudens,
    key: "aantal",
    around: file,
  });
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

import { decimalPlaces } from "../../decimal.ts";
import { computed } from "../computed.ts";
import { type Build, countOf } from "./build.ts";

const group = "Uitstroom uit de bijstand";

/** `uitstroom-bijstand.<id>`, and what it would be in twelve months, so that a part of a year can be compared with a year. */
export function defineUitstroomBijstand({ opsteller, define, fact, input, book, dataset }: Build): void {
  const file = opsteller.instroom;
  for (const entry of file?.uitstroom_bijstand ?? []) {
    if (!file) return;
    const { id, naam, jaar, maanden } = entry;
    const counted = `uitstroom-bijstand.${id}`;
    const months = `${counted}.maanden`;
    const about = { id: counted, label: naam, group, year: jaar };
    fact(about, countOf(entry, "personen", file));
    input(
      { ...about, id: months, label: `${naam}: getelde maanden` },
      { value: maanden, unit: "maanden", entry, key: "maanden", around: file },
    );
    if (maanden === 0) continue;
    const yearly = {
      ...about,
      id: `${counted}.op-jaarbasis`,
      label: `${naam}, op jaarbasis`,
      place: dataset.placeOf(entry, "maanden"),
    };
    define(yearly, (complete) => {
      const [people, period] = [book.number(counted), book.number(months)];
      const value = people.value.times(12).div(period.value);
      return computed(complete, {
        value,
        unit: "personen",
        decimals: decimalPlaces(value) === 0 ? 0 : 1,
        operands: [people, period],
        words: "Omgerekend naar twaalf maanden, alsof er elke maand evenveel mensen uitstromen.",
        parts: [people, "× 12 ÷", period],
      });
    });
  }
}

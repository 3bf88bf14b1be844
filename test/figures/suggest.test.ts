import { expect, test } from "vitest";
import { FigureBook } from "../../src/figures/graph.ts";
import { suggestFigure } from "../../src/figures/suggest.ts";
import { typed } from "./support.ts";

const book = new FigureBook();
for (const id of [
  "uitvoering.2022.totaal",
  "uitvoering.2022.stelpost",
  "middelen.2022.totaal",
  "middelen.2023.totaal",
  "wet.termijn",
  "index.2023.voorbeeldstad",
  "index.2023.samen",
]) {
  book.define(id, () => typed(1));
}

test.each([
  ["uitvoering.totaaal", 2022, "Bedoelde u ‘uitvoering.totaal’?"],
  ["uitvoering.2022.totaaal", 2022, "Bedoelde u ‘uitvoering.2022.totaal’?"],
  [
    "uitvoering.totaal",
    2023,
    "Dit cijfer is er wel voor 2022: ‘uitvoering.2022.totaal’. Voeg de gegevens van 2023 toe, of verwijs naar 2022.",
  ],
  [
    "uitvoering.2021.totaal",
    2021,
    "Dit cijfer is er wel voor 2022: ‘uitvoering.2022.totaal’. Voeg de gegevens van 2021 toe, of verwijs naar 2022.",
  ],
  ["wet.temrijn", 2022, "Bedoelde u ‘wet.termijn’?"],
  ["index.2023.wassenaar", 2022, "Bedoelde u ‘index.2023.voorbeeldstad’ of ‘index.2023.samen’?"],
  ["wet.bestaat-helemaal-niet", 2022, "Wel bekend: wet.termijn."],
  ["heel-iets-anders", 2022, "Wel bekend: uitvoering.…, middelen.…, wet.…, index.…."],
])("‘%s’ in %i: %s", (unknown, year, expected) => {
  expect(suggestFigure(book, unknown, year)).toBe(expected);
});

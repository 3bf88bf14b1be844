import { expect, it } from "vitest";
import { catalogue } from "../../../src/checks/catalogue.ts";
import { runChecks } from "../../../src/checks/run.ts";
import { decimal } from "../../../src/decimal.ts";
import type { NumberFigure } from "../../../src/figures/figure.ts";
import { FigureBook } from "../../../src/figures/graph.ts";
import { findings, proef, subjectFor } from "../support/project.ts";

const fact: NumberFigure = {
  kind: "number",
  id: "proef.getal",
  label: "Een getal",
  group: "Proef",
  status: "raming",
  operands: [],
  value: decimal(7),
  unit: "aantal",
  decimals: 0,
  place: { file: "data/opstellers/proef/instroom.yaml", line: 4, column: 3 },
};

it("een cijfer zonder bron dat nergens uit is berekend, is een fout op zijn regel", () => {
  const told = (figure: NumberFigure): string[] => {
    const book = new FigureBook();
    book.define(figure.id, () => figure);
    const subjects = subjectFor({}).map((subject) => ({
      ...subject,
      authors: subject.authors.map((author) => ({ ...author, figures: book })),
    }));
    return runChecks([catalogue["cijfers/zonder-bron"]], subjects).map(
      ({ place, message }) => `${place.line} ${message}`,
    );
  };
  expect(told(fact)).toEqual(["4 Van ‘Een getal’ (proef.getal) staat nergens waar het vandaan komt."]);
  expect(told({ ...fact, source: { id: "wet", title: "Wet" } })).toEqual([]);
  expect(told({ ...fact, operands: [{ ...fact, source: { id: "wet", title: "Wet" } }] })).toEqual([]);
});

it("elk cijfer uit de gegevens heeft de bron van zijn bestand", () => {
  const fixture = {
    [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: scholing, naam: Scholing, bedrag: 5000 }
`,
  };
  expect(findings("cijfers/zonder-bron", fixture)).toEqual([]);
});

import { expect, test } from "vitest";
import { contentBoxes } from "../../../src/pdf/finish/content-boxes.ts";

const page = [0, 0, 595, 842] as const;
const boxes = (...lines: string[]) => Object.fromEntries(contentBoxes(lines.join("\n"), new Set([1, 2]), page));
const figure = "/Figure <</MCID 1>> BDC";

test("een figuur neemt de plaats in van wat zij tekent, en niets van wat ernaast staat", () => {
  expect(
    boxes("0 0 500 500 re", "f", figure, "100 200 50 -20 re", "f", "90 190 m", "160 195 l", "S", "EMC", "1 1 m", "f"),
  ).toEqual({ 1: [90, 180, 160, 200] });
});

test("een verschoven en omgekeerd assenstelsel telt mee, en gaat na Q weer weg", () => {
  expect(
    boxes(
      "q",
      ".5 0 0 -.5 0 842 cm",
      "q 2 0 0 2 100 100 cm",
      figure,
      "0 0 10 20 re f",
      "Q",
      "0 0 10 20 re f",
      "EMC",
      "Q",
    ),
  ).toEqual({ 1: [0, 772, 60, 842] });
});

test("wat door een uitsnede niet te zien is telt niet mee, zoals de lijnen van een arcering", () => {
  expect(boxes(figure, "q", "100 100 50 50 re", "W n", "0 0 m", "900 900 l", "S", "Q", "EMC")).toEqual({
    1: [100, 100, 150, 150],
  });
});

test("letters nemen plaats in boven en onder hun regel, een afbeelding haar vak", () => {
  const [left, bottom, right, top] = boxes(
    figure,
    "BT",
    "/F4 10 Tf",
    "1 0 0 -1 100 200 Tm",
    "<0003> Tj",
    "20 0 Td <00040005> Tj",
    "ET",
    "EMC",
  )[1] as [number, number, number, number];
  expect([left, right]).toEqual([100, 132]);
  expect(bottom).toBeLessThan(198);
  expect(top).toBeGreaterThan(200);
  expect(boxes(figure, "q", "30 0 0 40 5 6 cm", "/X1 Do", "Q", "EMC")).toEqual({ 1: [5, 6, 35, 46] });
});

test("twee figuren op een bladzijde hebben elk hun vak, ook als andere inhoud erin staat", () => {
  expect(
    boxes(
      figure,
      "/Span <</ActualText <FEFF>>> BDC",
      "1 1 2 2 re f",
      "EMC",
      "EMC",
      "/Figure <</MCID 2>> BDC 7 7 1 1 re f EMC",
    ),
  ).toEqual({ 1: [1, 1, 3, 3], 2: [7, 7, 8, 8] });
});

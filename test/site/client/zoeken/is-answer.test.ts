import { expect, test } from "vitest";
import { isAnswer } from "../../../../src/site/client/zoeken/is-answer.ts";

const page = (...words: string[]) => ({
  excerpt: words.map((word) => `de <mark>${word}</mark>`).join(" "),
  sub_results: [],
});

test("een stukje van een onbekend woord is geen antwoord", () => {
  expect(isAnswer([page("in", "In.")], "inburgeringsbudget")).toBe(false);
});

test("het woord zelf, een andere vorm en een langer woord zijn dat wel", () => {
  expect(isAnswer([page("in", "Boete.")], "boete")).toBe(true);
  expect(isAnswer([page("gehuisvest")], "huisvesten")).toBe(true);
  expect(isAnswer([page("leerroute")], "leerroutes")).toBe(true);
  expect(isAnswer([page("Boeteambtenaar")], "boete")).toBe(true);
  expect(isAnswer([page("38.528.")], "38.528")).toBe(true);
});

test("van meer woorden is er één genoeg", () => {
  expect(isAnswer([page("in", "HBEL")], "inburgeringsbudget hbel")).toBe(true);
});

test("een woord dat alleen in een titel staat, is gevonden; niets is niets", () => {
  expect(isAnswer([page()], "planning")).toBe(true);
  expect(isAnswer([], "planning")).toBe(false);
});

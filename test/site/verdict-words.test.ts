import { expect, it } from "vitest";
import { date } from "../../src/calendar.ts";
import type { Verdict } from "../../src/checks/verdict.ts";
import { verdictWords } from "../../src/site/verdict-words.ts";

const verdict: Verdict = {
  rules: 60,
  parts: { aanwezig: 9, onbekend: 4, ontbreekt: 0 },
  numbers: { referring: 380, fixed: 25, quoted: 1, judged: 0, unjudged: 0 },
  open: { fout: 0, waarschuwing: 0, stijl: 0 },
  accepted: [],
};
const texts = (changes: Partial<Verdict>): string[] =>
  verdictWords({ ...verdict, ...changes }).lines.map(({ text }) => text);

it("zegt in gewone zinnen wat er is gecontroleerd", () => {
  expect(verdictWords(verdict).intro).toContain("getoetst aan 60 regels");
  expect(texts({})).toEqual([
    "9 van de 13 zijn er; 4 zijn nog niet bekend.",
    "406 in totaal: 380 uit de gegevens, met een bron; 25 vast, zoals een datum of een artikel; 1 in een noot aangehaald uit de bron. Er is geen getal dat het programma niet kon beoordelen.",
    "Er staan geen opmerkingen open.",
  ]);
});

it("zegt ook wat nog open is", () => {
  expect(
    texts({
      parts: { aanwezig: 11, onbekend: 1, ontbreekt: 1 },
      numbers: { referring: 0, fixed: 0, quoted: 0, judged: 0, unjudged: 1 },
      open: { fout: 0, waarschuwing: 1, stijl: 0 },
    }),
  ).toEqual([
    "11 van de 13 zijn er; 1 is nog niet bekend en 1 ontbreekt.",
    "1 in totaal. Eén getal kon het programma niet beoordelen.",
    "Er staat 1 opmerking open, over inhoud of taal.",
  ]);
});

it("vertelt van veel gelijke bevindingen er drie, en telt de rest", () => {
  const { accepted } = verdictWords({
    ...verdict,
    accepted: [
      { messages: ["a", "b", "c", "d", "e"], reason: "De bron is zo.", owner: "Redactie", until: date("2027-12-31") },
    ],
  });
  expect(accepted).toEqual([
    { what: ["a", "b", "c", "En nog 2 keer."], why: "De bron is zo.", until: "31 december 2027" },
  ]);
});

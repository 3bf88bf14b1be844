import { expect, test } from "vitest";
import { runningTitleRule } from "../../src/pdf/running-titles.ts";

const titles = [
  { destination: "een", text: '"1 Inleiding"' },
  { destination: "twee", text: '"2 Kosten"' },
  { destination: "drie", text: '"3 Risico’s"' },
];
const rule = (pages: Record<string, number>): string => runningTitleRule(titles, new Map(Object.entries(pages)));

test("vóór het eerste hoofdstuk is de voet leeg, en een hoofdstuk loopt door tot het volgende begint", () => {
  expect(rule({ een: 3, twee: 5, drie: 6 })).toContain(
    'symbols:"" "" "1 Inleiding" "1 Inleiding" "2 Kosten" "3 Risico’s";',
  );
});

test("beginnen er twee hoofdstukken op een bladzijde, dan noemt de voet het laatste: daarmee gaat de volgende verder", () => {
  expect(rule({ een: 1, twee: 2, drie: 2 })).toContain('symbols:"1 Inleiding" "3 Risico’s";');
});

test("het laatste hoofdstuk loopt door, hoeveel bladzijden het ook telt", () => {
  expect(rule({ een: 1, twee: 2, drie: 3 })).toContain('lopende-titel-slot{system:cyclic;symbols:"3 Risico’s";');
});

test("een stuk zonder hoofdstukken heeft een lege voet", () => {
  expect(runningTitleRule([], new Map())).toContain('symbols:"";');
});

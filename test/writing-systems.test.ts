import { expect, test } from "vitest";
import { mayHoldOtherScript, replaceRuns, writingSystems } from "../src/writing-systems.ts";

const marked = (text: string): string => replaceRuns(text, (words, { language }) => `[${language}:${words}]`);

test("woorden in een ander schrift horen bij elkaar, met wat ertussen staat", () => {
  expect(marked("Welkom is مرحبا بكم, in het Arabisch.")).toBe("Welkom is [ar:مرحبا بكم], in het Arabisch.");
  expect(marked("De wet (قانون 2021 الجديد) geldt.")).toBe("De wet ([ar:قانون 2021 الجديد]) geldt.");
  expect(marked("እንቋዕ ብደሓን መጻእኩም!")).toBe("[ti:እንቋዕ ብደሓን መጻእኩም]!");
});

test("twee schriften in één zin zijn twee talen", () => {
  expect(marked("سلام en ሰላም")).toBe("[ar:سلام] en [ti:ሰላም]");
});

test("klinkertekens en tekens die letters scheiden blijven binnen het woord", () => {
  expect(marked("مُحَمَّدٌ")).toBe("[ar:مُحَمَّدٌ]");
  expect(marked("می‌خواهم x")).toBe("[ar:می‌خواهم] x");
});

test("Nederlands met accenten en tekens blijft zoals het is", () => {
  const dutch = "Eén op één: ‘€ 1.234,50’ × 15% − ½, Çelik en Šimić";
  expect(marked(dutch)).toBe(dutch);
  expect(mayHoldOtherScript(Buffer.from(dutch))).toBe(false);
});

test("aan de eerste byte van een teken is te zien dat een bladzijde een ander schrift kan hebben", () => {
  for (const { signs, leadBytes } of writingSystems) {
    const isOwn = new RegExp(`[${signs}]`);
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (isOwn.test(sign)) expect(leadBytes, code.toString(16)).toContain(Buffer.from(sign)[0]);
    }
  }
});

import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

¢ Beleid voorbereiden

e Startnotitie maken
`;

const corrected = `- Beleid voorbereiden
- Startnotitie maken, voor € 10 of 15%.
`;

it("resten van scannen horen niet in een tekst", () => {
  expect(inText("tekst/vreemde-tekens", mistake)).toEqual([
    "visie.md:3 De letter ‘¢’ aan het begin is een rest van een opsommingsteken.",
    "visie.md:5 De letter ‘e’ aan het begin is een rest van een opsommingsteken.",
  ]);
  expect(inText("tekst/vreemde-tekens", corrected)).toEqual([]);
});

it("een teken dat niemand ziet, krijgt zijn code", () => {
  expect(inText("tekst/vreemde-tekens", "Een woord\u00ad met iets erin.\n")).toEqual([
    "visie.md:1 Hier staat een onzichtbaar teken (U+00AD), dat met kopiëren is meegekomen.",
  ]);
});

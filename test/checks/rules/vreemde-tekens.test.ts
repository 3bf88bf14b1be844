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

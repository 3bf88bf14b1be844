import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `# Visie

Wie voor die dag niet inburgeringsplichtig wordt gesteld, valt niet onder de nieuwe wet.
`;

const corrected = `Wie voor die dag inburgeringsplichtig werd, valt onder de oude wet. Een toets is niet nodig, en wie niet komt, krijgt geen boete.
`;

it("een zin over wie onder een regel valt, ontkent niet twee keer", () => {
  expect(inText("tekst/dubbele-ontkenning", mistake)).toEqual([
    "visie.md:3 Deze zin ontkent twee keer: ‘niet’ en ‘niet’.",
  ]);
  expect(inText("tekst/dubbele-ontkenning", corrected)).toEqual([]);
});

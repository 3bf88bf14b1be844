import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een hele zin.

Sociaal maatje, kaartspel
`;

const corrected = `Een hele zin.

- sociaal maatje;
- kaartspel.
`;

it("een alinea is een zin en geen rest van een oudere versie", () => {
  expect(inText("tekst/losse-regel", mistake)).toEqual(["visie.md:3 ‘Sociaal maatje, kaartspel’ is geen zin."]);
  expect(inText("tekst/losse-regel", corrected)).toEqual([]);
});

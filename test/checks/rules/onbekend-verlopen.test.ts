import { expect, it } from "vitest";
import { documenten, findings, proef } from "../support/project.ts";

const known = (day: string): Record<string, string> => ({
  [`${proef}/documenten.yaml`]: documenten.replace(
    "    versies: []",
    `    nog_onbekend:\n      - { onderdeel: B9, reden: De aantallen volgen., eigenaar: Team inburgering, bekend_op: ${day} }\n    versies: []`,
  ),
});

it("een datum die al voorbij is, is geen afspraak meer", () => {
  expect(findings("volledig/onbekend-verlopen", known("2021-10-01"))).toEqual([
    "documenten.yaml:16 B9 van ‘Beleidskader inburgering’ zou op 1 oktober 2021 bekend zijn, en het stuk kent alles tot 30 november 2021.",
  ]);
  expect(findings("volledig/onbekend-verlopen", known("2022-04-01"))).toEqual([]);
});

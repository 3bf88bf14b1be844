import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `Een zin.

De prestatiebekostiging komt er per 2026.
`;

const corrected = `De prestatiebekostiging komt er per 2026.[^a]

[^a]: Aankondiging van het Rijk, september 2021.
`;

it("een zin over een later jaar heeft een bron", () => {
  expect(inText("tekst/toekomst", mistake)).toEqual([
    "visie.md:3 Deze zin gaat over 2026, zonder bron en zonder te zeggen dat het een verwachting is.",
  ]);
  expect(inText("tekst/toekomst", corrected)).toEqual([]);
});

variantsOf("tekst/toekomst", {
  fout: ["Vanaf 2027 betaalt het Rijk alles.", "Per 1 januari 2025 vervalt de bijdrage."],
  goed: ["Naar verwachting betaalt het Rijk vanaf 2027 alles.", "Vanaf 2022 geldt de wet."],
});

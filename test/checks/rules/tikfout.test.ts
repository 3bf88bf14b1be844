import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `Een zin.

De gemeente biedt vrijwilligerwerk en schuldhelpverlening aan.
`;

const corrected = `De gemeente biedt vrijwilligerswerk en schuldhulpverlening aan.
`;

it("een woord dat één letter verschilt van een bekend woord", () => {
  expect(inText("tekst/tikfout", mistake)).toEqual([
    "visie.md:3 ‘vrijwilligerwerk’ lijkt een tikfout.",
    "visie.md:3 ‘schuldhelpverlening’ lijkt een tikfout.",
  ]);
  expect(inText("tekst/tikfout", corrected)).toEqual([]);
});

variantsOf("tekst/tikfout", {
  fout: ["De inburgeringsplichitge krijgt een brief."],
  goed: ["De inburgeringsplichtige krijgt een brief."],
});

import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `onderdeel,schaal,uitvoering,asiel_b1,asiel_onderwijs,asiel_z,gezin,opmerking
PVT,lokaal,zelf,ja,ja,ja,nee,
Advies,regionaal / zelf,open,ja,ja,ja,ja,
Kansenverkenner,lokaal,open,onbekend,onbekend,onbekend,onbekend,
`;

const corrected = `onderdeel,schaal,uitvoering,asiel_b1,asiel_onderwijs,asiel_z,gezin,opmerking
PVT,lokaal,zelf,ja,ja,ja,ja,
Advies,lokaal/regionaal,zelf,ja,ja,ja,ja,
Kansenverkenner,lokaal,open,onbekend,onbekend,onbekend,onbekend,doelgroep bekend in april
`;

it("het overzicht geeft niemand minder dan de wet", () => {
  expect(findings("wet/samenwerking", { [`${proef}/samenwerking.csv`]: mistake })).toEqual([
    "samenwerking.csv:2 ‘PVT’ staat op ‘nee’, maar is volgens de wet verplicht voor doelgroep ‘gezin’.",
    "samenwerking.csv:3 ‘regionaal / zelf’ is geen schaal.",
    "samenwerking.csv:4 Voor wie ‘Kansenverkenner’ is, staat nergens.",
  ]);
  expect(findings("wet/samenwerking", { [`${proef}/samenwerking.csv`]: corrected })).toEqual([]);
});

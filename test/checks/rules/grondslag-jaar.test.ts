import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (jaar: number, grondslag: string): string => `bron: wet-inburgering-2021
jaar: ${jaar}
posten:
  - id: ontzorgen
    naam: Ontzorgen
    percentage: 15
    grondslag: ${grondslag}
middelen:
  - { gemeente: weert, bedrag: 100000 }
`;

const copied = (grondslag: string): Record<string, string> => ({
  [`${proef}/begroting-2022.yaml`]: begroting(2022, "middelen.2022.totaal"),
  [`${proef}/begroting-2023.yaml`]: begroting(2023, grondslag),
});

it("een gekopieerde begroting die nog op de middelen van het vorige jaar rekent, wordt gemeld", () => {
  expect(findings("cijfers/grondslag-jaar", copied("middelen.2022.totaal"))).toEqual([
    "begroting-2023.yaml:7 ‘Ontzorgen’ in de begroting van 2023 is een percentage van een bedrag uit 2022.",
  ]);
});

it.each(["middelen.2023.totaal", "middelen.totaal"])("met grondslag ‘%s’ is er niets te melden", (grondslag) => {
  expect(findings("cijfers/grondslag-jaar", copied(grondslag))).toEqual([]);
});

import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (jaar: number): string => `bron: wet-inburgering-2021
jaar: ${jaar}
middelen:
  - { gemeente: weert, bedrag: 100000 }
`;
const voorzieningen = (jaar: number): string => `bron: wet-inburgering-2021
jaar: ${jaar}
voorzieningen: []
`;

it("een stuk over een jaar waarvan de begroting en de voorzieningen ontbreken, wordt één keer gemeld met alle bestanden", () => {
  expect(
    findings("cijfers/jaar-zonder-gegevens", {
      [`${proef}/begroting-2031.yaml`]: begroting(2031),
      [`${proef}/voorzieningen-2031.yaml`]: voorzieningen(2031),
    }),
  ).toMatchInlineSnapshot(`
    [
      "documenten.yaml:6 ‘beleidskader’ gaat over 2022, maar van dat jaar staat er niets in begroting-2022.yaml en voorzieningen-2022.yaml.",
    ]
  `);
});

it("staan de bestanden van dat jaar er wel, of is er van geen jaar iets, dan is er niets te melden", () => {
  expect(
    findings("cijfers/jaar-zonder-gegevens", {
      [`${proef}/begroting-2022.yaml`]: begroting(2022),
      [`${proef}/begroting-2031.yaml`]: begroting(2031),
    }),
  ).toEqual([]);
  expect(findings("cijfers/jaar-zonder-gegevens", {})).toEqual([]);
});

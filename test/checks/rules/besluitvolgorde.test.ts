import { expect, it } from "vitest";
import { documenten, findings, proef } from "../support/project.ts";

const startnotitie = documenten
  .split("\n")
  .slice(1)
  .join("\n")
  .replace("id: beleidskader", "id: startnotitie")
  .replace("soort: beleidskader", "soort: startnotitie")
  .replace("titel: Beleidskader inburgering", "titel: Startnotitie");

const chain = (kader: (text: string) => string): Record<string, string> => ({
  [`${proef}/documenten.yaml`]:
    kader(documenten.replace("besluit_door", "werkt_uit: startnotitie\n    besluit_door")) + startnotitie,
});

it("een stuk dat een kader uitwerkt, is niet ouder dan dat kader en niet eerder vastgesteld", () => {
  const wrong = chain((text) =>
    text.replace("datum: 2021-11\n", "datum: 2021-05\n").replace("status: concept", "status: vastgesteld"),
  );
  expect(findings("planning/besluitvolgorde", wrong)).toEqual([
    "documenten.yaml:11 ‘Beleidskader inburgering’ (2021-05) is ouder dan ‘Startnotitie’ (2021-11), dat het uitwerkt.",
    "documenten.yaml:11 ‘Beleidskader inburgering’ is vastgesteld, maar ‘Startnotitie’, dat het uitwerkt, nog niet.",
  ]);
  expect(
    findings(
      "planning/besluitvolgorde",
      chain((text) => text),
    ),
  ).toEqual([]);
});

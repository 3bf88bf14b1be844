import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const told = (text: string): string[] => inText("stukken/besluit-orgaan", text);

it("een tekst noemt wie volgens de gegevens besluit", () => {
  expect(told("Het college stelt het beleidskader in december vast.\n")).toEqual([
    "visie.md:1 Volgens deze zin stelt het college het stuk ‘beleidskader’ vast, maar volgens de gegevens besluit de gemeenteraad van Proefstad.",
  ]);
  expect(told("De gemeenteraad stelt het beleidskader in december vast.\n")).toEqual([]);
  expect(told("Het college biedt het beleidskader aan, en de raad stelt het vast.\n")).toEqual([]);
  expect(told("Het college stelt de beleidsregels vast.\n")).toEqual([]);
});

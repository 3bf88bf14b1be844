import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

it("e-mailadres, telefoonnummer en rekeningnummer horen niet in een stuk", () => {
  const text =
    "Mail naar jan@voorbeeld.nl.\n\nBel 06-12345678 of 010 123 45 67.\n\nMaak over naar NL91 ABNA 0417 1643 00.\n";
  expect(inText("privacy/contactgegevens", text)).toEqual([
    "visie.md:1 ‘jan@voorbeeld.nl’ is een e-mailadres.",
    "visie.md:3 ‘06-12345678’ is een telefoonnummer.",
    "visie.md:3 ‘010 123 45 67’ is een telefoonnummer.",
    "visie.md:5 ‘NL91 ABNA 0417 1643 00’ is een rekeningnummer (IBAN).",
  ]);
  expect(inText("privacy/contactgegevens", "Neem contact op met het team, in 2021 of 2022.\n")).toEqual([]);
});

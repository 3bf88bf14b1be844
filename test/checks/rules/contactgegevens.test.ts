import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

variantsOf("privacy/contactgegevens", {
  fout: [
    "Bereikbaar via +31 (0)6 1234 5678.",
    "Schrijf naar f.dejong (at) voorbeeld.nl.",
    "Rekening: nl91abna0417164300.",
    "Telefoon: (078) 770 12 34.",
    "Mail naar jan@voorbeeld.nl.",
    "Bel 06 12345678.",
    "Maak over naar NL91 ABNA 0417 1643 00.",
  ],
  goed: [
    "De begroting is 0,5 procent hoger dan in 2020 en 2021.",
    "Bel de gemeente.",
    "Het nummer staat op de website.",
  ],
});

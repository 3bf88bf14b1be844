import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("negen cijfers die aan de elfproef voldoen, zijn misschien een burgerservicenummer", () => {
  expect(inText("privacy/bsn", "Een zin.\n\nHet dossier van 111222333 is klaar.\n")).toEqual([
    "visie.md:3 Dit getal van negen cijfers kan een burgerservicenummer zijn.",
  ]);
  expect(inText("privacy/bsn", "Het dossier van 111222334 is klaar, voor € 111.222.333.\n")).toEqual([]);
});

variantsOf("privacy/bsn", {
  fout: ["Burgerservicenummer: 111-222-333.", "Het gaat om 111222333.", "Zijn nummer is 1234.56.782."],
  goed: ["Het gaat om € 111.222.333.", "Het gaat om 123456789.", "De code is 6211000."],
});

import { expect, test } from "vitest";
import { securityTxt } from "../../../src/site/duties/security-txt.ts";

const beveiliging = { contact: "mailto:veilig@gemeente.example", verloopt: "2027-11-01" };

test("security.txt noemt waar te melden en tot wanneer dat klopt", () => {
  expect(securityTxt({ adres: "https://raad.example", beveiliging })).toBe(
    [
      "Contact: mailto:veilig@gemeente.example",
      "Expires: 2027-11-01T00:00:00.000Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://raad.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("zonder adres van de site is er geen Canonical, met beleid wel een Policy", () => {
  const text = securityTxt({ beveiliging: { ...beveiliging, beleid: "https://raad.example/lekken/" } });
  expect(text).not.toContain("Canonical");
  expect(text).toContain("Policy: https://raad.example/lekken/\n");
});

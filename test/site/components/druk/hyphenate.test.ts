import { expect, test } from "vitest";
import { hyphenate } from "../../../../src/site/components/druk/hyphenate.ts";

const shown = (text: string): string => hyphenate(text).replaceAll("\u00ad", "·");

test("een lang woord mag worden afgebroken waar het Nederlands dat toestaat", () => {
  expect(shown("inburgeringsplichtigen")).toBe("inbur·ge·rings·plich·tigen");
  expect(shown("leerbaarheidstoets")).toBe("leer·baar·heids·toets");
});

test("aan het begin en het eind van een woord staan nooit minder dan vier letters alleen", () => {
  expect(shown("asielstatushouders").split("·")[0]?.length).toBeGreaterThanOrEqual(4);
  expect(shown("asielstatushouders").split("·").at(-1)?.length).toBeGreaterThanOrEqual(4);
});

test("een woord van twaalf letters of minder, een getal en een adres blijven heel", () => {
  for (const whole of ["participatie", "€ 1.234.567", "https://wetten.overheid.nl/BWBR0044770/2025-10-21"])
    expect(hyphenate(whole)).toBe(whole);
});

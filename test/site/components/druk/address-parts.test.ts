import { expect, test } from "vitest";
import { addressParts } from "../../../../src/site/components/druk/address-parts.ts";

test("een adres wordt na elke schuine streep van zijn pad afgebroken, niet na die van https", () => {
  expect(addressParts("https://wetten.overheid.nl/BWBR0044770/2025-10-21")).toEqual([
    "https://wetten.overheid.nl/",
    "BWBR0044770/",
    "2025-10-21",
  ]);
  expect(addressParts("https://www.divosa.nl/map/")).toEqual(["https://www.divosa.nl/", "map/"]);
});

test("een lange naam in een adres wordt na elk streepje afgebroken", () => {
  expect(addressParts("https://vng.nl/nieuws/onderzoek-meer-geld-nodig-voor-inburgering")).toEqual([
    "https://vng.nl/",
    "nieuws/",
    "onderzoek-",
    "meer-",
    "geld-",
    "nodig-",
    "voor-",
    "inburgering",
  ]);
});

test.each(["https://www.inburgeren.nl", "https://www.inburgeren.nl/", "en/of", "B1-route"])(
  "%s blijft heel",
  (word) => {
    expect(addressParts(word)).toEqual([word]);
  },
);

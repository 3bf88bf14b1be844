import { expect, test } from "vitest";
import { removeSoftHyphens } from "../../../src/pdf/finish/soft-hyphens.ts";

const soft = "/Span<</ActualText <FEFF00AD> >> BDC";

test("een afbreekteken dat niet is gebruikt verdwijnt, en wat erna komt blijft op zijn plaats", () => {
  const printed = ["<0001> Tj", soft, "7.5 0 Td <0009> Tj", "EMC", "0 0 Td <0002> Tj", ""].join("\n");
  expect(removeSoftHyphens(printed)).toBe(["<0001> Tj", "7.5 0 Td", "0 0 Td <0002> Tj", ""].join("\n"));
});

test("een streepje aan het eind van een regel zegt dat het een afbreekstreepje is", () => {
  const printed = [
    soft,
    "7.5 0 Td <0009> Tj",
    "EMC",
    "ET",
    "BT",
    "/F4 9 Tf",
    "1 0 0 -1 68 71 Tm",
    "<00AD> Tj",
    "ET",
    "",
  ];
  expect(removeSoftHyphens(printed.join("\n"))).toBe(
    ["ET", "BT", "/F4 9 Tf", "1 0 0 -1 68 71 Tm", soft, "<00AD> Tj", "EMC", "ET", ""].join("\n"),
  );
});

test("een gewoon streepje blijft zoals het is", () => {
  const printed = "/Span<</ActualText <FEFF002D> >> BDC\n<0009> Tj\nEMC\n";
  expect(removeSoftHyphens(printed)).toBe(printed);
});

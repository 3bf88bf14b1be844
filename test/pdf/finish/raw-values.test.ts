import { expect, test } from "vitest";
import { rawEntries, rawItems } from "../../../src/pdf/finish/raw-values.ts";

test("elk gegeven van een woordenboek komt met de tekst van zijn waarde", () => {
  const text =
    "<</Type /StructElem\n/S /Figure\n/Alt (Kosten /per\\) jaar)\n/P 718 0 R\n/Pg 2 0 R\n/K [7 <</MCID 4>>]>>";
  expect([...rawEntries(text)]).toEqual([
    ["Type", "/StructElem"],
    ["S", "/Figure"],
    ["Alt", "(Kosten /per\\) jaar)"],
    ["P", "718 0 R"],
    ["Pg", "2 0 R"],
    ["K", "[7 <</MCID 4>>]"],
  ]);
});

test("ook tekst in hexadecimale cijfers en een lijst van woordenboeken blijven heel", () => {
  expect([...rawEntries("<</Alt <FEFF002F>/A [<</O /Table\n/Scope /Row>>]>>")]).toEqual([
    ["Alt", "<FEFF002F>"],
    ["A", "[<</O /Table\n/Scope /Row>>]"],
  ]);
});

test("een lijst geeft haar woordenboeken, een los woordenboek is er één", () => {
  expect(rawItems("[<</O /Table /Headers [(a) (b)]>> <</O /List>>]")).toEqual([
    "<</O /Table /Headers [(a) (b)]>>",
    "<</O /List>>",
  ]);
  expect(rawItems("<</O /List>>")).toEqual(["<</O /List>>"]);
});

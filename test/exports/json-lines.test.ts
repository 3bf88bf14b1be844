import { expect, test } from "vitest";
import { jsonWithLines } from "../../src/exports/json-lines.ts";

test("elk onderdeel van de lijst staat op een eigen regel, in de volgorde van het geheel", () => {
  const table = { id: "middelen", rijen: [{ id: "a", kop: "Aantal" }, { id: "b" }], noten: ["Eén noot."] };
  expect(jsonWithLines(table, "rijen")).toBe(
    '{"id":"middelen","rijen":[\n{"id":"a","kop":"Aantal"},\n{"id":"b"}\n],"noten":["Eén noot."]}\n',
  );
  expect(JSON.parse(jsonWithLines(table, "rijen"))).toEqual(table);
});

test("een lege lijst blijft een lijst", () => {
  expect(JSON.parse(jsonWithLines({ rijen: [] }, "rijen"))).toEqual({ rijen: [] });
});

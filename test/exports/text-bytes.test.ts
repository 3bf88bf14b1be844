import { expect, test } from "vitest";
import { TextBytes } from "../../src/exports/text-bytes.ts";

test("teksten en bytes staan achter elkaar, ook tekens die meer plaatsen innemen", () => {
  const bytes = new TextBytes();
  const text = "Eén € ‘ja’ 𝒜 ሰላም";
  expect(bytes.of(text).equals(Buffer.from(text))).toBe(true);
  expect(bytes.of("a€", Buffer.from("é"), "", "𝒜").toString()).toBe("a€é𝒜");
  expect(bytes.of().length).toBe(0);
});

test("een langere tekst past ook, en een kortere daarna houdt niets van haar over", () => {
  const bytes = new TextBytes();
  const long = "€".repeat(100_000);
  expect(bytes.of(long).toString()).toBe(long);
  expect(bytes.of("kort").toString()).toBe("kort");
});

test("wat erbij komt, staat achter wat er al was, ook als er meer ruimte nodig is", () => {
  const bytes = new TextBytes();
  expect(bytes.add("één")).toEqual({ start: 0, end: 5 });
  expect(bytes.add("€".repeat(10_000), Buffer.from("!"))).toEqual({ start: 5, end: 30_006 });
  expect(Buffer.from(bytes.room).toString("utf8", 0, 30_006)).toBe(`één${"€".repeat(10_000)}!`);
});

test("ruimte van een ander wordt gebruikt zolang er genoeg is", () => {
  const room = new ArrayBuffer(100);
  const bytes = new TextBytes("utf8", room);
  bytes.add("kort");
  expect(bytes.room).toBe(room);
  bytes.add("x".repeat(100));
  expect(bytes.room).not.toBe(room);
});

test("letters die al bytes zijn, worden niet nog eens gecodeerd", () => {
  const bytes = Buffer.from("é€");
  expect(new TextBytes("latin1").of(bytes.toString("latin1")).equals(bytes)).toBe(true);
});

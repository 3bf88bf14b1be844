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

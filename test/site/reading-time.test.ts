import { expect, test } from "vitest";
import { readingTime } from "../../src/site/reading-time.ts";

test.each([
  [0, "ongeveer 1 minuut"],
  [299, "ongeveer 1 minuut"],
  [300, "ongeveer 2 minuten"],
  [8800, "ongeveer 44 minuten"],
])("een stuk van %i woorden leest in %s", (words, shown) => {
  expect(readingTime(words)).toBe(shown);
});

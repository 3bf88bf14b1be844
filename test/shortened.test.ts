import { expect, test } from "vitest";
import { shortened } from "../src/shortened.ts";

test("een korte tekst blijft heel, van een lange blijft het begin", () => {
  expect(shortened("de hele zin", 11)).toBe("de hele zin");
  expect(shortened("de hele zin", 10)).toBe("de hele z…");
  expect(shortened("de hele zin", 9)).toBe("de hele…");
});

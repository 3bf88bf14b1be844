import { expect, test } from "vitest";
import { looseDate } from "../../src/site/dates.ts";

test("een datum staat er zo precies als de bron haar geeft", () => {
  expect(looseDate("2021-11-30")).toBe("30 november 2021");
  expect(looseDate("2021-11")).toBe("november 2021");
  expect(looseDate("2021")).toBe("2021");
});

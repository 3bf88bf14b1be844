import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addWeeks, date, daysBetween, parseDate, partsOf } from "../src/calendar.ts";

test("alleen een bestaande dag als jjjj-mm-dd is een datum", () => {
  expect(parseDate("2022-01-01")).toBe("2022-01-01");
  expect(parseDate("2024-02-29")).toBe("2024-02-29");
  for (const text of [
    "2022-02-29",
    "2021-02-30",
    "2021-13-01",
    "2021-00-10",
    "1-1-2022",
    "2022-1-1",
    "2022-01-01 ",
    "",
  ]) {
    expect(parseDate(text), text).toBeUndefined();
  }
  expect(() => date("2021-02-30")).toThrow(RangeError);
});

test("een PIP binnen tien weken na inschrijving op 3 januari 2022 is er op 14 maart", () => {
  expect(addWeeks(date("2022-01-03"), 10)).toBe("2022-03-14");
});

test("negen maanden inkoop en een kwartaal inregelen voor 1 januari 2022 beginnen op 1 januari 2021", () => {
  expect(addMonths(addMonths(date("2022-01-01"), -3), -9)).toBe("2021-01-01");
});

test("een maand na 31 januari is de laatste dag van februari", () => {
  expect(addMonths(date("2022-01-31"), 1)).toBe("2022-02-28");
  expect(addMonths(date("2024-01-31"), 1)).toBe("2024-02-29");
  expect(addMonths(date("2022-03-31"), -1)).toBe("2022-02-28");
  expect(addMonths(date("2021-11-30"), 14)).toBe("2023-01-30");
});

test("dagen tellen over de zomertijd en een schrikkeldag heen", () => {
  expect(addDays(date("2022-03-26"), 2)).toBe("2022-03-28");
  expect(daysBetween(date("2024-02-28"), date("2024-03-01"))).toBe(2);
  expect(daysBetween(date("2022-10-31"), date("2022-10-29"))).toBe(-2);
  expect(partsOf(date("2022-11-30"))).toEqual({ year: 2022, month: 11, day: 30 });
});

const days = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays(date("1990-01-01"), offset));

test("optellen en aftellen van dagen zijn elkaars omgekeerde", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
      const end = addDays(start, count);
      return parseDate(end) === end && daysBetween(start, end) === count && addDays(end, -count) === start;
    }),
  );
});

test("een maand erbij geeft altijd een bestaande dag in de volgende maand", () => {
  fc.assert(
    fc.property(days, (start) => {
      const [from, to] = [partsOf(start), partsOf(addMonths(start, 1))];
      return to.year * 12 + to.month === from.year * 12 + from.month + 1 && to.day <= from.day;
    }),
  );
});

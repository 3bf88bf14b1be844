import { describe, expect, it } from "vitest";
import { date } from "../../src/calendar.ts";
import { lateness } from "../../src/tables/lateness.ts";

describe("te laat, in woorden", () => {
  it.each([
    ["2021-10-01", "2021-10-01", "op tijd"],
    ["2020-09-30", "2021-10-01", "op tijd"],
    ["2021-10-02", "2021-10-01", "1 dag te laat"],
    ["2021-10-11", "2021-10-01", "10 dagen te laat"],
    ["2021-10-15", "2021-10-01", "2 weken te laat"],
    ["2021-11-01", "2021-10-01", "1 maand te laat"],
    ["2020-03-01", "2020-01-01", "2 maanden te laat"],
    ["2021-12-31", "2021-10-01", "3 maanden te laat"],
    ["2020-12-31", "2020-07-01", "6 maanden te laat"],
  ])("%s waar het uiterlijk %s moest: %s", (planned, latest, words) => {
    expect(lateness(date(planned), date(latest))).toBe(words);
  });
});

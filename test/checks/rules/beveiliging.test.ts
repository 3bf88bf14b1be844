import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findings } from "../support/project.ts";

const path = "data/landelijk/site.yaml";
const expiring = (day: string) => ({
  [path]: readFileSync(path, "utf8").replace(/verloopt: \S+/, `verloopt: ${day}`),
});

it("een adres voor meldingen dat niet meer geldt, houdt de publicatie tegen; vandaag is 1 januari 2026", () => {
  expect(findings("plicht/beveiliging", expiring("2026-01-01"))).toEqual([
    expect.stringMatching(/^site\.yaml:\d+ Het adres voor meldingen gold tot 1 januari 2026\.$/),
  ]);
  expect(findings("plicht/beveiliging", expiring("2026-01-02"))).toEqual([]);
  expect(findings("plicht/beveiliging", expiring("2027-06-01"))).toEqual([
    expect.stringContaining("dat is langer dan een jaar"),
  ]);
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findings } from "../support/project.ts";

const path = "data/landelijk/toegankelijkheid.yaml";
const own = readFileSync(path, "utf8");
/** The statement with another date of inspection and, for the other rules, other lines. Today is 1 January 2026. */
const statement = (inspected: string, change: (text: string) => string = (text) => text) => ({
  [path]: change(own.replace(/onderzocht_op: \S+/, `onderzocht_op: ${inspected}`)),
});
const lineOf = (key: string) => own.split("\n").findIndex((line) => line.startsWith(`${key}:`)) + 1;

it("een onderzoek van 36 maanden geleden is te oud, van een dag later niet", () => {
  expect(findings("plicht/toegankelijkheid", statement("2023-01-01"))).toEqual([
    `toegankelijkheid.yaml:${lineOf("onderzocht_op")} Het onderzoek van 1 januari 2023 is ouder dan 36 maanden.`,
  ]);
  expect(findings("plicht/toegankelijkheid", statement("2023-01-02"))).toEqual([]);
});

it("een onderzoek in de toekomst telt niet", () => {
  expect(findings("plicht/toegankelijkheid", statement("2026-02-01"))).toEqual([
    `toegankelijkheid.yaml:${lineOf("onderzocht_op")} Het onderzoek van 1 februari 2026 is nog niet geweest.`,
  ]);
});

it("wie volledig voldoet heeft geen afwijkingen, en wie dat niet doet noemt ze", () => {
  const whole = statement("2025-12-01", (text) => text.replace(/status: .*/, "status: voldoet volledig"));
  expect(findings("plicht/toegankelijkheid", whole)).toEqual([
    `toegankelijkheid.yaml:${lineOf("status")} De status is ‘voldoet volledig’, maar er staan afwijkingen in de verklaring.`,
  ]);
  const silent = statement("2025-12-01", (text) =>
    text.replace(/afwijkingen:\n[\s\S]*?(?=\nmelden:)/, "afwijkingen: []"),
  );
  expect(findings("plicht/toegankelijkheid", silent)).toHaveLength(1);
});

it("een maatregel waarvan de datum voorbij is, vraagt om een nieuwe datum", () => {
  const late = statement("2025-12-01", (text) => text.replace(/opgelost_op: \S+/, "opgelost_op: 2025-12-31"));
  expect(findings("plicht/toegankelijkheid", late)).toEqual([
    expect.stringContaining("zou op 31 december 2025 zijn opgelost."),
  ]);
});

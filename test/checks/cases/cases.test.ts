import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { catalogue } from "../../../src/checks/catalogue.ts";
import type { Check } from "../../../src/checks/check.ts";
import { type CheckId, checkIds } from "../../../src/checks/check-ids.ts";
import { runChecks } from "../../../src/checks/run.ts";
import { byPlace, type Diagnostic } from "../../../src/diagnostic.ts";
import { publicationOf, subjectFor } from "../support/project.ts";

const files = z.record(z.string(), z.string());
const gevallen = z.array(
  z.discriminatedUnion("oordeel", [
    z.strictObject({
      oordeel: z.literal("gevonden"),
      id: z.string(),
      titel: z.string(),
      regel: z.enum(checkIds),
      fout: files,
      op: z.array(z.number()),
      goed: files,
    }),
    z.strictObject({
      oordeel: z.literal("onmogelijk"),
      id: z.string(),
      titel: z.string(),
      reden: z.string(),
      geweigerd: files.optional(),
      goed: files.optional(),
      bewijs: z.strictObject({ bestand: z.string(), test: z.string() }).optional(),
    }),
    z.strictObject({
      oordeel: z.literal("vervallen"),
      id: z.string(),
      titel: z.string(),
      reden: z.string(),
      stil: files,
    }),
    z.strictObject({
      oordeel: z.literal("niet te controleren"),
      id: z.string(),
      titel: z.string(),
      reden: z.string(),
    }),
  ]),
);
type Geval = z.infer<typeof gevallen>[number];

const all: Geval[] = readdirSync("test/checks/cases")
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => gevallen.parse(parse(readFileSync(`test/checks/cases/${name}`, "utf8")).gevallen));

function found(rules: readonly CheckId[], fixture: Record<string, string>): Diagnostic[] {
  const checks = rules.map((id) => catalogue[id] as Check);
  return runChecks(checks, subjectFor(fixture)).sort(byPlace);
}

const of = <Oordeel extends Geval["oordeel"]>(oordeel: Oordeel) =>
  all.filter((geval): geval is Extract<Geval, { oordeel: Oordeel }> => geval.oordeel === oordeel);

describe("een fout die gevonden wordt", () => {
  it.each(of("gevonden"))("$id $titel", ({ regel, fout, op, goed }) => {
    expect(found([regel], fout).map(({ place }) => place.line)).toEqual(op);
    // No rule at all finds anything in the corrected twin.
    expect(found(checkIds, goed)).toEqual([]);
  });
});

describe("een fout die onmogelijk is", () => {
  it.each(of("onmogelijk").filter(({ geweigerd }) => geweigerd))(
    "$id $titel: de gegevens worden geweigerd",
    (geval) => {
      expect(() => publicationOf(geval.geweigerd ?? {})).toThrow();
      expect(() => publicationOf(geval.goed ?? {})).not.toThrow();
    },
  );

  it.each(of("onmogelijk").filter(({ bewijs }) => bewijs))(
    "$id $titel: een andere test toont het aan",
    ({ bewijs }) => {
      expect(bewijs && readFileSync(bewijs.bestand, "utf8")).toContain(bewijs?.test);
    },
  );
});

describe("wat geen fout was", () => {
  it.each(of("vervallen"))("$id $titel", ({ stil }) => {
    expect(found(checkIds, stil)).toEqual([]);
  });
});

describe("de telling", () => {
  it("noemt elk van de 177 gevallen één keer, met een oordeel dat iets bewijst", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(177);
    expect(all).toHaveLength(177);
    for (const geval of of("onmogelijk")) expect(geval.geweigerd ?? geval.bewijs).toBeDefined();
  });

  it("vindt of verhindert ten minste 145 fouten", () => {
    expect(of("gevonden").length + of("onmogelijk").length).toBeGreaterThanOrEqual(145);
  });
});

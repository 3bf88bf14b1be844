import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/checks/catalogue.ts";
import { runChecks } from "../../src/checks/run.ts";
import { sentenceCheck } from "../../src/checks/sentence-check.ts";
import { placeIn } from "../../src/checks/text/text.ts";
import { subjectFor } from "./support/project.ts";

const about = {
  id: "tekst/losse-regel",
  severity: "stijl",
  title: "Een zin wordt genoemd.",
  basis: "Proef",
  hint: "Lees de zin.",
} as const;
type Rule = Parameters<typeof sentenceCheck<"tekst/losse-regel", unknown>>[0];

const fails = (): never => {
  throw new Error("stuk");
};

/** What a rule with these parts and a rule that works find in a text, each with its line. */
function foundWith(parts: Partial<Rule>, words = "Een zin.\n\nDe statushouder struikelt.\n\nDe statushouder.\n") {
  const rule = sentenceCheck({
    ...about,
    judge: (sentence) => [{ place: placeIn(sentence), message: sentence.words }],
    ...parts,
  });
  const part = subjectFor({ "content/proef/beleidskader/visie.md": words });
  return runChecks([rule, catalogue["tekst/verboden-woord"]], part);
}
const places = (found: ReturnType<typeof foundWith>) => found.map(({ rule, place }) => `${rule} ${place.line}`);

describe("een regel over zinnen die struikelt", () => {
  it("houdt wat zij eerder vond, zwijgt daarna, en neemt de andere regels niet mee", () => {
    const found = foundWith({
      judge: (sentence) =>
        sentence.words.includes("struikelt") ? fails() : [{ place: placeIn(sentence), message: sentence.words }],
    });
    expect(places(found)).toEqual([
      "tekst/losse-regel 1",
      "controle/regel-mislukt 1",
      "tekst/verboden-woord 3",
      "tekst/verboden-woord 5",
    ]);
    expect(found[1]).toMatchObject({
      severity: "waarschuwing",
      message: "De regel ‘tekst/losse-regel’ kon niet worden uitgevoerd; de andere regels wel.",
      cause: "stuk",
    });
  });

  it.each(["prepare", "when", "judge"] as const)("wordt één keer gemeld, ook als %s bij elke zin misgaat", (part) => {
    expect(places(foundWith({ [part]: fails }))).toEqual([
      "controle/regel-mislukt 1",
      "tekst/verboden-woord 3",
      "tekst/verboden-woord 5",
    ]);
  });
});

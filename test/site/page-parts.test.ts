import { describe, expect, test } from "vitest";
import { dutchOrder } from "../../src/notation.ts";
import { authorLine, memberNames } from "../../src/site/author-line.ts";
import { comparedNames } from "../../src/site/compared-names.ts";
import { comparisonIn } from "../../src/site/comparisons.ts";
import { stepsOf } from "../../src/site/document-status.ts";
import { keyFigures } from "../../src/site/key-figures.ts";
import { municipalityNames } from "../../src/site/municipality-names.ts";
import { opstellerPage } from "../../src/site/opsteller-page.ts";
import { registerChoices } from "../../src/site/register-choices.ts";
import { sourceGroups } from "../../src/site/source-groups.ts";
import { termList } from "../../src/site/term-list.ts";
import { ownPublication } from "../support/own-publication.ts";

const publication = ownPublication();
const author = (id: string) => publication.opsteller(id);
const authorOf = (id: string) => author(id).gegevens.opsteller;
const nameOf = municipalityNames(publication);

describe("namen van opstellers", () => {
  test("zijn die van de leden, tenzij het er veel zijn", () => {
    expect(authorLine(authorOf("hbel"), nameOf)).toBe("Samenwerkingsverband van Huizen, Blaricum, Eemnes en Laren");
    expect(authorLine({ ...authorOf("wassenaar"), naam: "Wassenaar" }, nameOf)).toBe("Gemeente");
    expect(memberNames(authorOf("wassenaar"), nameOf)).toBe("Wassenaar");
    expect(memberNames(authorOf("midden-limburg"), nameOf)).toBe("Arbeidsmarktregio Midden-Limburg");
  });

  test("herhalen niet wat de naam van de opsteller al zegt", () => {
    expect(authorLine(authorOf("midden-limburg"), nameOf)).toBe("8 gemeenten");
    expect(authorLine(authorOf("wassenaar"), nameOf)).toBe("");
  });

  test("staan bij een vergelijking voluit tot vier, en zijn daarboven een aantal", () => {
    const named = [..."ABCDE"].map((korte_naam) => ({ gegevens: { opsteller: { korte_naam } } }));
    expect(comparedNames(named.slice(0, 4))).toBe("A, B, C en D");
    expect(comparedNames(named)).toBe("vijf opstellers");
  });
});

describe("de pagina van een opsteller", () => {
  test("toont van wie stukken heeft het laatste, vier figuren en de planning", () => {
    const { latest, charts, planning, hasFeed, canCalculate, years } = opstellerPage(publication, author("hbel"));
    expect(latest?.id).toBe("uitvoeringsplan");
    expect(charts).toHaveLength(4);
    expect(planning?.id).toBe("planning");
    expect([hasFeed, canCalculate]).toEqual([true, true]);
    expect(years).toContain(2022);
  });

  test("toont van wie geen stukken heeft geen kerncijfers, geen figuren en geen feed", () => {
    expect(opstellerPage(publication, author("drechtsteden"))).toMatchObject({
      latest: undefined,
      charts: [],
      hasFeed: false,
      canCalculate: false,
    });
  });
});

test("een datum als kerncijfer is langer dan een bedrag", () => {
  const all = publication.opstellers.flatMap((opsteller) =>
    opsteller.gegevens.documenten.flatMap((gegevens) => keyFigures(opsteller, gegevens)),
  );
  const dates = all.filter(({ figure }) => figure.kind === "date");
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.every(({ isLong }) => isLong)).toBe(true);
  expect(all.some(({ isLong }) => !isLong)).toBe(true);
});

test("een stuk ter besluitvorming is voorbij het concept, en nog niet vastgesteld", () => {
  expect(stepsOf("ter besluitvorming")).toEqual([
    { name: "Concept", state: "klaar" },
    { name: "Besluitvorming", state: "nu" },
    { name: "Vastgesteld", state: "straks" },
  ]);
});

test("het register laat alleen kiezen wat er is", () => {
  const { statuses, kinds } = registerChoices([{ status: "raming" }, { status: "wettelijk" }]);
  expect(statuses).toEqual(["wettelijk", "raming"]);
  expect(kinds.map(({ value }) => value)).not.toContain("wijkt-af");
  const deviating = registerChoices([{ status: "raming", bron_vermeldt: { waarde: "1" } as never }]);
  expect(deviating.kinds.at(-1)).toEqual({ value: "wijkt-af", name: "Afwijkend van de bron (1)" });
});

test("elke bron staat onder één kop, en geen kop is leeg", () => {
  const { bronnen } = publication.dataset.landelijk;
  const groups = sourceGroups(bronnen);
  expect(groups.flatMap((group) => group.bronnen.map(({ id }) => id)).sort()).toEqual(
    bronnen.map(({ id }) => id).sort(),
  );
  expect(sourceGroups([]).length).toBe(0);
});

test("begrippen staan op Nederlandse volgorde, met hun afkorting en hun artikel", () => {
  const terms = termList(publication.dataset.landelijk);
  expect(terms.map(({ term }) => term)).toEqual(terms.map(({ term }) => term).sort(dutchOrder));
  expect(terms.find(({ id }) => id === "pip")).toMatchObject({
    naam: "Persoonlijk plan inburgering en participatie (PIP)",
    artikel: expect.stringContaining("artikel"),
  });
});

test("wie over een jaar niets heeft om te vergelijken, staat apart", () => {
  const { comparison, absent } = comparisonIn(publication, "2022");
  expect(comparison.authors.map(({ id }) => id).sort()).toEqual(["hbel", "wassenaar"]);
  expect(absent.map(({ id }) => id).sort()).toEqual(["drechtsteden", "midden-limburg"]);
  expect(() => comparisonIn(publication, "1999")).toThrow("1999");
});

import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { pageFindings } from "../../src/site/page-findings.ts";

const at = (file: string, severity: Diagnostic["severity"] = "stijl"): Diagnostic => ({
  rule: "tekst/proef",
  severity,
  place: { file, line: 7, column: 3 },
  message: file,
});
const all = [
  at("content/hbel/beleidskader/geld.md"),
  at("content/hbel/startnotitie/taken.md"),
  at("content/wassenaar/beleidskader/geld.md"),
  at("data/opstellers/hbel/planning.yaml", "fout"),
  at("templates/beleidskader/geld.mdx", "waarschuwing"),
  at("data/landelijk/wet.yaml"),
];
const documents = new Map([["beleidskader", "beleidskader"]]);
const shown = (address: string): string[] =>
  pageFindings(
    address,
    all,
    (author) => (author === "hbel" ? documents : undefined),
    (file) => `/project/${file}`,
  ).map(({ where }) => where);

it("naast een stuk staan de bevindingen in zijn tekst, zijn sjabloon en de gegevens, de ergste eerst", () => {
  expect(shown("/hbel/beleidskader/")).toEqual([
    "data/opstellers/hbel/planning.yaml:7",
    "templates/beleidskader/geld.mdx:7",
    "content/hbel/beleidskader/geld.md:7",
  ]);
});

it("naast een pagina van een opsteller staat alles van die opsteller, elders alles", () => {
  expect(shown("/hbel/cijfers/")).toHaveLength(3);
  expect(shown("/begrippen/")).toHaveLength(6);
});

it("elke bevinding opent het bestand op de regel", () => {
  const [first] = pageFindings(
    "/",
    all,
    () => undefined,
    (file) => `/project/${file}`,
  );
  expect(first?.address).toBe("/__open-in-editor?file=%2Fproject%2Fdata%2Fopstellers%2Fhbel%2Fplanning.yaml%3A7%3A3");
});

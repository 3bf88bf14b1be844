import { expect, test } from "vitest";
import { matchNames, openFolder } from "../../src/dataset/folder.ts";
import { memoryFiles } from "./memory-files.ts";
import { told } from "./told.ts";

const expected = {
  required: ["opsteller.yaml", "documenten.yaml"],
  optional: ["partners.yaml"],
  pattern: { matches: /^begroting-\d{4}\.yaml$/, example: "begroting-2022.yaml" },
};

function match(...names: string[]) {
  const files = memoryFiles(Object.fromEntries(names.map((name) => [`data/hbel/${name}`, "x"])));
  return matchNames("data/hbel", openFolder(files, "data/hbel").entries ?? [], expected);
}

test("wat verwacht wordt, mag er zijn; wat programma’s achterlaten telt niet mee", () => {
  const { found, diagnostics } = match(
    "opsteller.yaml",
    "documenten.yaml",
    "begroting-2022.yaml",
    "begroting-2023.yaml",
    ".DS_Store",
    "~$raming.xlsx",
    "Thumbs.db",
    "desktop.ini",
  );
  expect(diagnostics).toEqual([]);
  expect([...found.keys()]).toEqual([
    "begroting-2022.yaml",
    "begroting-2023.yaml",
    "documenten.yaml",
    "opsteller.yaml",
  ]);
});

test("een bestand met een onbekende naam krijgt de naam die er het meest op lijkt", () => {
  expect(match("opsteller.yaml", "documenten.yaml", "parters.yaml").diagnostics.map(told)).toEqual([
    "data/hbel/parters.yaml:1:1 | gegevens/onbekend-bestand | " +
      "‘parters.yaml’ is geen bestand dat het programma in data/hbel leest. | " +
      "Een bestand met een andere naam zou ongemerkt niet meetellen. | Bedoelde u ‘partners.yaml’?",
  ]);
  expect(match("opsteller.yaml", "documenten.yaml", "begroting-22.yaml").diagnostics[0]?.hint).toBe(
    "Bedoelde u ‘begroting-2022.yaml’?",
  );
});

test("een verplicht bestand dat ontbreekt, wordt gemeld met zijn plaats", () => {
  expect(match("opsteller.yaml").diagnostics.map(told)).toEqual([
    "data/hbel/documenten.yaml:1:1 | gegevens/ontbrekend-bestand | " +
      "Het bestand documenten.yaml ontbreekt in data/hbel. | Maak het bestand, of zet het terug.",
  ]);
});

test("een verplicht bestand met een schrijffout in de naam is één fout en niet twee", () => {
  expect(match("opsteler.yaml", "documenten.yaml").diagnostics).toHaveLength(1);
});

test("een map die er niet is of buiten het project ligt, wordt gemeld", () => {
  expect(openFolder(memoryFiles({}), "data/landelijk").diagnostics.map(told)).toEqual([
    "data/landelijk:1:1 | gegevens/ontbrekende-map | De map data/landelijk is er niet of kan niet gelezen worden. | " +
      "Maak de map, of zet haar terug.",
  ]);
  const outside = memoryFiles({ "data/landelijk": { kind: "map", badLink: "buiten" } });
  expect(openFolder(outside, "data/landelijk").diagnostics[0]?.rule).toBe("gegevens/koppeling");
});

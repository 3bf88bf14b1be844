import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/inburgering/load.ts";
import { nodeFiles } from "../../../src/dataset/node-files.ts";
import { deviationOf } from "../../../src/figures/deviation.ts";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import type { FigureGraph } from "../../../src/figures/graph.ts";
import { figureFamilies } from "../../../src/figures/inburgering/families.ts";
import { figuresOf } from "../../../src/figures/inburgering/figures.ts";
import { leavesOf } from "./support/leaves.ts";

const { value: dataset, diagnostics: found } = loadDataset(nodeFiles(process.cwd()), readdirSync("templates"));
if (!dataset) throw new Error(found.map(({ place, message }) => `${place.file}:${place.line} ${message}`).join("\n"));
const graphs = new Map(dataset.opstellers.map((opsteller) => [opsteller.id, figuresOf(dataset, opsteller)] as const));

function graphOf(opsteller: string): FigureGraph {
  const graph = graphs.get(opsteller)?.value;
  if (!graph) throw new Error(`no figures of ${opsteller}`);
  return graph;
}

describe.each([...graphs.keys()])("de cijfers van %s", (opsteller) => {
  test("zijn allemaal te berekenen, en elk genoemd cijfer bestaat", () => {
    expect(graphs.get(opsteller)?.diagnostics).toEqual([]);
  });

  test("rusten op getypte waarden met een bron en een regel in data/", () => {
    const graph = graphOf(opsteller);
    for (const id of graph.ids()) {
      expect(explain(graph.get(id)).sources.length, id).toBeGreaterThan(0);
      for (const leaf of leavesOf(graph.get(id))) {
        expect(leaf.source?.title, leaf.id).toBeTruthy();
        expect(leaf.place?.file, leaf.id).toMatch(/^data\//);
        expect(leaf.place?.line, leaf.id).toBeGreaterThan(0);
      }
    }
  });
});

test.each([
  ["hbel", "uitvoering.2022.totaal", "€ 256.856"],
  ["hbel", "uitvoering.2022.integratieconsulent", "€ 132.567"],
  ["hbel", "uitvoering.2022.ontzorgen", "€ 38.528"],
  ["hbel", "uitvoering.2022.stelpost", "€ 47.489"],
  ["hbel", "prijs.2022.gewogen", "€ 8.860"],
  ["hbel", "prijs.2022.gewogen-landelijk", "€ 8.980"],
  ["hbel", "prijs.2022.omslag", "42,0%"],
  ["hbel", "leerroutes.2022.saldo", "€ 62.700"],
  ["hbel", "participatie.2022.huizen", "€ 508"],
  ["hbel", "participatie.2022.laren", "€ 426"],
  ["hbel", "ontzorgen.2022.totaal", "€ 16.335"],
  ["hbel", "planning.inkoop-start", "1 januari 2021"],
  ["wassenaar", "instroom.2021.plichtigen", "28"],
  ["wassenaar", "middelen.2022.samen", "€ 450.751"],
  ["wassenaar", "index.2023.wassenaar", "10,0%"],
  ["midden-limburg", "planning.inkoop-start", "1 juli 2020"],
  ["hbel", "uren.z-taal-uren.per-week", "5,13 uur per week"],
])("%s: %s is %s", (opsteller, id, expected) => {
  expect(formatFigure(graphOf(opsteller).get(id)).replaceAll("\u00a0", " ")).toBe(expected);
});

test("de bronnen wijken precies op deze plaatsen af van wat het programma berekent", () => {
  const deviating = [...graphs].flatMap(([opsteller, { value }]) =>
    (value?.ids() ?? []).flatMap((id) => (value && deviationOf(value.get(id)) ? [`${opsteller} ${id}`] : [])),
  );
  expect(deviating.sort()).toEqual([
    "hbel uitvoering.2022.ontzorgen",
    "hbel uitvoering.2022.stelpost",
    "hbel voorziening.2022.map.kosten",
    "hbel voorziening.2022.participatie.beschikbaar",
    "wassenaar instroom.2021.plichtigen",
  ]);
});

test("elk cijfer hoort bij een familie, en van elke familie is er een cijfer", () => {
  const given = new Set(
    [...graphs.keys()].flatMap((id) =>
      graphOf(id)
        .ids()
        .map((figure) => figure.split(".")[0]),
    ),
  );
  // Nobody in the own data keeps count of who is in begeleiding.
  expect([...given, "bestand"].sort()).toEqual([...figureFamilies]);
});

import { loadDataset } from "../../../src/dataset/inburgering/load.ts";
import { nodeFiles } from "../../../src/dataset/node-files.ts";
import type { FigureGraph } from "../../../src/figures/graph.ts";
import { figuresOf } from "../../../src/figures/inburgering/figures.ts";
import { tablesOf } from "../../../src/tables/inburgering/tables.ts";
import type { Table } from "../../../src/tables/table.ts";
import type { TableSet } from "../../../src/tables/table-set.ts";

const documentTypes = ["startnotitie", "beleidskader", "uitvoeringsplan"];
const loaded = loadDataset(nodeFiles(process.cwd()), documentTypes);

/** The dataset of this project. @throws Error with the first mistake in data/ */
export function dataset() {
  if (!loaded.value) throw new Error(`data/ has mistakes: ${loaded.diagnostics[0]?.message}`);
  return loaded.value;
}

function opstellerOf(id: string) {
  const opsteller = dataset().opstellers.find((each) => each.id === id);
  if (!opsteller) throw new Error(`there is no opsteller ${id}`);
  return opsteller;
}

export function graphOf(id: string): FigureGraph {
  const { value, diagnostics } = figuresOf(dataset(), opstellerOf(id));
  if (!value) throw new Error(`${id} has no figures: ${diagnostics[0]?.message}`);
  return value;
}

/** The tables of an opsteller of this project. */
export function tablesFor(id: string, year: number): TableSet {
  return tablesOf(dataset(), opstellerOf(id), graphOf(id), year);
}

/** One of them, which must be there. */
export function tableOf(opsteller: string, year: number, id: string): Table {
  const table = tablesFor(opsteller, year).get(id);
  if (!table) throw new Error(`${opsteller} has no table ${id}`);
  return table;
}

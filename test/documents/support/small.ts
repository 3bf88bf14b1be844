import { expect } from "vitest";
import { date } from "../../../src/calendar.ts";
import { lazyCharts } from "../../../src/charts/chart.ts";
import { decimal } from "../../../src/decimal.ts";
import { buildDocument, checkDocument } from "../../../src/documents/build.ts";
import type { DocumentInput, InlineHtml, UnknownPart } from "../../../src/documents/input.ts";
import { readProse } from "../../../src/documents/read-prose.ts";
import { readTemplate } from "../../../src/documents/template/read-template.ts";
import { fact } from "../../../src/figures/fact.ts";
import { formatBare, formatFigure } from "../../../src/figures/format.ts";
import { FigureBook } from "../../../src/figures/graph.ts";
import { lazyTables } from "../../../src/tables/table-set.ts";
import { memoryFiles } from "../../dataset/memory-files.ts";
import { buildChart } from "./chart.ts";
import { buildTable } from "./table.ts";

/** Plain HTML, so that a test reads what is said and where it leads. */
export const plainInline: InlineHtml = {
  figure: (figure, bare) => `<b>${bare ? formatBare(figure) : formatFigure(figure)}</b>`,
  section: (anchor, text) => `<a href="#${anchor}">${text}</a>`,
  chart: (anchor, text) => `<a href="#${anchor}">${text}</a>`,
  table: (anchor, text) => `<a href="#${anchor}">${text}</a>`,
  term: (id, text) => `<a href="/begrippen/#${id}">${text}</a>`,
  passage: (language, words) => `<span lang="${language}">${words}</span>`,
};

const source = { id: "plan", title: "Plan, november 2021" };

export function smallGraph(): FigureBook {
  const book = new FigureBook();
  const euro = (id: string, value: number): void =>
    book.define(id, () =>
      fact({ id, label: id, group: "Proef" }, { status: "raming", source }, decimal(value), "euro"),
    );
  euro("middelen.2022.totaal", 256856);
  euro("uitvoering.2022.totaal", 256856);
  euro("prijs.2022.b1", 8200);
  return book;
}

const documentType = `id: proef
naam: Proefstuk
meervoud: Proefstukken
besluit_door: de raad
secties: [begin, geld, bijlage-lijst]
inhoud:
  - { id: P1, titel: Het geld, basis: de proef }
`;

/** A document type of two chapters and an annex; a test replaces the file that it is about. */
export const smallTemplate: Readonly<Record<string, string>> = {
  "templates/proef/documenttype.yaml": documentType,
  "templates/proef/begin.mdx": '---\ntitel: Begin\n---\n\n<Tekst id="aanleiding">\n\nStandaardtekst.\n\n</Tekst>\n',
  "templates/proef/geld.mdx":
    '---\ntitel: Geld\n---\n\n## Middelen\n\n<Onderdeel id="P1">\n\nSamen <Cijfer id="middelen.totaal"/>.\n\n<Tabel id="middelen"/>\n\n<Tekst id="geld"/>\n\n</Onderdeel>\n\n<Als tabel="prijzen">\n\n## Prijzen\n\n<Tabel id="prijzen"/>\n\n</Als>\n',
  "templates/proef/bijlage-lijst.mdx":
    '---\ntitel: Lijst\nbijlage: true\n---\n\n## Bronnen\n\nZie <Verwijzing tabel="middelen"/>.\n',
};

export interface SmallOptions {
  /** Files beside or instead of those of the small template. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  unknown?: readonly UnknownPart[];
  /** Ids of the tables whose data are there. */
  tables?: readonly string[];
  /** Ids of the charts whose data are there. */
  charts?: readonly string[];
}

function readSmall({ files = {}, unknown = [], tables = ["middelen"], charts = [] }: SmallOptions) {
  const project = memoryFiles({ ...smallTemplate, ...files });
  const template = readTemplate(project, "proef");
  if (!template.value) return { diagnostics: template.diagnostics };
  const prose = readProse(project, "content/proef/stuk", template.value);
  const graph = smallGraph();
  const known = ["middelen", "prijzen", "meerjaren"];
  const makers = new Map(
    known.map((id) => [
      id,
      () => (tables.includes(id) ? buildTable(id, graph.get("middelen.2022.totaal")) : undefined),
    ]),
  );
  const input: DocumentInput = {
    template: template.value,
    id: "stuk",
    opstellerId: "proef",
    year: 2022,
    place: { file: "data/opstellers/proef/documenten.yaml", line: 2, column: 5 },
    unknown,
    fields: new Map<string, string | readonly string[]>([
      ["opsteller.naam", "Proefstad *aan zee*"],
      ["document.jaar", "2022"],
      ["leden", ["Huizen", "Laren"]],
    ]),
    figures: graph,
    tables: lazyTables(makers),
    charts: lazyCharts(
      new Map(
        ["middelen", "instroom"].map((id) => [
          id,
          () => (charts.includes(id) ? buildChart(id, graph.number("middelen.2022.totaal")) : undefined),
        ]),
      ),
    ),
    law: new Map([
      ["termijn", { text: "De termijn is drie jaar.", article: "artikel 11", checkedOn: date("2026-11-23") }],
    ]),
    terms: new Map([["pip", "PIP"]]),
    prose,
    inline: plainInline,
  };
  return { input, diagnostics: template.diagnostics };
}

/** What the small document is made of. @throws Error when the template has a mistake */
export function smallInput(options: SmallOptions = {}): DocumentInput {
  const { input, diagnostics } = readSmall(options);
  if (!input) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return input;
}

/** Reads the small template and texts and builds the document, with everything that was found on the way. */
export function buildSmall(options: SmallOptions = {}) {
  const { input, diagnostics } = readSmall(options);
  if (!input) return { diagnostics };
  const built = buildDocument(input);
  // The check of a thousand documents makes no HTML; it must find the same.
  expect(checkDocument(input).diagnostics).toEqual(built.diagnostics);
  return { document: built.value, diagnostics: [...diagnostics, ...built.diagnostics] };
}

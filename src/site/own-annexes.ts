import type { Dataset, DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { CouncilDocument } from "../documents/document.ts";
import { TermFinder } from "../documents/terms.ts";
import { sourcesOfFigures } from "../figures/sources.ts";
import { sourcesTable } from "../tables/inburgering/bronnen.ts";
import { shownCell } from "../tables/shown.ts";
import type { Table } from "../tables/table.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** Tables that are annexes: a row has the id of its term or source. */
const termsTable = "begrippen";
const sourceTable = "bronnen";
const annexTables: ReadonlySet<string> = new Set([termsTable, sourceTable]);

/** The annexes of a document, by the tables whose place they take. */
export type Annexes = ReadonlyMap<Table, Table>;

/** The document with these annexes. */
export function withAnnexes(document: CouncilDocument, annexes: Annexes): CouncilDocument {
  const sections = document.sections.map((section) => {
    if (![...section.tables.keys()].some((id) => annexTables.has(id))) return section;
    const tables = [...section.tables].map(
      ([id, numbered]) => [id, { ...numbered, table: annexes.get(numbered.table) ?? numbered.table }] as const,
    );
    return { ...section, tables: new Map(tables) };
  });
  return { ...document, sections };
}

/** A glossary of the terms that a document uses and a list of the sources that it rests on, and of no others. */
export function ownAnnexes(
  document: CouncilDocument,
  gegevens: DocumentGegevens,
  opsteller: PublishedOpsteller,
  dataset: Dataset,
): Annexes {
  const finder = finderOf(dataset);
  const named = namedIn(document, gegevens, finder);
  const annexes = new Map<Table, Table>();
  for (const { tables } of document.sections) {
    const terms = tables.get(termsTable)?.table;
    const sources = tables.get(sourceTable)?.table;
    if (terms) {
      const used = finder.names.withExplanations(named);
      annexes.set(terms, { ...terms, rows: terms.rows.filter(({ id }) => used.has(id)) });
    }
    if (sources) {
      const asNamed = [...named].filter((id) => id.startsWith(asSource)).map((id) => id.slice(asSource.length));
      const used = new Set([...gegevens.gebaseerd_op, ...sourcesOf(document, gegevens, opsteller), ...asNamed]);
      annexes.set(sources, sourcesTable(dataset, opsteller.gegevens.opsteller.korte_naam, used) ?? sources);
    }
  }
  return annexes;
}

interface Finder {
  /** Of terms and sources. */
  names: TermFinder;
  /** What stands in tables and templates is the same in many documents, and is looked through once. */
  inTables: WeakMap<Table, ReadonlySet<string>>;
  inTemplates: Map<string, ReadonlySet<string>>;
}

const finders = new WeakMap<Dataset, Finder>();
/** Before the id of a source, to tell it from a term. */
const asSource = "bron ";

function finderOf(dataset: Dataset): Finder {
  const found = finders.get(dataset);
  if (found) return found;
  const { begrippen, bronnen } = dataset.landelijk;
  const names = new TermFinder([
    ...begrippen.map(({ id, term, afkorting, uitleg }) => ({
      id,
      name: term,
      abbreviation: afkorting,
      explanation: uitleg,
    })),
    ...bronnen.map(({ id, titel }) => ({ id: asSource + id, name: titel, explanation: "" })),
  ]);
  const made: Finder = { names, inTables: new WeakMap(), inTemplates: new Map() };
  finders.set(dataset, made);
  return made;
}

/** Terms and sources that the words of a document name. */
function namedIn(
  { brief, briefNotes, sections }: CouncilDocument,
  gegevens: DocumentGegevens,
  { names, inTables, inTemplates }: Finder,
): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string): void => names.collect(text, found);
  const add = (ids: ReadonlySet<string>): void => {
    for (const id of ids) found.add(id);
  };
  for (const text of textsIn(gegevens)) look(text);
  for (const html of brief.values()) look(html);
  for (const { html } of briefNotes) look(html);
  for (const { title, said, prose, notes, tables, law } of sections) {
    look(title);
    for (const text of said) {
      const own = inTemplates.get(text) ?? names.in(text);
      inTemplates.set(text, own);
      add(own);
    }
    for (const { text, article } of law.values()) {
      look(text);
      look(article);
    }
    for (const html of prose.values()) look(html);
    for (const { html } of notes) look(html);
    for (const [id, { table }] of tables) {
      if (annexTables.has(id)) continue;
      const own = inTables.get(table) ?? inTable(table, names);
      inTables.set(table, own);
      add(own);
    }
  }
  return found;
}

/** Figures are left out: to write a number takes long, and it names nothing. */
function inTable({ title, stub, columns, rows, notes }: Table, names: TermFinder): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string): void => names.collect(text, found);
  for (const text of [title, stub, ...notes]) look(text);
  for (const { header } of columns) look(header);
  for (const { header, detail, cells } of rows) {
    look(header);
    if (detail) look(detail);
    for (const cell of cells) if (cell.kind !== "figure") look(shownCell(cell));
  }
  return found;
}

/** Every text in a piece of data. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Sources of the figures and tables that a document shows. */
function sourcesOf(
  { sections, briefFigures }: CouncilDocument,
  { kerncijfers, jaar }: DocumentGegevens,
  { figures }: PublishedOpsteller,
): string[] {
  const shown = new Set(briefFigures);
  for (const { cijfer } of kerncijfers) shown.add(figures.resolve(cijfer, jaar) ?? cijfer);
  for (const section of sections) for (const id of section.figures) shown.add(id);
  const inText = sourcesOfFigures([...shown].flatMap((id) => (figures.has(id) ? [figures.get(id)] : [])));
  const inTables = sections.flatMap(({ tables }) => [...tables.values()].flatMap(({ table }) => table.sources));
  return [...inText, ...inTables].map(({ id }) => id);
}
